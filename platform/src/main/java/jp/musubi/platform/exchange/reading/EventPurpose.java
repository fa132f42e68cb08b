package jp.musubi.platform.exchange.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.access.AccessTables;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 記録の目的。For which purpose an act was done: the mark of the entry, or else what its act and its caller say. Null where neither
 * says it: a refused look of a facility that named no purpose, and signing in.
 */
final class EventPurpose {

    private static final String MARK = "FOR_";
    private static final String OWN = "http://musubi.example/fhir/CodeSystem/purpose";
    private static final String ACT_REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    /** Subjects of those who look after the platform and not after a person. */
    private static final Set<String> OF_OPERATION = Set.of(AuditEntry.LOG, "EMERGENCY");

    private static final Map<String, String> REASONS = AccessTables.purposes().stream()
            .collect(Collectors.toMap(row -> row.get("purpose"), row -> row.get("act_reason")));
    private static final Map<String, String> WORDS = AccessTables.purposes().stream()
            .collect(Collectors.toMap(row -> row.get("purpose"), row -> row.get("japanese")));

    private EventPurpose() {}

    static @Nullable Purpose find(WrittenEntry entry) {
        for (String subject : entry.subjects()) {
            if (subject.startsWith(MARK)) {
                return Purpose.valueOf(subject.substring(MARK.length()));
            }
        }
        return switch (entry.act()) {
            case "VIEW" -> ofLook(entry);
            case "SEARCH" -> isBy(Role.FACILITY, entry) ? Purpose.ELIGIBILITY : Purpose.SECURITY_OPERATION;
            case "SUBMIT", "REPLACE", "CLEAR", "WITHDRAW" ->
                isBy(Role.WELFARE_OFFICE, entry) ? Purpose.PUBLIC_SUBSIDY : Purpose.SUBMIT;
            case "OPEN_VISIT", "CLOSE_VISIT", "REQUERY_VISIT" -> Purpose.ELIGIBILITY;
            case "GIVE_CONSENT", "END_CONSENT" -> isBy(Role.PATIENT, entry) ? Purpose.SELF_VIEW : Purpose.ELIGIBILITY;
            case "NAME_PROXY", "END_PROXY", "HIDE", "SHOW" -> Purpose.SELF_VIEW;
            case "BREAK_GLASS" -> Purpose.EMERGENCY;
            case "LINK", "ADMINISTER", "REVIEW", "DISASTER" -> Purpose.SECURITY_OPERATION;
            default -> null;
        };
    }

    private static @Nullable Purpose ofLook(WrittenEntry entry) {
        if (isBy(Role.PATIENT, entry)) {
            return Purpose.SELF_VIEW;
        }
        boolean operation = entry.subjects().stream().anyMatch(OF_OPERATION::contains);
        if (operation || isBy(Role.OPERATOR, entry)) {
            return Purpose.SECURITY_OPERATION;
        }
        if (entry.interaction().contains("/eligibility/")) {
            return Purpose.ELIGIBILITY;
        }
        return isBy(Role.FACILITY, entry) && entry.reason() == null ? Purpose.SHARE_VIEW : null;
    }

    private static boolean isBy(Role role, WrittenEntry entry) {
        return entry.role().equals(role.name());
    }

    /** The platform's own word, and the nearest one of HL7. */
    static Json concept(Purpose purpose) {
        String name = purpose.name();
        return Json.object()
                .objects(
                        "coding",
                        List.of(
                                AuditEventResource.coding(OWN, name, get(WORDS, name)),
                                AuditEventResource.coding(ACT_REASON, get(REASONS, name), null)));
    }

    private static String get(Map<String, String> column, String purpose) {
        return Objects.requireNonNull(column.get(purpose), "purposes.tsv names every purpose");
    }
}
