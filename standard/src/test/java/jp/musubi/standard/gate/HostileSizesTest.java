package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred thousand of everything, a megabyte in every kind of value: judged whole, with at most a thousand findings. The guard
 * of half a minute is far above what is needed (under a second); work that grows with the square would need hours.
 */
class HostileSizesTest {

    private static final Duration GUARD = Duration.ofSeconds(30);
    private static final int MANY = 100_000;
    private static final String NONE = "";

    static Stream<Arguments> many() {
        return Stream.of(entries(), contained(), codes(), narratives(), texts()).flatMap(each -> each);
    }

    private static Stream<Arguments> entries() {
        Grown condition = Grown.of("condition");
        String patient = "{'fullUrl':'urn:uuid:%d','resource':{'resourceType':'Patient'}}";
        return Stream.of(
                row("entry", "R1012", condition.withEntries(MANY, i -> patient.formatted(i))),
                row("同じfullUrlのentry", "R1012", condition.withEntries(MANY, i -> patient.formatted(1))),
                row("同じ識別子のentry", "G-MIN", condition.withEntries(50_000, HostileSizesTest::twin)),
                row("患者を指すentry", "G-MIN", condition.withEntries(70_000, HostileSizesTest::subject)),
                row(
                        "どこも指さない参照",
                        "G-REFERENCE-DANGLING",
                        Grown.of("referral")
                                .with("\"section\"", "entry", MANY, i -> "{'reference':'urn:uuid:" + i + "'}")),
                row("何十重ものBundleのentry", "G-ENTRY-TYPE", condition.withEntries(1, i -> bundles(25, 2_500))),
                row(
                        "section",
                        "cmp-1",
                        Grown.of("referral")
                                .with(
                                        "\"title\"",
                                        "section",
                                        MANY,
                                        i -> "{'code':{'coding':[{'code':'" + i % 1_000 + "'}]}}")));
    }

    private static Stream<Arguments> contained() {
        Grown condition = Grown.of("condition");
        String held = "{'resourceType':'Patient','id':'p%d'}";
        String chain = "{'resourceType':'Patient','id':'p%d','managingOrganization':{'reference':'#p%d'}}";
        String reference = "{'url':'urn:a','valueReference':{'reference':'#p%d'}}";
        return Stream.of(
                row(
                        "指されるcontained",
                        NONE,
                        condition
                                .with("\"contained\"", "contained", MANY, i -> held.formatted(i))
                                .with(
                                        "recordedDate",
                                        "\"bodySite\": [{\"extension\": ["
                                                + Grown.list(MANY, i -> reference.formatted(i)) + "]}]")),
                row(
                        "指されないcontained",
                        "dom-3",
                        condition.with("\"contained\"", "contained", MANY, i -> held.formatted(i))),
                row(
                        "次を指すcontained",
                        "G-REFERENCE-TARGET",
                        condition.with("\"contained\"", "contained", MANY, i -> chain.formatted(i, i + 1))),
                row(
                        "同じidのcontained",
                        "dom-3",
                        condition.with("\"contained\"", "contained", MANY, i -> held.formatted(1))),
                row(
                        "知らないextension",
                        NONE,
                        condition.with(
                                "\"contained\"", "extension", MANY, i -> "{'url':'urn:" + i + "','valueString':'a'}")),
                row(
                        "知っているextension",
                        "ext-1",
                        condition.with(
                                "\"identifier\": [",
                                "extension",
                                50_000,
                                i ->
                                        "{'url':'http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department'}")));
    }

    private static Stream<Arguments> codes() {
        Grown condition = Grown.of("condition");
        String unknown = "{'system':'urn:%d','code':'a','display':'b'}";
        String known = "{'system':'http://medis.or.jp/CodeSystem/master-disease-keyNumber','code':'%d','display':'b'}";
        String number = "{'system':'http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier','value':'%d'}";
        return Stream.of(
                row(
                        "別々の体系のコード",
                        "G-CODE-UNVERIFIED",
                        condition.with("\"code\": {", "coding", MANY, i -> unknown.formatted(i))),
                row(
                        "知っている体系のコード",
                        "G-CODE-FORM",
                        condition.with("\"code\": {", "coding", 90_000, i -> known.formatted(i))),
                row(
                        "閉じたスライスの目印",
                        "G-FLAG",
                        condition.with(
                                "\"Condition\",\n        \"meta\"",
                                "tag",
                                MANY,
                                i -> "{'system':'urn:" + i + "','code':'a'}")),
                row(
                        "識別子",
                        "G-SLICE-MAX",
                        condition.with("ex-diagnosistype", "identifier", 90_000, i -> number.formatted(i))),
                row(
                        "名前",
                        NONE,
                        condition.with("\"Patient\"", "name", MANY, i -> "{'text':'a b','family':'a','given':['b']}")),
                row(
                        "プロファイル",
                        "G-PROFILE-UNKNOWN",
                        condition.with("\"Condition\",\n        \"meta\"", "profile", MANY, i -> "'urn:" + i + "'")),
                row(
                        "知らない要素",
                        "G-UNKNOWN-ELEMENT",
                        condition.with("recordedDate", Grown.list(MANY, i -> "'x" + i + "':1"))));
    }

