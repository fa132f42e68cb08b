package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A JP_Bundle_CLINS of invented people, made of resources that the gate takes. */
public record SampleUnit(String facility, String localId, SamplePerson person, String tag, List<String> resources) {

    public static final String SYSTEM = "http://jpfhir.jp/fhir/clins/bundle-identifier";
    private static final String PATIENT_URL = "urn:uuid:00000000-0000-4000-8000-000000000001";

    /** As the sender knows the person. */
    public record SamplePerson(String member, String birthDate, String gender, String kana) {

        public static final String SYSTEM = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";

        public SamplePerson bornOn(String otherDate) {
            return new SamplePerson(member, otherDate, gender, kana);
        }

        public SamplePerson withGender(String other) {
            return new SamplePerson(member, birthDate, other, kana);
        }

        public SamplePerson withKana(String other) {
            return new SamplePerson(member, birthDate, gender, other);
        }

        public SamplePerson withMember(String other) {
            return new SamplePerson(other, birthDate, gender, kana);
        }
    }

    public static SampleUnit of(String facility, String localId, SamplePerson person, String tag) {
        return new SampleUnit(facility, localId, person, tag, List.of());
    }

    public String identifier() {
        return facility + "^2026^" + localId;
    }

    /** @param flag code of JP_ehrshrs_indication, or empty */
    public SampleUnit withCondition(String id, String label, String onset, String flag) {
        return with("""
                {"resourceType":"Condition","id":"sender-%1$s",
                 "meta":{"lastUpdated":"2026-03-01T10:00:00+09:00",%5$s
                  "profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"]},
                 %6$s
                 "contained":[%7$s],
                 "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
                 "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-category","code":"problem-list-item"}]}],
                 "code":{"coding":[{"system":"http://medis.or.jp/CodeSystem/master-disease-keyNumber","code":"20065011","display":"上腹部痛"}],"text":"%2$s"},
                 "subject":{"reference":"%4$s"},"encounter":{"reference":"#enc"},
                 "onsetDateTime":"%3$s","recordedDate":"2026-03-01"}""".formatted(id, label, onset, PATIENT_URL, tag(flag), common(id), encounter()));
    }

    public SampleUnit withLab(String id, String label, String value, String effective) {
        return withObservation(new SampleResult(id, label, value, effective, "final"), SampleCode.ALBUMIN, "");
    }

    /** A code of a measured item that the gate knows. */
    public record SampleCode(String list, String code, String display, String unit) {

        public static final SampleCode ALBUMIN = new SampleCode("CoreLabo", "3A015000001827101", "ALB", "g/dL");
        public static final SampleCode PROTEIN = new SampleCode("CoreLabo", "3A010000002327101", "TP", "g/dL");
        public static final SampleCode HBS_ANTIBODY =
                new SampleCode("InfectionLabo", "5F016143002302301", "HBs抗体(定量)", "mU/mL");
    }

    /** @param status of the Observation */
    public record SampleResult(String id, String label, String value, String effective, String status) {

        public static SampleResult of(String id, String label, String effective) {
            return new SampleResult(id, label, "3.90", effective, "final");
        }
    }

    /** @param flag code of JP_ehrshrs_indication, or empty */
    public SampleUnit withObservation(SampleResult result, SampleCode code, String flag) {
        return with("""
                {"resourceType":"Observation","id":"sender-%1$s",
                 "meta":{"lastUpdated":"2026-03-01T10:00:00+09:00",%12$s
                  "profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"]},
                 %6$s
                 "contained":[%7$s],
                 "status":"%13$s",
                 "category":[{"coding":[{"system":"http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS","code":"laboratory"}]}],
                 "code":{"coding":[{"system":"http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS","code":"0000181800","display":"院内"},
                  {"system":"http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_%8$s_CS","code":"%9$s","display":"%10$s"}],"text":"%2$s"},
                 "subject":{"reference":"%5$s"},"encounter":{"reference":"#enc"},
                 "effectiveDateTime":"%4$s","issued":"2026-03-01T15:38:59+09:00",
                 "performer":[{"display":"検査 花子"}],"specimen":{"type":"Specimen","display":"血清"},
                 "valueQuantity":{"value":%3$s,"unit":"%11$s"}}""".formatted(
                        result.id(),
                        result.label(),
                        result.value(),
                        result.effective(),
                        PATIENT_URL,
                        common(result.id()),
                        encounter(),
                        code.list(),
                        code.code(),
                        code.display(),
                        code.unit(),
                        tag(flag),
                        result.status()));
    }

