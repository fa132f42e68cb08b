package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardCodeListsTest {

    private static final String JPFHIR = "http://jpfhir.jp/fhir/";
    private static final String CLINS = JPFHIR + "clins/CodeSystem/";
    private static final String MHLW = JPFHIR + "core/mhlw/CodeSystem/";
    private static final String R4 = "http://hl7.org/fhir/ValueSet/";

    private final StandardCodeLists lists = StandardCodeLists.standard();

    @ParameterizedTest(name = "{0}#{1} → {2}")
    @CsvSource({
        CLINS + "JP_ehrshrs_indication, LTS, IN",
        CLINS + "JP_ehrshrs_indication, lts, OUT",
        CLINS + "JP_ehrshrs_indication, UNDELIVERED, IN",
        CLINS + "BundleResourceType_CS, MedicationRequest, IN",
        CLINS + "BundleResourceType_CS, Patient, OUT",
        CLINS + "document-section, 360, IN",
        CLINS + "document-section, 362, OUT",
        CLINS + "JP_CLINS_ObsLabResult_Uncoded_CS, 99999999999999999, IN",
        CLINS + "JP_CLINS_ObsLabResult_Uncoded_CS, 9999999999999999, OUT",
        CLINS + "JP_CLINS_ObsLabResult_LocalCode_CS, A-1, UNKNOWN",
        CLINS + "JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS, 3A015000002329101, IN",
        CLINS + "JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS, 3A015000002329102, UNKNOWN",
        JPFHIR + "Common/CodeSystem/discharge-disposition, 2, OUT",
        JPFHIR + "Common/CodeSystem/discharge-disposition, 9, IN",
        JPFHIR + "Common/CodeSystem/admit-Source, 4, IN",
        JPFHIR + "Common/CodeSystem/doc-typecodes, 57133-1, IN",
        JPFHIR + "Common/CodeSystem/doc-typecodes, 57133, OUT",
        JPFHIR + "eCS/CodeSystem/DrugCode/19911234567, I1042350, UNKNOWN",
        MHLW + "MedicationIngredientStrengthType, 1, IN",
        MHLW + "MedicationIngredientStrengthType, 3, OUT",
        MHLW + "PrefectureNo-2digits, 47, IN",
        MHLW + "PrefectureNo-2digits, 48, OUT",
        MHLW + "PrefectureNo-2digits, 00, OUT",
        MHLW + "MedicationGeneralOrderCode, 2325003B2ZZZ, UNKNOWN",
        // the older names lead to the same lists
        "urn:oid:1.2.392.100495.20.2.22, 2, IN",
        "urn:oid:1.2.392.100495.20.2.22, 3, OUT",
        "urn:oid:1.2.392.100495.20.3.21, 48, OUT",
        // checkups: own lists, and the family of answers
        "urn:oid:1.2.392.200119.6.208, 2, IN",
        "urn:oid:1.2.392.200119.6.208, 3, OUT",
        "urn:oid:1.2.392.200119.6.2102, 9, UNKNOWN",
        "urn:oid:1.2.392.200119.6.24050, 1, UNKNOWN",
        // FHIR R4
        "http://hl7.org/fhir/administrative-gender, male, IN",
        "http://hl7.org/fhir/administrative-gender, m, OUT",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMB, IN",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMP, OUT",
        "http://terminology.hl7.org/CodeSystem/condition-clinical, resolved, IN",
        "http://terminology.hl7.org/CodeSystem/list-empty-reason, unavailable, IN",
        "http://terminology.hl7.org/CodeSystem/list-empty-reason, unknown, OUT",
        "http://terminology.hl7.org/CodeSystem/v2-0550, KIDN, IN",
        "http://terminology.hl7.org/CodeSystem/v2-0550, KIDN\u00C2\u00A0, OUT",
        // lists that are not here, and systems nobody knows
        "http://loinc.org, 8867-4, UNKNOWN",
        "http://example.org/nobody, a, UNKNOWN",
        "'', a, UNKNOWN",
    })
    void コードが体系にあるかを答える(String system, String code, Membership expected) {
        assertThat(lists.inSystem(system, code)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}#{2} → {3}")
    @CsvSource({
        R4 + "administrative-gender, , male, IN",
        R4 + "administrative-gender, , M, OUT",
        R4 + "observation-status, , final, IN",
        R4 + "observation-status, , finished, OUT",
        R4 + "condition-ver-status, http://terminology.hl7.org/CodeSystem/condition-ver-status, refuted, IN",
        R4 + "condition-ver-status, http://terminology.hl7.org/CodeSystem/condition-clinical, refuted, OUT",
        R4 + "condition-ver-status, , refuted, IN",
        R4 + "mimetypes, , application/pdf, IN",
        R4 + "mimetypes, , application/x-unheard, UNKNOWN",
        R4 + "name-v3-representation, , SYL, IN",
        R4 + "name-v3-representation, , KANA, OUT",
        R4 + "no-such-set, , a, UNKNOWN",
        JPFHIR + "clins/ValueSet/JP_ehrshrs_indication, " + CLINS + "JP_ehrshrs_indication, LTS, IN",
        JPFHIR + "clins/ValueSet/JP_ehrshrs_indication, " + CLINS + "JP_ehrshrs_indication, OLD, OUT",
        JPFHIR + "clins/ValueSet/JP_ehrshrs_indication, http://example.org/tags, LTS, OUT",
        JPFHIR + "eReferral/ValueSet/document-section, " + CLINS + "document-section, 910, IN",
        JPFHIR + "eReferral/ValueSet/document-section, " + CLINS + "document-section, 312, OUT",
        JPFHIR + "eReferral/ValueSet/document-section, " + CLINS + "document-section, 422, OUT",
        JPFHIR + "eDischargeSummary/ValueSet/document-section, " + CLINS + "document-section, 312, IN",
        JPFHIR + "eDischargeSummary/ValueSet/document-section, " + CLINS + "document-section, 360, IN",
        JPFHIR + "eDischargeSummary/ValueSet/document-section, " + CLINS + "document-section, 910, OUT",
        JPFHIR + "ePCS/ValueSet/document-section, " + CLINS + "document-section, 422, IN",
        JPFHIR + "core/ValueSet/JP_MedicationCodeYJ_VS, http://capstandard.jp/iyaku.info/CodeSystem/YJ-code,"
                + " 2325003B2029, UNKNOWN",
        JPFHIR + "core/ValueSet/JP_MedicationCodeYJ_VS, http://medis.or.jp/CodeSystem/master-HOT9, 103831601, OUT",
        JPFHIR + "core/ValueSet/JP_MedicationCodeYJ_VS, urn:oid:1.2.392.100495.20.1.73, 2325003B2029, UNKNOWN",
        JPFHIR + "eCS/CodeSystem/MedicationCodeNocoded_VS, " + JPFHIR + "eCS/CodeSystem/MedicationCodeNocoded_CS,"
                + " NOCODED, IN",
        JPFHIR + "core/ValueSet/JP_AllergyIntolerance_VS, http://example.org/allergens, 1, UNKNOWN",
        JPFHIR + "Common/ValueSet/mhlw-ePreCDA-insuranceCategory, urn:oid:1.2.392.100495.20.2.61, 8, IN",
        JPFHIR + "Common/ValueSet/mhlw-ePreCDA-insuranceCategory, urn:oid:1.2.392.100495.20.2.61, 9, OUT",
    })
    void コードが値の集合にあるかを答える(String valueSet, String system, String code, Membership expected) {
        assertThat(lists.inValueSet(valueSet, system, code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        CLINS + "JP_ehrshrs_indication, UNINFORMED, 未告知",
        CLINS + "JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS, 5F016143002302301, HBs抗体(定量)",
        CLINS + "document-section, 422, 計画サマリーセクション",
        "http://terminology.hl7.org/CodeSystem/condition-clinical, resolved, Resolved",
        JPFHIR + "Common/CodeSystem/admit-Source, 4,",
        "http://example.org/nobody, a,",
    })
    void 表示名は_一覧が言うものだけ(String system, String code, String display) {
        assertThat(lists.findDisplay(system, code)).isEqualTo(display);
    }

    @Test
    void 体系の名にタブを混ぜても_別の体系とは読まない() {
        assertThat(lists.inSystem("http://hl7.org/fhir/administrative-gender\tmale", "Male"))
                .isEqualTo(Membership.UNKNOWN);
        assertThat(lists.findSystem("http://loinc.org\tLOINC")).isNull();
    }
}
