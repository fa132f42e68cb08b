package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFormTest {

    private static final String MEDIS = "http://medis.or.jp/CodeSystem/";
    private static final String MHLW = "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/";

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        MEDIS + "master-disease-keyNumber, 20061593, true",
        MEDIS + "master-disease-keyNumber, 2006159, false",
        MEDIS + "master-disease-keyNumber, 200615930, false",
        MEDIS + "master-disease-keyNumber, 2006159A, false",
        MEDIS + "master-disease-keyNumber, ２００６１５９３, false",
        MEDIS + "master-disease-keyNumber, '', false",
        MEDIS + "master-disease-exCode, L3RF, true",
        MEDIS + "master-disease-exCode, l3rf, false",
        MEDIS + "master-HOT9, 103831601, true",
        MEDIS + "master-HOT9, 1038316, false",
        MEDIS + "master-JLAC10-17digits, 8A065000002391901, true",
        MEDIS + "master-JLAC10-17digits, 80650000023919010, false",
        "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code, 2325003B2029, true",
        "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code, 2325003B202, false",
        "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code, 2325003B2ZZZ, false",
        "urn:oid:1.2.392.100495.20.1.73, 2325003B202, false",
        MHLW + "MedicationGeneralOrderCode, 2325003B2ZZZ, true",
        MHLW + "MedicationGeneralOrderCode, 2325003B2ZZ, false",
        MHLW + "MedicationGeneralOrderCode, 2325003B2029, false",
        MHLW + "ICD10-2013-full, C160, true",
        MHLW + "ICD10-2013-full, C16.0, true",
        MHLW + "ICD10-2013-full, I10, true",
        MHLW + "ICD10-2013-full, 160, false",
        "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment, 08, true",
        "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment, 081, true",
        "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment, 8, false",
        "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment, 0810, false",
    })
    void 桁と文字の種類で形を見る(String system, String code, boolean fits) {
        assertThat(StandardCodeLists.standard().findSystem(system).form().fits(code))
                .isEqualTo(fits);
    }

    @Test
    void 知らない文字の種類を書いた表は読まない() {
        assertThatThrownBy(() -> CodeForm.of("9Q", "", "")).isInstanceOf(IllegalStateException.class);
    }
}
