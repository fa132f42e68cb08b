package jp.musubi.platform.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessTables;
import jp.musubi.platform.kernel.access.TableRow;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Purpose;
import org.hl7.fhir.r4.model.codesystems.V3ActReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 記録の目的の表。Which purpose an AuditEvent names, entry by entry. */
class EventPurposeTest {

    @ParameterizedTest(name = "{0} {1} [{2}] 断り {3} {4} → {5}")
    @CsvSource({
        "VIEW, FACILITY, LAB, , GET /fhir/Observation, SHARE_VIEW",
        "VIEW, FACILITY, LAB, NO_CONSENT, GET /fhir/Observation, ",
        "VIEW, FACILITY, LAB FOR_EMERGENCY, , GET /fhir/Observation, EMERGENCY",
        "VIEW, FACILITY, LAB FOR_EMERGENCY, EMERGENCY_NOT_OPEN, GET /fhir/Observation, EMERGENCY",
        "VIEW, FACILITY, STAFF=doctor-1 LAB FOR_DISASTER, , GET /fhir/Observation, DISASTER",
        "VIEW, FACILITY, ELIGIBILITY FOR_ELIGIBILITY, , POST /eligibility/confirmations, ELIGIBILITY",
        "VIEW, FACILITY, LETTER, , GET /eligibility/visits/{id}/letters, ELIGIBILITY",
        "VIEW, FACILITY, STAFF=privacy-1 AUDIT, , GET /desk/review, SECURITY_OPERATION",
        "VIEW, PATIENT, LAB, , GET /me, SELF_VIEW",
        "VIEW, PATIENT, LAB, NOT_OWN, GET /fhir/Observation, SELF_VIEW",
        "VIEW, INSURER, CHECKUP FOR_CHECKUP_TO_INSURER, , GET /fhir/Observation, CHECKUP_TO_INSURER",
        "VIEW, OPERATOR, AUDIT, , GET /audit/review, SECURITY_OPERATION",
        "VIEW, MINISTRY, LAB, NO_INSTRUCTION, GET /fhir/Observation, ",
        "SEARCH, FACILITY, DEMOGRAPHICS, , POST /fhir/Patient/$match, ELIGIBILITY",
        "SEARCH, OPERATOR, DEMOGRAPHICS, , GET /desk/links/{id}, SECURITY_OPERATION",
        "SUBMIT, FACILITY, SIX_ITEMS, , POST /fhir/Bundle, SUBMIT",
        "WITHDRAW, FACILITY, SIX_ITEMS, , DELETE /fhir/Bundle, SUBMIT",
        "SUBMIT, WELFARE_OFFICE, ELIGIBILITY, , POST /eligibility/tickets, PUBLIC_SUBSIDY",
        "OPEN_VISIT, FACILITY, , , POST /eligibility/visits, ELIGIBILITY",
        "GIVE_CONSENT, PATIENT, LETTER, , POST /me/letters/{id}/open, SELF_VIEW",
        "GIVE_CONSENT, FACILITY, LETTER, , POST /eligibility/visits/{id}/letters, ELIGIBILITY",
        "HIDE, PATIENT, , , POST /me/hidden, SELF_VIEW",
        "BREAK_GLASS, FACILITY, EMERGENCY, , POST /emergency/openings, EMERGENCY",
        "REVIEW, OPERATOR, EMERGENCY, , POST /desk/break-glass/{id}, SECURITY_OPERATION",
        "DISASTER, OPERATOR, , , POST /disasters, SECURITY_OPERATION",
        "LINK, OPERATOR, , , POST /desk/links, SECURITY_OPERATION",
        "SIGN_IN, PATIENT, , , POST /signin, ",
        "TURNED_AWAY, -, , TOKEN_MISSING, -, "
    })
    void 表のとおり(
            String act,
            String role,
            @Nullable String subjects,
            @Nullable String reason,
            String interaction,
            @Nullable Purpose purpose) {
        var entry = new WrittenEntry(
                1,
                Instant.EPOCH,
                "trace",
                "caller",
                role,
                null,
                new UUID(1, 1),
                act,
                subjects == null ? List.of() : Arrays.asList(subjects.split(" ")),
                reason,
                interaction);
        assertThat(EventPurpose.find(entry)).isEqualTo(purpose);
    }

    @ParameterizedTest
    @EnumSource
    void どの目的にも_HL7_の言葉がある(Purpose purpose) {
        List<TableRow> rows = AccessTables.purposes().stream()
                .filter(row -> row.get("purpose").equals(purpose.name()))
                .toList();
        assertThat(rows).hasSize(1);
        assertThatCode(() -> V3ActReason.fromCode(rows.get(0).get("act_reason")))
                .doesNotThrowAnyException();
        assertThatCode(() -> EventPurpose.concept(purpose)).doesNotThrowAnyException();
    }

    @Test
    void 目的の表は_閉じた一覧である() {
        assertThat(AccessTables.purposes()).hasSameSizeAs(Purpose.values());
    }
}
