package jp.musubi.standard.gate.packages.lists;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.standard.gate.packages.Definition;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** パッケージの一覧は、言っていることだけを答える。 */
class PackageCodeListsTest {

    private static final String TREE = "'concept':[{'code':'A','display':'親','concept':[{'code':'A1','display':'子',"
            + "'concept':[{'code':'A11'}]}]},{'code':'B','property':[{'code':'parent','valueCode':'A'}]},{'code':'C'}]";

    private final PackageCodeLists.Builder lists = new PackageCodeLists.Builder();

    @ParameterizedTest(name = "{0} の {1} → {2}")
    @CsvSource({
        "complete, A1, IN",
        "complete, a1, OUT",
        "complete, Z, OUT",
        "fragment, A1, IN",
        "fragment, Z, UNKNOWN",
        "example, Z, UNKNOWN",
        "not-present, Z, UNKNOWN"
    })
    void 体系にないと言えるのは_すべてを書いた一覧だけ(String content, String code, Membership expected) {
        system("urn:s", content, TREE);
        assertThat(lists.build().inSystem("urn:s", code)).isEqualTo(expected);
    }

    @Test
    void 知らない体系と一覧は知らないと言う() {
        CodeLists empty = lists.build();
        assertThat(empty.inSystem("urn:s", "A")).isEqualTo(Membership.UNKNOWN);
        assertThat(empty.inValueSet("urn:v", "urn:s", "A")).isEqualTo(Membership.UNKNOWN);
        assertThat(empty.findDisplay("urn:s", "A")).isNull();
    }

    @Test
    void 表示名と_大文字小文字を分けない体系() {
        system("urn:s", "complete", "'caseSensitive':false," + TREE);
        CodeLists built = lists.build();
        assertThat(built.inSystem("urn:s", "a1")).isEqualTo(Membership.IN);
        assertThat(built.findDisplay("urn:s", "a1")).isEqualTo("子");
        assertThat(built.findDisplay("urn:s", "A11")).isNull();
    }

    @ParameterizedTest(name = "{0} {1} の {2} → {3}")
    @CsvSource({
        "descendent-of, A, A1, IN",
        "descendent-of, A, A11, IN",
        "descendent-of, A, B, IN",
        "descendent-of, A, A, OUT",
        "descendent-of, A, C, OUT",
        "descendent-of, A, Z, OUT",
        "is-a, A, A, IN",
        "is-a, A, A11, IN",
        "is-a, A, C, OUT",
        "regex, A.*, A1, UNKNOWN",
        "is-not-a, A, A1, UNKNOWN"
    })
    void 組み立ての条件は_親をたどれるものだけ(String operator, String value, String code, Membership expected) {
        system("urn:s", "complete", TREE);
        valueSet("urn:v", include("urn:s", filter("concept", operator, value)));
        assertThat(lists.build().inValueSet("urn:v", "urn:s", code)).isEqualTo(expected);
    }

    @Test
    void 体系の手元にない条件と_ほかの性質の条件は知らない() {
        system("urn:s", "complete", TREE);
        valueSet("urn:v", include("urn:other", filter("concept", "is-a", "A")));
        valueSet("urn:w", include("urn:s", filter("method", "is-a", "A")));
        assertThat(lists.build().inValueSet("urn:v", "urn:other", "A1")).isEqualTo(Membership.UNKNOWN);
        assertThat(lists.build().inValueSet("urn:w", "urn:s", "A1")).isEqualTo(Membership.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "urn:s, A, IN",
        "urn:s, C, OUT",
        "urn:t, T1, IN",
        "urn:t, T2, OUT",
        "urn:x, A, OUT",
        ", A, IN",
        ", T1, IN",
        ", C, OUT"
    })
    void 名を挙げた組み立てと_体系のないコード(String system, String code, Membership expected) {
        system("urn:s", "complete", TREE);
        system("urn:t", "complete", "'concept':[{'code':'T1'}]");
        valueSet("urn:v", include("urn:s", "'concept':[{'code':'A'},{'code':'B'}]") + "," + include("urn:t", ""));
        assertThat(lists.build().inValueSet("urn:v", system, code)).isEqualTo(expected);
    }

