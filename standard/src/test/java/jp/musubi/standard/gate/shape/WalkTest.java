package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 表の一行ごとに、それを破る小さな文書と、守る文書。The profile is made in the test; R4's own tables lie below it. */
class WalkTest {

    private static final String PROFILE = "http://example.jp/StructureDefinition/P";

    private static final String RIGHT = "{'resourceType':'Basic','meta':{'profile':['" + PROFILE + "']},"
            + "'code':{'coding':[{'system':'urn:a','code':'1'},{'system':'urn:b','code':'2'}],'text':'x'},"
            + "'subject':{'reference':'#p'},"
            + "'contained':[{'resourceType':'Patient','id':'p'}],"
            + "'extension':[{'url':'urn:e','valueString':'s'}],"
            + "'identifier':[{'system':'urn:i','value':'1'}]}";

    private final List<ProfileRow> rows = new java.util.ArrayList<>(List.of(
            row("Basic.identifier", "1..2", "", "", "", ""),
            row("Basic.identifier.system", "1..1", "", "=\"urn:i\"", "", ""),
            row("Basic.code.text", "1..1", "", "", "", ""),
            row("Basic.code.coding", "", "", "", "closed ordered value:system", ""),
            row("Basic.code.coding:a", "1..1", "", "", "", ""),
            row("Basic.code.coding:a.system", "1..1", "", "=\"urn:a\"", "", ""),
            row("Basic.code.coding:a.code", "1..1", "", "≈\"1\"", "", ""),
            row("Basic.code.coding:b", "0..1", "", "", "", ""),
            row("Basic.code.coding:b.system", "1..1", "", "=\"urn:b\"", "", ""),
            row("Basic.subject", "1..1", "Reference(Patient)", "", "", ""),
            row("Basic.author", "0..0", "", "", "", ""),
            row("Basic.extension", "", "", "", "open value:url", ""),
            row("Basic.extension:e", "0..1", "", "", "", ""),
            row("Basic.extension:e.url", "1..1", "", "=\"urn:e\"", "", ""),
            row("Basic.extension:e.value[x]", "1..1", "string", "", "", "")));

