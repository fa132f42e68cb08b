package jp.musubi.platform.records.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 処方を文書から取るのは、全国で始まる日の前の日まで。 */
class JudgeBodyTest {

    private static final FacilityCode SENDER = new FacilityCode("1319900013");

    /** Only what is read out of a letter; what the gate finds missing in it does not matter here. */
    private static final String LETTER = """
            {"resourceType":"Bundle","type":"document",
             "meta":{"profile":["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral"]},
             "identifier":{"system":"http://jpfhir.jp/fhir/clins/bundle-identifier","value":"1319900013^2026^letter-1"},
             "entry":[
              {"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000001","resource":{"resourceType":"Composition",
               "meta":{"profile":["http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral"]}}},
              {"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000002","resource":{"resourceType":"Patient",
               "meta":{"profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]},
               "identifier":[{"system":"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
                              "value":"00138990:99:100101:01"}],
               "gender":"female","birthDate":"1961-05-14"}},
              {"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000003","resource":{"resourceType":"Condition",
               "meta":{"profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]}}},
              {"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000004","resource":{"resourceType":"MedicationRequest",
               "meta":{"profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS"]}}}]}
            """;

    @ParameterizedTest(name = "日本時間 {0} → 処方を取る {1}")
    @CsvSource({"2026-04-01T09:00:00+09:00, true", "2027-01-31T23:59:59+09:00, true", "2027-02-01T00:00:00+09:00, false"
    })
    void 処方を文書から取るかは日で決まる(String instant, boolean taken) {
        var clock = Clock.fixed(OffsetDateTime.parse(instant).toInstant(), ZoneOffset.UTC);
        var hospital = new Caller("hospital-a", Role.FACILITY, SENDER, null, Set.of(Purpose.SUBMIT));

        var judged = new JudgeBody(clock, Gate.standard())
                .judge(new Arrival(LETTER.getBytes(UTF_8), hospital, SENDER, null, false));

        Submission submission = Objects.requireNonNull(judged.submission(), "the letter can be read");
        List<Kind> kinds = submission.items().stream().map(SubmittedItem::kind).toList();
        assertThat(kinds).contains(Kind.CONDITION);
        assertThat(kinds.contains(Kind.MEDICATION)).isEqualTo(taken);
    }
}
