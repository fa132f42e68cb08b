package jp.musubi.platform.records.checkups;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.records.SampleUnit.SamplePerson;

/** A checkup report of invented people that the gate takes. */
public record SampleCheckup(
        String facility,
        String localId,
        SamplePerson person,
        String day,
        List<String> programs,
        boolean agreed,
        Map<String, String> results) {

    public static final String HEIGHT = "9N001000000000001";
    public static final String WAIST = "9N016160100000001";
    public static final String BMI = "9N011000000000001";
    public static final String SYSTOLIC = "9A751000000000001";
    public static final String DIASTOLIC = "9A761000000000001";
    public static final String HDL = "3F070000002327101";
    public static final String TRIGLYCERIDES = "3F015000002327101";
    public static final String HBA1C = "3D046000001906202";
    public static final String SMOKING = "9N736000000000011";
    public static final String DRUG_PRESSURE = "9N701000000000011";
    public static final String DRUG_GLUCOSE = "9N706000000000011";
    public static final String DRUG_LIPIDS = "9N711000000000011";
    /** Of no law's list: an addition. */
    public static final String URIC_ACID = "3C020000002327101";

    public static SampleCheckup of(String facility, String localId, SamplePerson person, String day, String program) {
        return new SampleCheckup(facility, localId, person, day, List.of(program), false, Map.of());
    }

    public SampleCheckup agreedTo() {
        return new SampleCheckup(facility, localId, person, day, programs, true, results);
    }

    /** The same checkup, which serves as another, too. */
    public SampleCheckup alsoAs(String program) {
        List<String> both = new ArrayList<>(programs);
        both.add(program);
        return new SampleCheckup(facility, localId, person, day, both, agreed, results);
    }

    /** @param value a number, or {@code yes}, {@code no} as the answer of a question */
    public SampleCheckup with(String code, String value) {
        Map<String, String> more = new LinkedHashMap<>(results);
        more.put(code, value);
        return new SampleCheckup(facility, localId, person, day, programs, agreed, more);
    }

    public String identifier() {
        return facility + "^2026^" + localId;
    }

    public byte[] bytes() {
        return json().getBytes(UTF_8);
    }

    public String json() {
        List<String> entries = new ArrayList<>(List.of(
                entry(1, composition()),
                entry(2, patient()),
                entry(3, """
                        {"resourceType":"Practitioner",%s,"name":[{"extension":[{"url":\
                        "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"IDE"}],\
                        "text":"見本 医子","family":"見本","given":["医子"]}]}""".formatted(meta("JP_Practitioner_eCheckupGeneral"))),
                entry(4, """
                        {"resourceType":"Organization",%s,"identifier":[{"system":\
                        "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no","value":"%s"}],"type":[{"coding":[{"system":\
                        "http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]}],"name":"見本健診センター",\
                        "address":[{"text":"見本県見本市"}]}""".formatted(meta("JP_Organization_eCheckupGeneral"), facility)),
                entry(5, """
                        {"resourceType":"Encounter",%s,"status":"finished","class":{"system":\
                        "http://jpfhir.jp/fhir/eCheckup/CodeSystem/encounter-category","code":"checkup","display":"健診"},"serviceType":\
                        {"coding":[{"system":"http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-encounter-type","code":"1"}]},"period":\
                        {"start":"%2$s","end":"%2$s"},"serviceProvider":{"reference":"%3$s"}}""".formatted(meta("JP_Encounter_eCheckupGeneral"), day, url(4)))));
        if (programs.contains("010")) {
            entries.add(entry(7, """
                    {"resourceType":"Coverage",%s,"status":"active","type":{"coding":[{"system":\
                    "urn:oid:1.2.392.200119.6.208","code":"1","display":"受診券"}]},"subscriberId":"26100000123","beneficiary":\
                    {"reference":"%s"},"period":{"start":"2025-04-01","end":"2027-03-31"},"payor":[{"reference":"%s"}]}""".formatted(meta("JP_CoverageService_eCheckupGeneral"), url(2), url(8))));
            entries.add(entry(8, """
                    {"resourceType":"Organization",%s,"identifier":[{"system":"urn:oid:1.2.392.100495.20.3.61",\
                    "value":"98000011"}],"type":[{"coding":[{"system":\
                    "http://terminology.hl7.org/CodeSystem/organization-type","code":"ins"}]}],"name":"見本健康保険組合"}""".formatted(meta("JP_OrganizationInsurer_eCheckupGeneral"))));
        }
        int number = 11;
        for (Map.Entry<String, String> result : results.entrySet()) {
            entries.add(entry(number++, observation(result.getKey(), result.getValue())));
        }
        return """
                {"resourceType":"Bundle","meta":{"lastUpdated":"2026-04-01T09:00:00+09:00","profile":[\
                "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral"]},"identifier":{"system":\
                "http://jpfhir.jp/fhir/clins/bundle-identifier","value":"%s"},"type":"document","timestamp":\
                "2026-04-01T09:00:00+09:00","entry":[%s]}""".formatted(identifier(), String.join(",", entries));
    }

    private String composition() {
        String tag = agreed
                ? ",\"tag\":[{\"system\":\"http://musubi.example/fhir/CodeSystem/checkup-sharing\",\"code\":\"agreed\"}]"
                : "";
        List<String> categories = new ArrayList<>();
        List<String> events = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (String program : programs) {
            categories.add(categoryOf(program));
            events.add("{\"coding\":[{\"system\":\"urn:oid:1.2.392.200119.6.1002\",\"code\":\"" + program + "\"}]}");
            sections.add(section(program, "results"));
            if (!program.equals("990")) {
                sections.add(section(program, "questionnaire"));
            }
        }
        return """
                {"resourceType":"Composition","meta":{"lastUpdated":"2026-04-01T09:00:00+09:00","profile":[\
                "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral"]%s},"extension":[{"url":\
                "http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber","valueString":"1.0"}],\
                "identifier":{"system":"http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier","value":"%s"},"status":\
                "final","type":{"coding":[{"system":"http://jpfhir.jp/fhir/Common/CodeSystem/doc-typecodes","code":"53576-5",\
                "display":"検診・健診報告書"}]},"category":[%s],"subject":{"reference":"%s"},"encounter":{"reference":"%s"},"date":\
                "2026-04-01T09:00:00+09:00","author":[{"reference":"%s"},{"reference":"%s"}],"title":"健診結果報告書","custodian":\
                {"reference":"%s"},"event":[{"code":[%s]}],"section":[%s]}""".formatted(
                        tag,
                        identifier(),
                        String.join(",", categories),
                        url(2),
                        url(5),
                        url(3),
                        url(4),
                        url(4),
                        String.join(",", events),
                        String.join(",", sections));
    }

    private static String categoryOf(String program) {
        return switch (program) {
            case "010" ->
                "{\"coding\":[{\"system\":\"urn:oid:2.16.840.1.113883.2.2.1.6.1001\",\"code\":\"10\",\"display\":\"特定健診\"}]}";
            case "030" ->
                "{\"coding\":[{\"system\":\"http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-report-category\",\"code\":\"41\",\"display\":\"事業者健診\"}]}";
            default ->
                "{\"coding\":[{\"system\":\"http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-report-category\",\"code\":\"90\",\"display\":\"その他\"}]}";
        };
    }

    private String section(String program, String kind) {
        boolean asked = kind.equals("questionnaire");
        String code = switch (program) {
            case "010" -> asked ? "01012" : "01011";
            case "030" -> asked ? "01032" : "01031";
            default -> "01910";
        };
        List<String> references = new ArrayList<>();
        int number = 11;
        for (String value : results.values()) {
            if (asked == !isNumber(value) || program.equals("990")) {
                references.add("{\"reference\":\"" + url(number) + "\"}");
            }
            number++;
        }
        String entry = references.isEmpty() ? "" : ",\"entry\":[" + String.join(",", references) + "]";
        return """
                {"title":"%s","code":{"coding":[{"system":"http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code","code":"%s"%s}]},\
                "text":{"status":"additional","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">結果</div>"}%s}""".formatted(asked ? "問診結果" : "検査結果", code, "", entry);
    }

    private String patient() {
        return """
                {"resourceType":"Patient","meta":{"lastUpdated":"2026-04-01T09:00:00+09:00","profile":[\
                "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS"]},"identifier":[{"system":\
                "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID","value":"%s"}],"name":[{"extension":[{"url":\
                "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"IDE"}],"text":"見本 花子","family":"見本","given":["花子"]},\
                {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation","valueCode":"SYL"}],\
                "text":"%s","family":"ミホン","given":["ハナコ"]}],"gender":"%s","birthDate":"%s","address":[{"text":"見本県見本市"}]}""".formatted(person.member(), person.kana(), person.gender(), person.birthDate());
    }

    private String observation(String code, String value) {
        String answer = isNumber(value)
                ? "\"valueQuantity\":{\"value\":" + value + ",\"unit\":\"" + unitOf(code)
                        + "\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"" + unitOf(code) + "\"}"
                : "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"urn:oid:1.2.392.200119.6.2003\",\"code\":\""
                        + (value.equals("yes") ? "1" : "2") + "\",\"display\":\"" + (value.equals("yes") ? "はい" : "いいえ")
                        + "\"}]}";
        return """
                {"resourceType":"Observation",%s,"identifier":[{"system":\
                "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier","value":"%s-%s"}],"status":"final","category":\
                [{"coding":[{"system":"http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS","code":"laboratory"}]}],\
                "code":{"coding":[{"system":"urn:oid:1.2.392.200119.6.1005","code":"%s","display":"項目%s"}]},"subject":\
                {"reference":"%s"},"effectiveDateTime":"%s",%s,"specimen":{"display":"血液"},"referenceRange":[{"high":{"value":\
                129}}]}""".formatted(
                meta("JP_Observation_eCheckupGeneral"), localId, code, code, code.substring(0, 5), url(2), day, answer);
    }

    private static String unitOf(String code) {
        return code.startsWith("9A7") ? "mm[Hg]" : code.startsWith("3D046") ? "%" : "mg/dL";
    }

    private static boolean isNumber(String value) {
        return !value.equals("yes") && !value.equals("no");
    }

    private static String entry(int number, String resource) {
        return "{\"fullUrl\":\"" + url(number) + "\",\"resource\":" + resource + "}";
    }

    private static String url(int number) {
        return "urn:uuid:00000000-0000-4000-8000-%012d".formatted(number);
    }

    private static String meta(String profile) {
        return "\"meta\":{\"lastUpdated\":\"2026-04-01T09:00:00+09:00\",\"profile\":[\"http://jpfhir.jp/fhir/eCheckup/StructureDefinition/"
                + profile + "\"]}";
    }
}