    @Test
    void 含めるもののどれかが分からなければ_ないとは言わない() {
        valueSet("urn:v", include("urn:s", "'concept':[{'code':'A'}]") + "," + include("urn:far", ""));
        CodeLists built = lists.build();
        assertThat(built.inValueSet("urn:v", "urn:s", "A")).isEqualTo(Membership.IN);
        assertThat(built.inValueSet("urn:v", "urn:s", "Z")).isEqualTo(Membership.OUT);
        assertThat(built.inValueSet("urn:v", "urn:far", "Z")).isEqualTo(Membership.UNKNOWN);
        assertThat(built.inValueSet("urn:v", null, "Z")).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void 除くもの() {
        system("urn:s", "complete", TREE);
        lists.add(
                Definition.object(("{'resourceType':'ValueSet','url':'urn:v','compose':{'include':["
                                + include("urn:s", "") + "],'exclude':[" + include("urn:s", "'concept':[{'code':'C'}]")
                                + ","
                                + include("urn:far", "") + "]}}")
                        .replace('\'', '"')),
                "1");
        CodeLists built = lists.build();
        assertThat(built.inValueSet("urn:v", "urn:s", "A")).isEqualTo(Membership.IN);
        assertThat(built.inValueSet("urn:v", "urn:s", "C")).isEqualTo(Membership.OUT);
        assertThat(built.inValueSet("urn:v", null, "A")).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void ほかの一覧を取り込む_体系と並べれば両方にあるもの() {
        system("urn:s", "complete", TREE);
        valueSet("urn:one", include("urn:s", "'concept':[{'code':'A'},{'code':'B'}]"));
        valueSet("urn:both", "{'system':'urn:s','concept':[{'code':'B'},{'code':'C'}],'valueSet':['urn:one|3']}");
        valueSet("urn:all", "{'valueSet':['urn:one']},{'valueSet':['urn:both']}");
        CodeLists built = lists.build();
        assertThat(built.inValueSet("urn:both", "urn:s", "B")).isEqualTo(Membership.IN);
        assertThat(built.inValueSet("urn:both", "urn:s", "C")).isEqualTo(Membership.OUT);
        assertThat(built.inValueSet("urn:all", "urn:s", "A")).isEqualTo(Membership.IN);
        assertThat(built.inValueSet("urn:all", "urn:s", "C")).isEqualTo(Membership.OUT);
    }

    @Test
    void 自分を取り込む一覧も_倍々に取り込む一覧も_すぐに答える() {
        valueSet("urn:self", "{'valueSet':['urn:self']}");
        for (int i = 1; i <= 200; i++) {
            valueSet("urn:" + i, "{'valueSet':['urn:" + (i - 1) + "']},{'valueSet':['urn:" + (i - 1) + "']}");
        }
        valueSet("urn:0", include("urn:s", "'concept':[{'code':'A'}]"));
        CodeLists built = lists.build();
        assertThat(built.inValueSet("urn:self", "urn:s", "A")).isEqualTo(Membership.UNKNOWN);
        assertThat(built.inValueSet("urn:200", "urn:s", "Z")).isEqualTo(Membership.UNKNOWN);
        assertThat(built.inValueSet("urn:3", "urn:s", "A")).isEqualTo(Membership.IN);
    }

    @Test
    void 互いを親と言うコードと_長い鎖() {
        StringBuilder chain = new StringBuilder("{'code':'0','property':[{'code':'parent','valueCode':'1'}]}");
        for (int i = 1; i < 50_000; i++) {
            chain.append(",{'code':'")
                    .append(i)
                    .append("','property':[{'code':'parent','valueCode':'")
                    .append(i + 1)
                    .append("'}]}");
        }
        chain.append(",{'code':'50000','property':[{'code':'parent','valueCode':'0'}]},{'code':'outside'}");
        system("urn:s", "complete", "'concept':[" + chain + "]");
        valueSet("urn:v", include("urn:s", filter("concept", "descendent-of", "50000")));
        valueSet("urn:w", include("urn:s", filter("concept", "descendent-of", "outside")));
        assertThat(lists.build().inValueSet("urn:v", "urn:s", "0")).isEqualTo(Membership.IN);
        assertThat(lists.build().inValueSet("urn:w", "urn:s", "0")).isEqualTo(Membership.OUT);
    }

    @Test
    void 二件だけですべてと名乗るLOINCは使わない() {
        system("http://loinc.org", "complete", "'concept':[{'code':'18748-4'},{'code':'11506-3'}]");
        assertThat(lists.build().inSystem("http://loinc.org", "2160-0")).isEqualTo(Membership.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.9 2.0", "2.0 1.9", "1.10 1.2", "2.0 1.1.2-url", "1.1.2-url 2.0"})
    void 同じ名前の一覧は新しい版のもの(String versions) {
        String[] two = versions.split(" ");
        for (String version : two) {
            boolean newer = version.equals("2.0") || version.equals("1.10");
            lists.add(
                    Definition.object(("{'resourceType':'CodeSystem','url':'urn:s','content':'complete','version':'"
                                    + version + "','concept':[{'code':'" + (newer ? "NEW" : "OLD") + "'}]}")
                            .replace('\'', '"')),
                    "9.9");
        }
        assertThat(lists.build().inSystem("urn:s", "NEW")).isEqualTo(Membership.IN);
    }

    private void system(String url, String content, String members) {
        lists.add(
                Definition.object(("{'resourceType':'CodeSystem','url':'" + url + "','content':'" + content + "',"
                                + members + "}")
                        .replace('\'', '"')),
                "1");
    }

    private void valueSet(String url, String includes) {
        lists.add(
                Definition.object(
                        ("{'resourceType':'ValueSet','url':'" + url + "','compose':{'include':[" + includes + "]}}")
                                .replace('\'', '"')),
                "1");
    }

    private static String include(String system, String members) {
        return "{'system':'" + system + "'" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    private static String filter(String property, String operator, String value) {
        return "'filter':[{'property':'" + property + "','op':'" + operator + "','value':'" + value + "'}]";
    }
}
