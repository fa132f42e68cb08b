package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule broken once, alone, in a submission that is otherwise accepted. */
class GateRulesTest {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/StructureDefinition/";
    private static final String ECS = "http://jpfhir.jp/fhir/eCS/StructureDefinition/";
    private static final String MEMBER = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final String INSTITUTION =
            "insurance-medical-institution-no\",\n              \"value\": \"1312345679";

    private static final String PRACTITIONER = "\"resourceType\": \"Practitioner\",\n        \"meta\": {\n"
            + "          \"profile\": [\n            \"" + ECS + "JP_Practitioner_eCS\"";

    /**
     * @param anchor text on the line that the finding names
     * @param nth which occurrence of it
     */
    record Break(
            String rule, String sample, String found, String replacement, String expression, String anchor, int nth) {

        /** The finding is on the line of what was changed. */
        static Break at(String rule, String sample, String found, String replacement, String expression) {
            return new Break(rule, sample, found, replacement, expression, replacement, 1);
        }

        @Override
        public String toString() {
            return rule + " " + sample + " " + expression;
        }
    }

    static Stream<Break> breaks() {
        String entry = "\"resource\": {";
        return Stream.of(
                Break.at("G-TYPE", "condition", "\"collection\"", "\"document\"", "Bundle.type"),
                Break.at("G-TYPE", "referral", "\"document\"", "\"collection\"", "Bundle.type"),
                new Break("G-TYPE", "condition", "\"type\"", "\"kind\"", "Bundle.type", "{", 1),
                Break.at(
                        "G-PROFILE-UNKNOWN",
                        "condition",
                        CLINS + "JP_Bundle_CLINS",
                        "http://example.com/B",
                        "Bundle.meta.profile[0]"),
                Break.at(
                        "G-PROFILE-MOVED",
                        "referral",
                        CLINS + "JP_Bundle_eReferral",
                        "http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Bundle_eReferral",
                        "Bundle.meta.profile[0]"),
                new Break(
                        "G-PROFILE-MISSING", "condition", "\"profile\"", "\"security\"", "Bundle.meta.profile", "{", 1),
                Break.at(
                        "G-DISCHARGE-ALONE",
                        "referral",
                        "JP_Bundle_eReferral",
                        "JP_Bundle_eDischargeSummary",
                        "Bundle.meta.profile[0]"),
                Break.at(
                        "G-CHECKUP-NOT-YET",
                        "referral",
                        "JP_Bundle_eReferral",
                        "JP_Bundle_eCheckupGeneral",
                        "Bundle.meta.profile[0]"),
                new Break("G-BUNDLE", "condition", "\"Bundle\"", "\"Parameters\"", "Parameters", "{", 1),
                new Break("R02141", "condition", "BundleResourceType_CS", "Other_CS", "Bundle.meta.tag", "\"meta\"", 1),
                new Break(
                        "R02142",
                        "condition",
                        "\"code\": \"Condition\"",
                        "\"code\": \"MedicationRequest\"",
                        "Bundle.meta.tag[0]",
                        "{",
                        3),
                new Break(
                        "R02142",
                        "condition",
                        "\"code\": \"Condition\"\n      }",
                        "\"code\": \"Condition\"\n      }, {\"system\": \"http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS\", \"code\": \"Observation\"}",
                        "Bundle.meta.tag[1]",
                        "}, {",
                        1),
                new Break(
                        "G-ENTRY-TYPE",
                        "allergy",
                        "\"code\": \"AllergyIntolerance\"",
                        "\"code\": \"Observation\"",
                        "Bundle.entry[1].resource",
                        entry,
                        2),
                new Break(
                        "G-RESOURCE-MISSING",
                        "allergy",
                        "000000000002\",\n      " + entry,
                        "000000000002\",\n      \"recource\": {",
                        "Bundle.entry[1].resource",
                        "{\n      \"fullUrl\"",
                        2),
                new Break(
                        "R0212",
                        "condition",
                        ECS + "JP_Patient_eCS",
                        "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient",
                        "Bundle.entry[0].resource.meta.profile",
                        "\"profile\"",
                        2),
                new Break(
                        "G-ENTRY-PROFILE",
                        "condition",
                        ECS + "JP_Condition_eCS",
                        "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Condition",
                        "Bundle.entry[1].resource.meta.profile",
                        "\"profile\"",
                        3),
                new Break(
                        "G-ENTRY-PROFILE",
                        "referral",
                        ECS + "JP_Patient_eCS",
                        "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Patient",
                        "Bundle.entry[1].resource.meta.profile",
                        "\"profile\"",
                        3),
                Break.at(
                        "G-PROFILE-MOVED",
                        "condition",
                        ECS + "JP_Condition_eCS",
                        CLINS + "JP_Condition_eCS",
                        "Bundle.entry[1].resource.meta.profile[0]"),
                Break.at(
                        "G-PROFILE-MOVED",
                        "referral",
                        ECS + "JP_Organization_eCS",
                        CLINS + "JP_Organization_eCS",
                        "Bundle.entry[3].resource.meta.profile[0]"),
                new Break(
                        "G-FULLURL-MISSING",
                        "condition",
                        "\"fullUrl\": \"urn:uuid:00000000-0000-4000-8000-000000000002\"",
                        "\"link\": []",
                        "Bundle.entry[1].fullUrl",
                        "{\n      \"link\"",
                        1),
                Break.at(
                        "G-FULLURL-FORM",
                        "condition",
                        "urn:uuid:00000000-0000-4000-8000-000000000002",
                        "00000000-0000-4000-8000-000000000002",
                        "Bundle.entry[1].fullUrl"),
                Break.at(
                        "G-FULLURL-FORM",
                        "condition",
                        "urn:uuid:00000000-0000-4000-8000-000000000002",
                        "urn:uuid:0000000A-0000-4000-8000-000000000002",
                        "Bundle.entry[1].fullUrl"),
                new Break(
                        "G-FULLURL-TWICE",
                        "condition",
                        "8000-000000000003",
                        "8000-000000000002",
                        "Bundle.entry[2].fullUrl",
                        "8000-000000000002",
                        2),
                Break.at(
                        "G-PATIENT-REFERENCE",
                        "condition",
                        "\"reference\": \"urn:uuid:00000000-0000-4000-8000-000000000001\"",
                        "\"reference\": \"Patient/1\"",
                        "Bundle.entry[1].resource.subject.reference"),
                new Break(
                        "G-PATIENT-REFERENCE",
                        "allergy",
                        "\"patient\": {",
                        "\"person\": {",
                        "Bundle.entry[1].resource.patient",
                        entry,
                        2),
                new Break(
                        "G-PATIENT-REFERENCE",
                        "condition",
                        "\"reference\": \"urn:uuid:",
                        "\"display\": \"urn:uuid:",
                        "Bundle.entry[1].resource.subject",
                        "\"subject\"",
                        1),
                new Break(
                        "R02151",
                        "condition",
                        "http://jpfhir.jp/fhir/clins/bundle-identifier",
                        "urn:ietf:rfc:3986",
                        "Bundle.identifier.system",
                        "urn:ietf",
                        1),
                Break.at(
                        "R2152",
                        "condition",
                        "1312345679^2026^unit-1",
                        "1312345679-2026-unit-1",
                        "Bundle.identifier.value"),
                new Break(
                        "R2152",
                        "condition",
                        "\"value\": \"1312345679^2026^unit-1\"",
                        "\"use\": \"usual\"",
                        "Bundle.identifier.value",
                        "\"identifier\"",
                        1),
                Break.at("G-IDENTIFIER-YEAR", "condition", "^2026^", "^2025^", "Bundle.identifier.value"),
                new Break(
                        "G-FACILITY-RESOURCE",
                        "condition",
                        INSTITUTION,
                        INSTITUTION.replace("1312345679", "1318814790"),
                        "Bundle.entry[1].resource.extension[0].value.value",
                        "\"1318814790\"",
                        1),
                new Break(
                        "R9011",
                        "condition",
                        "JP_eCS_InstitutionNumber",
                        "JP_eCS_Institution",
                        "Bundle.entry[1].resource.extension",
                        entry,
                        2),
                new Break(
                        "R9012",
                        "condition",
                        INSTITUTION,
                        INSTITUTION.replace("1312345679", "131234567"),
                        "Bundle.entry[1].resource.extension[0].value.value",
                        "\"131234567\"",
                        1),
                new Break(
                        "R9012",
                        "condition",
                        INSTITUTION,
                        INSTITUTION.replace("1312345679", "1342345679"),
                        "Bundle.entry[1].resource.extension[0].value.value",
                        "\"1342345679\"",
                        1),
                new Break(
                        "R9013C",
                        "condition",
                        "JP_Encounter\"",
                        "JP_Visit\"",
                        "Bundle.entry[1].resource.contained",
                        entry,
                        2),
                new Break(
                        "R9013O",
                        "lab",
                        "\"Encounter\"",
                        "\"Location\"",
                        "Bundle.entry[1].resource.contained",
                        entry,
                        2),
                new Break(
                        "R9014C",
                        "condition",
                        "JP_eCS_Department",
                        "JP_eCS_Ward",
                        "Bundle.entry[1].resource.extension",
                        entry,
                        2),
                new Break(
                        "R9014O",
                        "lab",
                        "JP_eCS_Department",
                        "JP_eCS_Ward",
                        "Bundle.entry[1].resource.extension",
                        entry,
                        2),
                new Break(
                        "R9015C",
                        "condition",
                        "onsetDateTime",
                        "onsetString",
                        "Bundle.entry[1].resource.onset",
                        entry,
                        2),
                new Break(
                        "R1012",
                        "condition",
                        MEMBER,
                        "http://example.com/number",
                        "Bundle.entry[0].resource.identifier",
                        entry,
                        1),
                new Break(
                        "R1012",
                        "condition",
                        "\"identifier\": [\n          {",
                        "\"identifier\": [ {\"system\": \"" + MEMBER + "\", \"value\": \"01130012::9:\"},\n          {",
                        "Bundle.entry[0].resource.identifier[2]",
                        "          {",
                        2),
                Break.at(
                        "R1013",
                        "condition",
                        "01130012:試験:１２３:01",
                        "01130012:試験:１２３",
                        "Bundle.entry[0].resource.identifier[1].value"),
                new Break(
                        "G-PUBLICPAYER",
                        "condition",
                        MEMBER,
                        "http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID",
                        "Bundle.entry[0].resource.identifier[1].value",
                        "01130012:",
                        1),
                Break.at(
                        "G-INSURER-CHECKDIGIT",
                        "condition",
                        "01130012:",
                        "01130013:",
                        "Bundle.entry[0].resource.identifier[1].value"),
                Break.at("G-BIRTHDATE", "condition", "1958-04-01", "1958-02-30", "Bundle.entry[0].resource.birthDate"),
                Break.at("G-BIRTHDATE", "condition", "1958-04-01", "1958-04", "Bundle.entry[0].resource.birthDate"),
                new Break(
                        "G-BIRTHDATE",
                        "condition",
                        "\"birthDate\"",
                        "\"birthDay\"",
                        "Bundle.entry[0].resource.birthDate",
                        entry,
                        1),
                Break.at("G-GENDER", "condition", "\"female\"", "\"女\"", "Bundle.entry[0].resource.gender"),
                new Break(
                        "G-MYNUMBER",
                        "condition",
                        "urn:oid:1.2.392.100495.20.3.51.11312345679",
                        "urn:example",
                        "Bundle.entry[0].resource.identifier[0].value",
                        "123456789018",
                        1),
                Break.at(
                        "G-MYNUMBER",
                        "condition",
                        "\"C002\"",
                        "\"C002\"}, {\"value\": \"１２３４５６７８９０１８\"",
                        "Bundle.entry[2].resource.identifier[1].value"),
                new Break(
                        "G-RESOURCE-ID-TWICE",
                        "condition",
                        "C002",
                        "C001",
                        "Bundle.entry[2].resource.identifier[0].value",
                        "C001",
                        2),
                new Break(
                        "G-COMPOSITION-FIRST",
                        "referral",
                        "\"Composition\"",
                        "\"Basic\"",
                        "Bundle.entry[0].resource",
                        entry,
                        1),
                Break.at(
                        "G-COMPOSITION-ID",
                        "referral",
                        "1312345679^2026^D001",
                        "1312345679-2026-D001",
                        "Bundle.entry[0].resource.identifier.value"),
                new Break(
                        "G-PATIENT-ONE",
                        "referral",
                        PRACTITIONER,
                        PRACTITIONER.replace("Practitioner", "Patient"),
                        "Bundle.entry[2].resource",
                        entry,
                        3),
                new Break(
                        "G-LETTER-STRUCTURE",
                        "referral",
                        "\"300\"",
                        "\"230\"",
                        "Bundle.entry[0].resource.section",
                        entry,
                        1),
                new Break(
                        "G-ORGANIZATION-SENDER",
                        "referral",
                        "insurance-medical-institution-no\",\n            \"value\": \"1312345679",
                        "insurance-medical-institution-no\",\n            \"value\": \"1310000007",
                        "Bundle.entry[3].resource.identifier[0].value",
                        "1310000007",
                        1));
    }

