package jp.musubi.platform.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.audit.StaffMark;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * AuditEvent。An entry of the log in the shape of IHE BALP 1.1 (Basic Audit Log Patterns), made when it is read out. What the
 * entry does not hold, such as a network address, is said to be unknown.
 */
final class AuditEventResource {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String BALP_ENTITY = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
    private static final String OWN_ROLE = "http://musubi.example/fhir/CodeSystem/role";

    /** Role of an entry about whom nobody knows. */
    private static final String NOBODY = "-";

    private static final String UNKNOWN_NETWORK =
            "{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"unknown\"}]}";

    private final WrittenEntry entry;
    private final AuditEventKind kind;

    private AuditEventResource(WrittenEntry entry) {
        this.entry = entry;
        this.kind = AuditEventKind.of(entry);
    }

    static Json of(WrittenEntry entry) {
        return new AuditEventResource(entry).json();
    }

    private Json json() {
        Json event = Json.object().text("resourceType", "AuditEvent").text("id", Long.toString(entry.sequence()));
        // BALP's profiles are of what succeeded; a refusal has the same shape and claims none.
        if (entry.reason() == null && kind.profile() != null && known()) {
            event.object("meta", Json.object().texts("profile", List.of(kind.profile())));
        }
        event.object("type", kind.type())
                .objects("subtype", List.of(kind.subtype()))
                .text("action", kind.action())
                .text("recorded", MICROS.format(entry.at()))
                .text("outcome", entry.reason() == null ? "0" : "4")
                .text("outcomeDesc", entry.reason());
        Purpose purpose = EventPurpose.find(entry);
        if (purpose != null) {
            event.objects("purposeOfEvent", List.of(EventPurpose.concept(purpose)));
        }
        return event.objects("agent", agents()).object("source", source()).objects("entity", entities());
    }

    private List<Json> agents() {
        String user = user();
        List<Json> agents = new ArrayList<>();
        agents.add(client(user != null));
        agents.add(agent(kind.serverRole(), platform(), false).raw("network", UNKNOWN_NETWORK));
        if (user != null) {
            Json who = Json.object().object("identifier", Json.object().text("value", user));
            agents.add(asked(typed(coding(PARTICIPATION, kind.participation(), null)), who));
        }
        return agents;
    }

    /** The agent that asked: in which role, and for what where the entry says it. */
    private Json asked(Json agent, Json who) {
        if (!entry.role().equals(NOBODY)) {
            agent.objects(
                    "role", List.of(Json.object().objects("coding", List.of(coding(OWN_ROLE, entry.role(), null)))));
        }
        agent.object("who", who).raw("requestor", "true");
        Purpose purpose = EventPurpose.find(entry);
        return purpose == null ? agent : agent.objects("purposeOfUse", List.of(EventPurpose.concept(purpose)));
    }

    /** Who acted by the client: the person, or a member of the facility's staff; null when a system acted by itself. */
    private @Nullable String user() {
        return entry.role().equals(Role.PATIENT.name()) ? entry.caller() : StaffMark.staffOf(entry.subjects());
    }

    private Json client(boolean byUser) {
        Json who = Json.object().object("identifier", Json.object().text("value", entry.caller()));
        who.text("display", entry.facility());
        // BALP's pattern of a deletion has neither role nor purpose at the client.
        boolean plain = byUser || kind.action().equals("D");
        Json client = plain ? agent(kind.clientRole(), who, !byUser) : asked(typed(kind.clientRole()), who);
        return client.raw("network", UNKNOWN_NETWORK);
    }

    private static Json agent(Json role, Json who, boolean requestor) {
        return typed(role).object("who", who).raw("requestor", Boolean.toString(requestor));
    }

    private static Json typed(Json coding) {
        return Json.object().object("type", Json.object().objects("coding", List.of(coding)));
    }

    private static Json source() {
        return Json.object()
                .object("observer", platform())
                .objects(
                        "type",
                        List.of(coding(
                                "http://terminology.hl7.org/CodeSystem/security-source-type",
                                "4",
                                "Application Server")));
    }

    private List<Json> entities() {
        List<Json> entities = new ArrayList<>();
        entities.add(Json.object()
                .object("what", Json.object().object("identifier", Json.object().text("value", entry.traceId())))
                .object("type", coding(BALP_ENTITY, "XrequestId", null)));
        if (known()) {
            entities.add(Json.object()
                    .object("what", Json.object().text("reference", "Patient/" + entry.person()))
                    .object("type", coding(ENTITY_TYPE, "1", "Person"))
                    .object("role", coding(OBJECT_ROLE, "1", "Patient")));
        }
        entities.add(kind.isQuery() ? query() : data());
        List<String> subjects = StaffMark.without(entry.subjects());
        if (!subjects.isEmpty()) {
            entities.add(Json.object()
                    .object("type", coding(ENTITY_TYPE, "4", "Other"))
                    .text("name", String.join(" ", subjects)));
        }
        return entities;
    }

    /** The call as logged: without values, so that no number of a person is in the log. */
    private Json query() {
        byte[] call = entry.interaction().getBytes(StandardCharsets.UTF_8);
        return Json.object()
                .object("type", coding(ENTITY_TYPE, "2", "System Object"))
                .object("role", coding(OBJECT_ROLE, "24", "Query"))
                .text("query", Base64.getEncoder().encodeToString(call));
    }

    private Json data() {
        return Json.object()
                .object("what", Json.object().text("display", entry.interaction()))
                .object("type", coding(ENTITY_TYPE, "2", "System Object"))
                .object("role", coding(OBJECT_ROLE, "4", "Domain Resource"));
    }

    private boolean known() {
        return !entry.person().equals(WrittenEntry.NOBODY);
    }

    private static Json platform() {
        return Json.object().text("display", "結び Musubi");
    }

    static Json coding(String system, String code, @Nullable String display) {
        return Json.object().text("system", system).text("code", code).text("display", display);
    }
}
