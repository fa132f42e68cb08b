package jp.musubi.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A synthetic JP_Bundle_CLINS: one Patient and lab Observations, compact, about 1.7 KB each. */
final class LabBundle {

    private static final String FRONT = """
            {"resourceType":"Bundle","meta":{"lastUpdated":"2026-04-01T09:00:00+09:00","profile":\
            ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS|1"],"tag":[{"system":\
            "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS","code":"Observation"}]},"identifier":{"system":\
            "http://jpfhir.jp/fhir/clins/bundle-identifier","value":"1312345679^2026^bench-1"},"type":"collection",\
            "timestamp":"2026-04-01T09:00:00+09:00","entry":[{"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000000",\
            "resource":{"resourceType":"Patient","meta":{"lastUpdated":"2026-04-01T09:00:00+09:00","profile":\
            ["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]},"identifier":[{"system":\
            "urn:oid:1.2.392.100495.20.3.51.11312345679","value":"000999739"},{"system":\
            "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID","value":"01130012:試験:１２３:01"}],"name":[{"extension":\
            [{"url":"http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"IDE"}],"text":"結城 試",\
            "family":"結城","given":["試"]},{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",\
            "valueCode":"SYL"}],"text":"ユウキ タメシ","family":"ユウキ","given":["タメシ"]}],"gender":"female","birthDate":"1958-04-01",\
            "address":[{"text":"東京都架空市一丁目"}]}}\
            """;

    private static final String OBSERVATION = """
            ,{"fullUrl":"urn:uuid:00000000-0000-4000-8000-%1$012d","resource":{"resourceType":"Observation","meta":{"lastUpdated":\
            "2026-04-01T09:00:00+09:00","profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},\
            "contained":[{"resourceType":"Encounter","id":"visit","meta":{"profile":\
            ["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter"]},"status":"finished","class":{"system":\
            "http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"外来"}}],"extension":[{"url":\
            "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber","valueIdentifier":{"system":\
            "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no","value":"1312345679"}},{"url":\
            "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department","valueCodeableConcept":{"coding":[{"system":\
            "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment","code":"01","display":"内科"}],"text":"内科"}}],"identifier":\
            [{"system":"http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier","value":"L%1$06d"}],"status":"final",\
            "category":[{"coding":[{"system":"http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS","code":\
            "laboratory"}]}],"code":{"coding":[{"system":\
            "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS","code":"LOC%1$d","display":"アルブミン"},{"system":\
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS","code":"3A015000002327101","display":\
            "ALB"}],"text":"アルブミン"},"subject":{"reference":"urn:uuid:00000000-0000-4000-8000-000000000000"},"encounter":{"reference":\
            "#visit"},"effectiveDateTime":"2026-03-31T10:00:00+09:00","valueQuantity":{"value":3.9,"unit":"g/dL"},"specimen":{"type":\
            "Specimen","display":"血清"}}}\
            """;

    private LabBundle() {}

    static byte[] of(int resources) {
        StringBuilder text = new StringBuilder(FRONT);
        for (int i = 1; i < resources; i++) {
            text.append(String.format(OBSERVATION, i));
        }
        return text.append("]}").toString().getBytes(UTF_8);
    }
}