    @Test
    void 表のとおりの文書には_何も言わない() {
        assertThat(judge(RIGHT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "G-MIN | Basic.subject | 'subject':{'reference':'#p'}, | ",
                "G-MIN | Basic.code.text | ,'text':'x' | ",
                "G-MIN | Basic.identifier | ,'identifier':[{'system':'urn:i','value':'1'}] | ",
                "G-MIN | Basic.identifier[0].system | 'system':'urn:i', | ",
                "G-MAX | Basic.identifier | [{'system':'urn:i','value':'1'}] | [{'system':'urn:i'},{'system':'urn:i'},{'system':'urn:i'}]",
                "G-FIXED | Basic.identifier[0].system | urn:i | urn:j",
                "G-PATTERN | Basic.code.coding[0].code | 'code':'1' | 'code':'9'",
                "G-SLICE-MIN | Basic.code.coding | {'system':'urn:a','code':'1'}, | ",
                "G-SLICE-MAX | Basic.code.coding | {'system':'urn:b','code':'2'} | {'system':'urn:b','code':'2'},{'system':'urn:b','code':'3'}",
                "G-SLICE-CLOSED | Basic.code.coding[1] | 'system':'urn:b' | 'system':'urn:c'",
                "G-SLICE-ORDER | Basic.code.coding[1] | {'system':'urn:a','code':'1'},{'system':'urn:b','code':'2'} | {'system':'urn:b','code':'2'},{'system':'urn:a','code':'1'}",
                "G-FORBIDDEN | Basic.author | 'subject' | 'author':{'display':'x'},'subject'",
                "G-CHOICE-TYPE | Basic.extension[0].value | 'valueString':'s' | 'valueCode':'s'",
                "G-UNKNOWN-ELEMENT | Basic.subjekt | 'subject' | 'subjekt':{},'subject'",
                "G-ARRAY | Basic.identifier | [{'system':'urn:i','value':'1'}] | {'system':'urn:i','value':'1'}",
                "G-NOT-ARRAY | Basic.subject | {'reference':'#p'} | [{'reference':'#p'}]",
                "G-JSON-TYPE | Basic.code.text | 'text':'x' | 'text':1",
                "G-JSON-TYPE | Basic.subject | {'reference':'#p'} | '#p'",
                "G-NULL | Basic.code.text | 'text':'x' | 'text':null",
                "G-NULL | Basic.identifier[0] | {'system':'urn:i','value':'1'} | null",
                "G-EMPTY | Basic.identifier | [{'system':'urn:i','value':'1'}] | []",
                "G-EMPTY | Basic.subject | {'reference':'#p'} | {}",
                "G-LEXICAL | Basic.identifier[0].system | urn:i | urn: i",
                "G-REFERENCE-TARGET | Basic.subject.reference | #p | Device/1",
                "G-REFERENCE-TARGET | Basic.subject.type | {'reference':'#p'} | {'type':'Device','display':'x'}",
                "G-RESOURCE-TYPE | Basic.contained[0] | 'resourceType':'Patient' | 'resourceType':'Patent'",
                "G-RESOURCE-TYPE | Basic.contained[0].resourceType | 'resourceType':'Patient', | ",
                "G-PROFILE-UNKNOWN | Basic.contained[0].meta.profile[0] | 'id':'p' | 'id':'p','meta':{'profile':['urn:x']}",
                "G-PROFILE-OTHER-TYPE | Basic.contained[0].meta.profile[0] | 'id':'p' | 'id':'p','meta':{'profile':['http://example.jp/StructureDefinition/P']}",
            })
    void 一か所だけ破ると_その決まりだけを言う(String rule, String expression, String found, String replacement) {
        assertThat(RIGHT).contains(found);
        String broken = RIGHT.replace(found, replacement == null ? "" : replacement);
        assertThat(judge(broken))
                .extracting(Finding::rule, Finding::expression)
                .contains(org.assertj.core.groups.Tuple.tuple(rule, expression));
        assertThat(judge(broken).stream().map(Finding::rule).distinct())
                .as("%s", judge(broken))
                .allMatch(each -> each.equals(rule) || INSEPARABLE.contains(rule + " " + each));
    }

    /** What is out of its slice is missing there; a contained Patient that nobody refers to any more is said, too. */
    private static final List<String> INSEPARABLE = List.of(
            "G-SLICE-CLOSED G-SLICE-MIN",
            "G-MIN dom-3",
            "G-EMPTY dom-3",
            "G-NOT-ARRAY dom-3",
            "G-JSON-TYPE dom-3",
            "G-REFERENCE-TARGET dom-3",
            "G-RESOURCE-TYPE dom-3",
            "G-RESOURCE-TYPE G-REFERENCE-TARGET");

    @Test
    void 基本型の片割れだけでも_要素はあることになる() {
        String half = RIGHT.replace("'text':'x'", "'_text':{'extension':[{'url':'urn:why','valueCode':'unknown'}]}");
        assertThat(judge(half)).isEmpty();
    }

    @Test
    void 表に書いた決まりの名前で言い_横線なら黙る() {
        rows.add(row("Basic.subject", "1..1", "", "", "", "R0211"));
        assertThat(judge(RIGHT.replace("'subject':{'reference':'#p'},", "")))
                .extracting(Finding::rule)
                .containsExactly("R0211", "dom-3");
        rows.add(row("Basic.subject", "1..1", "", "", "", "-"));
        assertThat(judge(RIGHT.replace("'subject':{'reference':'#p'},", "")))
                .extracting(Finding::rule)
                .containsExactly("dom-3");
    }

    @Test
    void 版の範囲の外の行は_数えない() {
        rows.add(new ProfileRow("Basic.created", "1..1", "", "", "", "", "", "1.6..", ""));
        assertThat(judge(RIGHT)).isEmpty();
        rows.add(new ProfileRow("Basic.created", "1..1", "", "", "", "", "", "..1.5.2", ""));
        assertThat(judge(RIGHT)).extracting(Finding::expression).containsExactly("Basic.created");
    }

    private List<Finding> judge(String json) {
        ProfileTable table = new ProfileTable(PROFILE, "1", "Basic", rows, List.of());
        Shapes shapes = Shapes.of(new Guide("1.5.2"), new PackagedProfiles(List.of(table)));
        JsonDocument document =
                (JsonDocument) JsonDocument.parse(json.replace('\'', '"').getBytes(UTF_8), JsonLimits.SUBMISSION);
        Findings findings = new Findings(RuleBook.standard(), document);
        new Walk(shapes, StandardCodeLists.standard(), findings).judge((JsonObject) document.root());
        return findings.list().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .toList();
    }

    private static ProfileRow row(String path, String card, String type, String fixed, String slicing, String rule) {
        return new ProfileRow(path, card, type, fixed, "", slicing, rule, "", "");
    }
}