    /** Rules that the register judges, or that need another body than a changed sample; they have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("R0211", "G-ENTRY-MISSING", "G-FACILITY-TOKEN", "G-FACILITY-CHECKDIGIT");

    @ParameterizedTest
    @ValueSource(strings = {"condition", "allergy", "lab", "patient-only", "referral", "patient-summary"})
    void 手本は何の指摘もなく受け付ける(String name) {
        GateResult result = Sample.of(name).check();
        assertThat(result.findings()).isEmpty();
        assertThat(result.accepted()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void 一つ破ると_その決まりだけを_その場所で言う(Break broken) {
        Sample sample = Sample.of(broken.sample()).with(broken.found(), broken.replacement());
        GateResult result = sample.check();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(broken.rule());
            assertThat(finding.expression()).isEqualTo(broken.expression());
            assertThat(finding.line()).isEqualTo(sample.line(broken.anchor(), broken.nth()));
            assertThat(finding.japanese() + finding.fix() + finding.english()).doesNotContain("{0}");
        });
        assertThat(result.accepted())
                .isEqualTo(RuleBook.standard().get(broken.rule()).severity() != Severity.ERROR);
    }

    @Test
    void どの決まりにも破る例がある() {
        Set<String> broken = breaks().map(Break::rule).collect(Collectors.toCollection(TreeSet::new));
        broken.addAll(ELSEWHERE);
        List<String> judgedHere = RuleBook.standard().list().stream()
                .map(Rule::id)
                .filter(id -> !id.startsWith("G-JSON-") && !id.startsWith("G-REG-"))
                .toList();
        assertThat(judgedHere).allMatch(broken::contains);
    }

    @Test
    void 最初がPatientでなければR0211() {
        Sample sample = Sample.of("condition").with("\"resourceType\": \"Patient\"", "\"resourceType\": \"Condition\"");
        assertThat(rules(sample.check())).contains("R0211", "G-PATIENT-ONE");
    }

    @Test
    void 送信した施設が違えば断り_施設が分からなければ問わない() {
        byte[] body = Sample.of("condition").bytes();
        var other = new FacilityCode("1318814790");
        assertThat(rules(Gate.standard().check(body, other))).containsExactly("G-FACILITY-TOKEN");
        assertThat(Gate.standard().check(body, Question.submissionOf(null)).accepted()).isTrue();
    }

    @Test
    void 検証番号の違う施設も_登録があれば受け付ける() {
        Sample sample = Sample.of("condition").withAll("1312345679", "1318814790");
        GateResult result = Gate.standard().check(sample.bytes(), new FacilityCode("1318814790"));
        assertThat(rules(result)).containsExactly("G-FACILITY-CHECKDIGIT");
        assertThat(result.accepted()).isTrue();
    }

    @Test
    void entryがなければ断る() {
        GateResult result = new Sample("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"meta\":{\"profile\":[\""
                        + CLINS + "JP_Bundle_CLINS\"]}}")
                .check();
        assertThat(rules(result)).contains("G-ENTRY-MISSING", "R02141", "R02151");
        assertThat(result.submission()).isNull();
    }

    @Test
    void 指摘は文書の順に並ぶ() {
        Sample sample = Sample.of("condition")
                .withAll("onsetDateTime", "onsetString")
                .with("\"female\"", "\"F\"")
                .with("^2026^", "^2025^");
        GateResult result = sample.check();
        assertThat(rules(result)).containsExactly("G-IDENTIFIER-YEAR", "G-GENDER", "R9015C", "R9015C");
        assertThat(result.findings()).extracting(Finding::line).isSorted();
    }

    @Test
    void 個人番号の値はどこにも出ない() {
        Finding finding = Sample.of("condition")
                .with("urn:oid:1.2.392.100495.20.3.51.11312345679", "urn:example")
                .check()
                .findings()
                .get(0);
        assertThat(finding + finding.japanese() + finding.fix() + finding.english() + finding.pointer())
                .doesNotContain("123456789018");
    }

    @Test
    void 要素の名前に番号が書かれていても_場所の名前に出ない() {
        Sample sample = Sample.of("condition")
                .with(
                        "\"birthDate\"",
                        "\"123456789018\": {\"identifier\": {\"value\": \"123456789018\"}}, \"birthDate\"");
        assertThat(sample.check().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("G-MYNUMBER");
            assertThat(finding.expression()).isEqualTo("Bundle.entry[0].resource");
            assertThat(finding.pointer()).isEqualTo("/entry/0/resource");
        });
    }

    @Test
    void 登録簿の決まりは_読んだ文書の場所で言える() {
        Submission submission = Sample.of("condition").check().submission();
        Finding finding = RuleBook.standard()
                .finding(
                        "G-REG-MEMBER",
                        submission.document(),
                        submission.patient().memberPlace());
        assertThat(finding.expression()).isEqualTo("Bundle.entry[0].resource.identifier[1].value");
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.line()).isEqualTo(Sample.of("condition").line("01130012:", 1));
    }

    private static List<String> rules(GateResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }
}
