package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 受付審査の答え方。Single rules are broken one by one in the mutants; here is what is said of a document as a whole. */
class GateTest {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/StructureDefinition/";

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
        assertThat(Gate.standard().check(body, Question.submissionOf(null)).accepted())
                .isTrue();
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
                .with("\"onsetDateTime\"", "\"onsetString\"")
                .with("\"female\"", "\"F\"")
                .with("^2026^", "^2025^");
        GateResult result = sample.check();
        assertThat(rules(result)).containsExactly("G-IDENTIFIER-YEAR", "G-GENDER", "R9015C");
        assertThat(result.findings()).extracting(Finding::line).isSorted();
    }

    @Test
    void 構造の誤りが千を超えても_全体で見る規則は名指しされる() {
        String many = "\"onsetDateTime\": \"x\", " + "\"x%d\": 1, ".repeat(1_200);
        Object[] numbers = java.util.stream.IntStream.range(0, 1_200).boxed().toArray();
        GateResult result = Sample.of("condition")
                .with("\"onsetDateTime\"", String.format(many, numbers) + "\"onsetString\"")
                .with("^2026^", "^x^")
                .check();
        assertThat(result.findings()).hasSize(1_000);
        assertThat(rules(result)).contains("G-UNKNOWN-ELEMENT", "G-CHOICE-TWICE", "R2152");
    }

    @Test
    void 知らないresourceTypeは_場所にも書かない() {
        Sample sample = new Sample("{\"resourceType\": \"YamadaTaro\"}");
        assertThat(Gate.standard().check(sample.bytes(), Question.anyResource()).findings())
                .extracting(Finding::expression)
                .isNotEmpty()
                .allMatch(expression -> expression.startsWith("Resource"));
    }

    @Test
    void どのプロファイルか名乗らない保険は_いちばん合うもので判じる() {
        String text = Sample.of("checkup-specific").text();
        String service = "JP_CoverageService_eCheckupGeneral";
        int meta = text.lastIndexOf("\"meta\"", text.lastIndexOf(service));
        int behind = text.indexOf("},", text.lastIndexOf(service)) + 2;
        GateResult result = new Sample(text.substring(0, meta) + text.substring(behind)).check();
        assertThat(rules(result)).containsExactly("G-CHECKUP-COVERAGE");
    }

    @Test
    void 個人番号の値はどこにも出ない() {
        Finding finding = Sample.of("condition")
                .with("urn:oid:1.2.392.100495.20.3.51.11312345679", "urn:example")
                .with("\"0012345\"", "\"123456789018\"")
                .check()
                .findings()
                .stream()
                .filter(each -> each.rule().equals("G-MYNUMBER"))
                .findFirst()
                .orElseThrow();
        assertThat(finding + finding.japanese() + finding.fix() + finding.english() + finding.pointer())
                .doesNotContain("123456789018");
    }

    @Test
    void 要素の名前に番号が書かれていても_場所の名前に出ない() {
        Sample sample = Sample.of("condition")
                .with(
                        "\"birthDate\"",
                        "\"123456789018\": {\"identifier\": {\"value\": \"123456789018\"}}, \"birthDate\"");
        assertThat(sample.check().findings())
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("G-UNKNOWN-ELEMENT");
                    assertThat(finding.expression()).isEqualTo("Bundle.entry[0].resource");
                    assertThat(finding.pointer()).isEqualTo("/entry/0/resource");
                });
    }

    @ParameterizedTest(name = "{0} は {1} で審査する")
    @CsvSource({"'', 1.5.2", "|1, 1.5.2", "|1.5.2, 1.5.2", "|1.9.0, 1.9.0", "|1.10.0, 1.10.0"})
    void ガイドの版は_プロファイルの版から決まる(String version, String guide) {
        GateResult result = checkAs("JP_Bundle_CLINS" + (version == null ? "" : version));
        assertThat(result.guide()).isEqualTo(new Guide(guide));
        assertThat(rules(result)).doesNotContain("G-GUIDE-UNKNOWN");
    }

    @Test
    void 表にない版は_誤りとして言い_既定の版で審査する() {
        GateResult result = checkAs("JP_Bundle_CLINS|1.99.0");
        assertThat(rules(result)).contains("G-GUIDE-UNKNOWN");
        assertThat(result.guide()).isEqualTo(new Guide("1.5.2"));
        assertThat(result.findings().get(0).japanese()).contains("1.5.2・").doesNotContain("1.99.0");
    }

    @Test
    void 頼まれた版は_プロファイルの版に勝つ() {
        byte[] body = Sample.of("condition")
                .with("JP_Bundle_CLINS\"", "JP_Bundle_CLINS|1.10.0\"")
                .bytes();
        Question question = Question.anyResource().withGuide(new Guide("1.6.0"));
        assertThat(Gate.standard().check(body, question).guide()).isEqualTo(new Guide("1.6.0"));
    }

    @Test
    void 登録のほかのリソースは_登録としては断り_開発者には審査する() {
        byte[] patient = ("{\"resourceType\":\"Patient\",\"meta\":{\"profile\":"
                        + "[\"http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS\"]}}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(rules(Gate.standard().check(patient, Question.submissionOf(null))))
                .containsExactly("G-BUNDLE");
        assertThat(rules(Gate.standard().check(patient, Question.anyResource())))
                .contains("G-MIN", "R1012", "G-BIRTHDATE", "G-GENDER")
                .doesNotContain("G-BUNDLE");
    }

    @Test
    void 送信者と登録簿の要る決まりは_判定していないと言う() {
        byte[] body = Sample.of("condition").bytes();
        assertThat(Gate.standard().check(body, Question.anyResource()).notJudged())
                .extracting(Rule::id)
                .contains("G-FACILITY-TOKEN", "G-REG-MEMBER");
        assertThat(Gate.standard()
                        .check(body, Question.anyResource().withSender(Sample.SENDER))
                        .notJudged())
                .extracting(Rule::id)
                .contains("G-REG-MEMBER")
                .doesNotContain("G-FACILITY-TOKEN");
    }

    private static GateResult checkAs(String profile) {
        return Gate.standard()
                .check(
                        Sample.of("condition")
                                .with("JP_Bundle_CLINS\"", profile + '"')
                                .bytes(),
                        Sample.SENDER);
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

    /** Without what is only said to be unverified. */
    private static List<String> rules(GateResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .map(Finding::rule)
                .toList();
    }
}