    private static Stream<Arguments> narratives() {
        return Stream.of(
                        Arguments.of("要素", NONE, "<b>x</b>".repeat(500_000) + "</div>"),
                        Arguments.of("閉じない要素", "G-XHTML", "<b>".repeat(1_000_000)),
                        Arguments.of("小なり", "G-XHTML", "<".repeat(3_000_000)),
                        Arguments.of("注釈の始まり", "G-XHTML", "<!--".repeat(1_000_000)),
                        Arguments.of("実体", "G-XHTML", "&".repeat(3_000_000)),
                        Arguments.of("属性", "G-XHTML", "<p " + "class='a' ".repeat(300_000) + ">x</p></div>"))
                .map(each -> row(
                        "説明文の" + each.get()[0],
                        (String) each.get()[1],
                        Grown.of("condition")
                                .with(
                                        "recordedDate",
                                        "\"text\": {\"status\": \"generated\", \"div\":"
                                                + " \"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">" + each.get()[2]
                                                + "\"}")));
    }

    private static Stream<Arguments> texts() {
        String signs = "/^|:# ".repeat(1_000_000);
        return Stream.of(
                row("識別子の値", "R2152", replaced("1312345679^2026^condition-1", signs)),
                row("被保険者番号", "R1013", replaced("01130012:試験:１２３:01", signs)),
                row("参照", "G-CONTAINED-REFERENCE", replaced("#doctor", signs.strip())),
                row(
                        "プロファイルの名",
                        "G-LEXICAL",
                        replaced("http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter", signs)),
                row("体系の名", "G-LEXICAL", replaced("http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment", signs)),
                row("書かれた文字", NONE, replaced("架空市一丁目", "\\u3042".repeat(1_500_000))),
                row("空白と改行だけの千万バイト", NONE, replaced("\n  \"entry\"", "\n".repeat(10_000_000) + "\"entry\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("many")
    void いくら多くても長くても_終わりまで判じる(String what, String rule, byte[] body) {
        List<Finding> findings = judged(body).findings();

        assertThat(findings).hasSizeLessThanOrEqualTo(1_000);
        Set<String> rules = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION
                        || finding.rule().equals(rule))
                .map(Finding::rule)
                .collect(Collectors.toSet());
        assertThat(rules.isEmpty() ? Set.of(NONE) : rules).contains(rule).doesNotContain("G-JSON-TOO-LARGE");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "valueString, a, ''",
        "valueMarkdown, a, ''",
        "valueCode, a, ''",
        "valueUri, a, ''",
        "valueUrl, a, ''",
        "valueCanonical, a, ''",
        "valueBase64Binary, AAAA, ''",
        "valueString, ' ', G-LEXICAL",
        "valueCode, ' ', G-LEXICAL",
        "valueUri, ' ', G-LEXICAL",
        "valueBase64Binary, ==, G-LEXICAL",
        "valueId, a, G-LEXICAL",
        "valueOid, .1, G-LEXICAL",
        "valueUuid, 0, G-LEXICAL",
        "valueDate, 0, G-LEXICAL",
        "valueDate, -01, G-LEXICAL",
        "valueDateTime, 0, G-LEXICAL",
        "valueInstant, 9, G-LEXICAL",
        "valueTime, :00, G-LEXICAL",
        "valueBoolean, true, G-JSON-TYPE",
        "valueInteger, 1, G-JSON-TYPE",
        "valueDecimal, 1, G-JSON-TYPE"
    })
    void 百万文字の基本型も_形のとおりに判じる(String member, String part, String rule) {
        String text = part.repeat(1_048_576 / part.length());
        String extension = "{\"url\": \"urn:a\", \"" + member + "\": \"" + text + "\"}";
        byte[] body = Grown.of("condition")
                .with("\"identifier\": [", "extension", 1, i -> extension)
                .bytes();

        List<String> rules = judged(body).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::rule)
                .toList();

        assertThat(rules).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    private static GateResult judged(byte[] body) {
        return assertTimeoutPreemptively(GUARD, () -> Gate.standard().check(body, Question.anyResource()));
    }

    private static Arguments row(String what, String rule, Grown document) {
        return row(what, rule, document.bytes());
    }

    private static Arguments row(String what, String rule, byte[] body) {
        return Arguments.of(what, rule, body);
    }

    private static byte[] replaced(String found, String other) {
        return Sample.of("condition").with(found, other).text().getBytes(UTF_8);
    }

    private static String twin(int i) {
        return "{'fullUrl':'urn:uuid:" + i + "','resource':{'resourceType':'Condition','identifier':[{'system':"
                + "'http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier','value':'C001'}]}}";
    }

    private static String subject(int i) {
        return "{'fullUrl':'urn:uuid:" + i + "','resource':{'resourceType':'Condition','subject':"
                + "{'reference':'urn:uuid:00000000-0000-4000-8000-000000000001'}}}";
    }

    /** Bundles in each other, each with entries that refer to one of its own. */
    private static String bundles(int depth, int entries) {
        String member = "{'fullUrl':'urn:q:%d','resource':{'resourceType':'Patient',"
                + "'link':[{'other':{'reference':'urn:q:3'},'type':'seealso'}]}}";
        String inside = depth == 0 ? member.formatted(-1) : bundles(depth - 1, entries);
        return "{'fullUrl':'urn:b:" + depth + "','resource':{'resourceType':'Bundle','type':'collection','entry':["
                + Grown.list(entries, i -> member.formatted(i)) + ',' + inside + "]}}";
    }
}
