package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.musubi.standard.gate.submission.MedicationSource;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.gate.submission.SubmittedItem.Flag;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {

    @Test
    void 患者と単位を読む() {
        Submission submission = Sample.of("condition").check().submission();
        assertThat(submission.type()).isEqualTo(SubmissionType.FIVE_ITEMS);
        assertThat(submission.identifierSystem()).isEqualTo("http://jpfhir.jp/fhir/clins/bundle-identifier");
        assertThat(submission.identifierValue()).isEqualTo("1312345679^2026^condition-1");
        assertThat(submission.facility()).isEqualTo(Sample.SENDER);
        assertThat(submission.patient().memberSystem()).isEqualTo(MemberNumber.INSURANCE);
        assertThat(submission.patient().memberValue()).isEqualTo("01130012:試験:１２３:01");
        assertThat(submission.patient().birthDate()).isEqualTo("1958-04-01");
        assertThat(submission.patient().gender()).isEqualTo("female");
        assertThat(submission.patient().kana()).isEqualTo("ユウキ タメシ");
    }

    @Test
    void 傷病名は旗と発症日とともに取り出す() {
        Submission submission = Sample.of("condition").check().submission();
        assertThat(submission.items()).hasSize(2);
        SubmittedItem first = submission.items().get(0);
        assertThat(first.kind()).isEqualTo(Kind.CONDITION);
        assertThat(first.label()).isEqualTo("本態性高血圧症");
        assertThat(first.resourceIdentifier()).isEqualTo("C001");
        assertThat(first.clinicalDate()).isEqualTo("2024-08");
        assertThat(first.flags()).containsExactly(Flag.LTS);
        assertThat(submission.items().get(1).flags()).containsExactly(Flag.UNINFORMED);
        String resource = new String(submission.document().bytesOf(first.resource()), UTF_8);
        assertThat(resource).startsWith("{").contains("\"C001\"").endsWith("}");
    }

    @Test
    void 感染症と検査はコードの体系で分ける() {
        assertThat(Sample.of("lab").check().submission().items())
                .extracting(SubmittedItem::kind)
                .containsOnly(Kind.LAB)
                .hasSize(5);
        assertThat(Sample.of("infection").check().submission().items())
                .extracting(SubmittedItem::kind)
                .containsOnly(Kind.INFECTION);
    }

    @Test
    void 患者だけのBundleは単位を空にする() {
        GateResult result = Sample.of("patient-only").check();
        assertThat(result.accepted()).isTrue();
        assertThat(result.submission().items()).isEmpty();
    }

    @Test
    void 診療情報提供書からは5情報と処方だけを取り出す() {
        assertThat(Sample.of("referral").check().submission().items())
                .extracting(SubmittedItem::kind)
                .containsExactly(Kind.CONDITION, Kind.CONDITION, Kind.ALLERGY, Kind.LAB, Kind.MEDICATION);
    }

    @Test
    void 患者サマリーからは何も取り出さない() {
        assertThat(Sample.of("patient-summary").check().submission().items()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026-11-23, DOCUMENTS", "2027-01-31, DOCUMENTS", "2027-02-01, ELECTRONIC_PRESCRIPTION"})
    void 処方の出どころは日で決まる(LocalDate day, MedicationSource source) {
        assertThat(MedicationSource.inForceOn(day)).isEqualTo(source);
    }

    @Test
    void 電子処方箋の最初の日が分かる() {
        assertThat(MedicationSource.ELECTRONIC_PRESCRIPTION.firstDay()).isEqualTo("2027-02-01");
        assertThat(MedicationSource.DOCUMENTS.firstDay()).isNull();
    }

    @Test
    void 電子処方箋の処方は_処方箋IDが単位で_施設は交付したところ() {
        Submission submission = Sample.of("medication-orders").check().submission();
        assertThat(submission.type()).isEqualTo(SubmissionType.MEDICATION_ORDERS);
        assertThat(submission.identifierSystem()).isEqualTo("urn:oid:1.2.392.100495.20.3.11");
        assertThat(submission.identifierValue()).isEqualTo("7c0e3b52-4f0a-4d1b-9a55-0123456789ab");
        assertThat(submission.facility()).isEqualTo(new FacilityCode("1312345679"));
        assertThat(submission.items())
                .extracting(SubmittedItem::kind)
                .containsExactly(Kind.MEDICATION, Kind.MEDICATION);
        assertThat(submission.items().get(0).clinicalDate()).startsWith("2026-04-01");
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "2026-04-01T23:59:59+09:00, true",
        "2026-04-01T14:59:59Z, true",
        "2026-04-01T15:00:00Z, false",
        "2026-04-02, false",
        "2026-04, false",
        "2026-04-31, false"
    })
    void 一枚の処方箋の交付の日は_日本の同じ日(String authoredOn, boolean accepted) {
        Sample one = Sample.of("medication-orders")
                .with("\"authoredOn\": \"2026-04-01T09:00:00+09:00\"", "\"authoredOn\": \"" + authoredOn + "\"");
        assertThat(one.check().accepted()).isEqualTo(accepted);
    }
}