    /** @param flag code of JP_ehrshrs_indication, or empty */
    public SampleUnit withAllergy(String id, String label, String flag) {
        return with("""
                {"resourceType":"AllergyIntolerance","id":"sender-%1$s",
                 "meta":{"lastUpdated":"2026-03-01T10:00:00+09:00",%4$s
                  "profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS"]},
                 %5$s
                 "contained":[%6$s],
                 "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},
                 "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"confirmed"}]},
                 "type":"allergy","category":["food"],"criticality":"low",
                 "code":{"coding":[{"system":"http://jpfhir.jp/fhir/core/CodeSystem/JP_JfagyFoodAllergen_CS","code":"J9FE11000000","display":"そば"}],"text":"%2$s"},
                 "patient":{"reference":"%3$s"},"encounter":{"reference":"#enc"},
                 "onsetDateTime":"2020-01-01","recordedDate":"2026-03-01"}""".formatted(id, label, PATIENT_URL, tag(flag), common(id), encounter()));
    }

    public byte[] bytes() {
        return json().getBytes(UTF_8);
    }

    public String json() {
        String entries = resources.stream()
                .map(resource -> ",\n{\"fullUrl\":\"urn:uuid:" + UUID.nameUUIDFromBytes(resource.getBytes(UTF_8))
                        + "\",\"resource\":" + resource + "}")
                .collect(Collectors.joining());
        return """
                {"resourceType":"Bundle",
                 "meta":{"tag":[{"system":"http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS","code":"%s"}],
                  "lastUpdated":"2026-03-01T10:00:00+09:00",
                  "profile":["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS"]},
                 "type":"collection",
                 "identifier":{"system":"%s","value":"%s"},
                 "timestamp":"2026-03-01T10:00:00+09:00",
                 "entry":[{"fullUrl":"%s","resource":
                  {"resourceType":"Patient","meta":{"lastUpdated":"2026-03-01T10:00:00+09:00",
                    "profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]},
                   "identifier":[{"system":"%s","value":"%s"}],
                   "name":[{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"IDE"}],"text":"見本 太郎","family":"見本","given":["太郎"]},
                    {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"SYL"}],"text":"%s","family":"ミホン","given":["タロウ"]}],
                   "gender":"%s","birthDate":"%s","address":[{"text":"見本県見本市1-1"}]}}%s]}""".formatted(
                        tag,
                        SYSTEM,
                        identifier(),
                        PATIENT_URL,
                        SamplePerson.SYSTEM,
                        person.member(),
                        person.kana(),
                        person.gender(),
                        person.birthDate(),
                        entries);
    }

    private SampleUnit with(String resource) {
        List<String> more = new ArrayList<>(resources);
        more.add(resource);
        return new SampleUnit(facility, localId, person, tag, List.copyOf(more));
    }

    private String common(String id) {
        return """
                "identifier":[{"system":"http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier","value":"%s"}],
                 "extension":[{"url":"http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
                   "valueIdentifier":{"system":"http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no","value":"%s"}},
                  {"url":"http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department",
                   "valueCodeableConcept":{"coding":[{"system":"http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment","code":"08","display":"循環器科"}],"text":"循環器科"}}],""".formatted(id, facility);
    }

    private static String encounter() {
        return """
                {"resourceType":"Encounter","id":"enc",
                   "meta":{"profile":["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter"]},
                   "status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"外来"}}""";
    }

    private static String tag(String flag) {
        return flag.isEmpty()
                ? ""
                : "\"tag\":[{\"system\":\"http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication\",\"code\":\"%s\"}],"
                        .formatted(flag);
    }
}
