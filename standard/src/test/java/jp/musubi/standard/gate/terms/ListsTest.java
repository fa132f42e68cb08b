package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables against the figures of the sheets, and against each other. */
class ListsTest {

    private static final List<String> STATES = List.of("complete", "partial", "none", "local", "r4");

    private static final String PROFILES = "/jp/musubi/standard/gate/profiles/";

    private final List<Row> jlac10 = read("lab-jlac10.tsv");
    private final List<Row> items = read("lab-items.tsv");
    private final List<Row> systems = read("systems.tsv");

    @Test
    void 一五二の_JLAC10_は_六百九十二で_検査四百三十七と感染症二百五十五() {
        List<Row> first =
                jlac10.stream().filter(row -> row.get("since").equals("1.5.2")).toList();

        assertThat(first).hasSize(692);
        assertThat(first).filteredOn(row -> row.get("list").equals("core")).hasSize(437);
        assertThat(first).filteredOn(row -> row.get("list").equals("infection")).hasSize(255);
    }

    @Test
    void マスター案の_JLAC10_は_八百六十八で_JLAC11_との対は_七千八百七十八() {
        // 692 of the package and 868 of the master are 1,006 different codes; 138 are in the package only.
        assertThat(jlac10).hasSize(692 + 868 - (692 - 138));
        assertThat(read("lab-jlac11.tsv")).hasSize(7870);
    }

    @Test
    void 検査は四十三項目_感染症は五項目() {
        assertThat(majors("core")).hasSize(43).contains("⾎液型-ABO", "Ｃ反応性蛋白(CRP)", "グルコース(血糖)");
        assertThat(majors("infection")).containsExactlyInAnyOrder("梅毒STS", "梅毒TP抗体", "HBs", "HCV", "HIV");
    }

    @Test
    void 項目ごとの数と表示名は_シートの表と同じ() {
        Map<String, List<String>> codes = new HashMap<>();
        for (Row row : jlac10) {
            if (row.get("since").equals("1.5.2")) {
                codes.computeIfAbsent(row.get("items"), item -> new ArrayList<>())
                        .add(row.get("code"));
            }
        }
        List<Row> sheet = read("lab-groups.tsv");

        assertThat(sheet).hasSize(108).allSatisfy(row -> {
            assertThat(codes.get(row.get("item"))).hasSize(Integer.parseInt(row.get("count")));
            assertThat(codes.get(row.get("item"))).contains(row.get("examples").split("\\|"));
        });
        assertThat(sheet.stream().map(row -> row.get("item"))).containsExactlyInAnyOrderElementsOf(codes.keySet());
    }

    @Test
    void どの項目とどの単位にも_行がある() {
        LabItems tables = new LabItems();
        for (Row row : jlac10) {
            assertThat(tables.listOf(row.get("items"))).isNotEmpty().allSatisfy(item -> {
                assertThat(item.names()).isNotEmpty();
                assertThat(item.infection()).isEqualTo(row.get("list").equals("infection"));
            });
            for (String unit : row.get("units").split("\\|")) {
                assertThat(unit.isEmpty() || tables.unit(unit).text().equals(unit))
                        .isTrue();
            }
        }
        for (Row row : read("lab-jlac11.tsv")) {
            assertThat(tables.listOf(row.get("items"))).isNotEmpty();
            assertThat(tables.findUnits(row.get("code").substring(15)))
                    .as(row.get("code"))
                    .isNotNull();
        }
    }

    @Test
    void 表示名の表の項目は_項目の表にある() {
        assertThat(read("lab-displays.tsv").stream().map(row -> row.get("item")))
                .isSubsetOf(items.stream().map(row -> row.get("item")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systems.tsv",
                "system-aliases.tsv",
                "code-forms.tsv",
                "japan-systems.tsv",
                "japan-valuesets.tsv",
                "lab-jlac10.tsv",
                "lab-jlac11.tsv",
                "r4-systems.tsv",
                "r4-required.tsv"
            })
    void 二分探索で読む表は_一列目の順に並び_空白を余さない(String file) throws IOException {
        List<String> lines = lines(file);
        int cells = lines.get(0).split("\t", -1).length;
        List<String> keys =
                lines.stream().skip(1).map(line -> line.split("\t", -1)[0]).toList();

        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(cells));
        // The order of ASCII texts is that of their bytes.
        assertThat(keys).allSatisfy(key -> assertThat(key).isASCII()).isSorted();
    }

