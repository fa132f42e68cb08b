package jp.musubi.standard.gate.invariants.others;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.invariants.OtherInvariants;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Category;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Program;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Section;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherTablesTest {

    private static final String FOLDER = "/jp/musubi/standard/gate/";
    private static final List<Row> PROFILES = read("profiles/profiles-others.tsv");
    private static final List<Row> PLACES = Table.read(OtherInvariants.class, "others.tsv");

    /** Rules that refuse a whole kind at the intake: no table and no invariant reports them. */
    private static final Set<String> REFUSALS =
            Set.of("G-CHECKUP-CANONICAL", "G-MUNICIPAL-SYSTEM", "G-PRESCRIPTION-SYSTEM");

    private final CheckupTables tables = CheckupTables.standard();

    static List<Row> profiles() {
        return PROFILES;
    }

    static List<Row> withRows() {
        return PROFILES.stream().filter(row -> !row.get("file").isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void どのプロファイルの表も_R4の要素だけを書いていて組み立てられる(Row profile) {
        String resource = profile.get("type").equals("Extension")
                ? "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"試験\"},\"extension\":[{\"url\":\"%s\"}]}"
                : "{\"resourceType\":\"" + profile.get("type") + "\",\"meta\":{\"profile\":[\"%s\"]}}";
        byte[] body = resource.formatted(profile.get("canonical")).getBytes(UTF_8);

        GateResult result = Gate.standard().check(body, Question.anyResource());

        assertThat(result.findings()).extracting(Finding::rule).doesNotContain("G-PROFILE-UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("withRows")
    void 行には出所があり_付けた決まりは一覧にある(Row profile) {
        List<Row> rows = read("profiles/" + profile.get("file"));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("path")).startsWith(profile.get("type") + ".");
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("card")).matches("|[0-9]+\\.\\.([0-9]+|\\*)");
            if (!row.get("rule").isEmpty() && !row.get("rule").equals("-")) {
                assertThat(RuleBook.standard().get(row.get("rule")).id()).isEqualTo(row.get("rule"));
            }
        });
    }

    @Test
    void 不変条件はすべて置き場所を持ち_場所はすべて作りを持つ() {
        assertThat(PLACES.stream().map(row -> row.get("id")).collect(Collectors.toSet()))
                .isEqualTo(OtherInvariants.byId().keySet());
        Set<String> known = PROFILES.stream().map(row -> row.get("canonical")).collect(Collectors.toSet());
        assertThat(PLACES).extracting(row -> row.get("profile")).allMatch(known::contains);
    }

    @Test
    void 決まりはすべてどこかで使われる() {
        Set<String> used = new TreeSet<>(REFUSALS);
        OtherInvariants.byId().keySet().forEach(id -> used.add(OtherInvariantsTest.ruleOf(id)));
        for (Row profile : withRows()) {
            read("profiles/" + profile.get("file")).forEach(row -> used.add(row.get("rule")));
        }

        assertThat(Table.read(RuleBook.class, "rules-others.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(used).contains(row.get("id")));
    }

    @Test
    void 断る決まりは_送り先を言う() {
        RuleBook book = RuleBook.standard();
        assertThat(book.get("G-CHECKUP-CANONICAL").fix()).contains(CheckupInvariants.SERVICE_BUNDLE);
        assertThat(book.get("G-MUNICIPAL-SYSTEM").fix()).contains("PMH");
        assertThat(book.get("G-PRESCRIPTION-SYSTEM").fix()).contains("電子処方箋管理サービス");
        assertThat(REFUSALS).allMatch(id -> book.get(id).severity().name().equals("ERROR"));
    }

    @Test
    void 種別と実施区分とセクションの表は_互いにあるものだけを指す() {
        for (Category category : tables.listCategories()) {
            assertThat(category.events()).allMatch(event -> tables.findProgram(event) != null);
        }
        for (Program program : tables.listPrograms()) {
            assertThat(program.results()).allMatch(section -> tables.findSection(section) != null);
            assertThat(program.questionnaire()).allMatch(section -> tables.findSection(section) != null);
        }
        for (Section section : tables.listSections()) {
            assertThat(section.event().isEmpty() || tables.findProgram(section.event()) != null)
                    .isTrue();
        }
        assertThat(tables.listSections().stream().filter(Section::sliced)).hasSize(10);
    }

    @Test
    void 種別と実施区分とセクションの番号は_コード表にある() {
        StandardCodeLists lists = StandardCodeLists.standard();
        for (Category category : tables.listCategories()) {
            assertThat(lists.inSystem(CheckupHeading.CATEGORY, category.code())).isEqualTo(Membership.IN);
        }
        for (Program program : tables.listPrograms()) {
            assertThat(lists.inSystem("urn:oid:1.2.392.200119.6.1002", program.code()))
                    .isEqualTo(Membership.IN);
        }
        for (Section section : tables.listSections()) {
            assertThat(lists.inSystem(CheckupHeading.SECTION, section.code())).isEqualTo(Membership.IN);
        }
    }

    @Test
    void 言葉はすべて当方の決まりの言い方で書ける() {
        List<Rule> rules = RuleBook.standard().list().stream()
                .filter(rule -> rule.id().matches("G-(CHECKUP|MUNICIPAL|PRESCRIPTION)-.*"))
                .toList();

        assertThat(rules).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.japanese()).endsWith("。");
            assertThat(rule.fix()).contains("。");
        });
    }

    private static List<Row> read(String file) {
        return Table.read(OtherTablesTest.class, FOLDER + file);
    }
}