    @Test
    void 中身のある体系には名があり_complete_と_partial_には中身がある() {
        Set<String> filled = values("japan-systems.tsv", "system");
        Set<String> base = values("r4-systems.tsv", "system");
        Set<String> named = new HashSet<>();
        for (Row row : systems) {
            named.add(row.get("system"));
            boolean lab = row.get("system").contains("/JLAC1");
            boolean some = List.of("complete", "partial").contains(row.get("state"));
            assertThat(row.get("state")).isIn(STATES);
            assertThat(row.get("name")).isNotBlank();
            assertThat(row.get("english")).isNotBlank();
            assertThat(filled.contains(row.get("system")) || lab)
                    .as(row.get("system"))
                    .isEqualTo(some);
            assertThat(base.contains(row.get("system")))
                    .as(row.get("system"))
                    .isEqualTo(row.get("state").equals("r4"));
        }
        assertThat(named).hasSize(systems.size()).containsAll(filled);
        assertThat(read("system-aliases.tsv")).allSatisfy(row -> {
            assertThat(named).contains(row.get("system"));
            assertThat(named).doesNotContain(row.get("alias"));
        });
        assertThat(read("code-forms.tsv").stream().map(row -> row.get("system")))
                .doesNotHaveDuplicates()
                .isSubsetOf(named);
    }

    @Test
    void 手元の一覧のコードは_その体系の形をしている() {
        for (Row row : read("japan-systems.tsv")) {
            KnownSystem system = StandardCodeLists.standard().findSystem(row.get("system"));
            assertThat(system).isNotNull();
            assertThat(system.form() == null || system.form().fits(row.get("code")))
                    .as(row.get("system") + " " + row.get("code"))
                    .isTrue();
        }
        for (Row row : jlac10) {
            assertThat(form("JLAC10").fits(row.get("code"))).isTrue();
        }
        for (Row row : read("lab-jlac11.tsv")) {
            assertThat(form("JLAC11").fits(row.get("code"))).isTrue();
        }
    }

    @Test
    void 値の集合の体系は_名のある体系か_コードを書き並べたもの() {
        assertThat(read("japan-valuesets.tsv")).allSatisfy(row -> {
            boolean named = StandardCodeLists.standard().findSystem(row.get("system")) != null;
            assertThat(named
                            || row.get("system").equals("*")
                            || !row.get("codes").isEmpty())
                    .as(row.get("valueSet"))
                    .isTrue();
        });
    }

    @Test
    void 表が求める値の集合は_どれも手元の表に名がある() {
        Set<String> named = values("japan-valuesets.tsv", "valueSet");
        named.addAll(values("r4-required.tsv", "valueSet"));
        named.addAll(values("r4-open.tsv", "valueSet"));
        Set<String> required = new HashSet<>();
        for (Row profile : read(PROFILES + "profiles.tsv")) {
            boolean namedOnly = profile.get("file").isEmpty();
            for (Row row : namedOnly ? List.<Row>of() : read(PROFILES + profile.get("file"))) {
                if (row.get("binding").startsWith("required ")) {
                    required.add(row.get("binding").substring("required ".length()));
                }
            }
        }

        assertThat(required).hasSizeGreaterThan(20);
        assertThat(named).containsAll(required);
    }

    private Set<String> majors(String list) {
        return items.stream()
                .filter(row -> row.get("list").equals(list))
                .map(row -> row.get("major"))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(String file, String column) {
        return read(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static CodeForm form(String jlac) {
        KnownSystem system = StandardCodeLists.standard()
                .findSystem("http://jpfhir.jp/fhir/clins/CodeSystem/" + jlac + "/JP_CLINS_ObsLabResult_CoreLabo_CS");
        return system.form();
    }

    private static List<Row> read(String file) {
        return Table.read(ListsTest.class, file);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = ListsTest.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).endsWith("\n");
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
