package jp.musubi.standard.gate.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 表を組み立てる。Every table of ours becomes a shape in every guide version; a wrong row is named. */
class ShapesTest {

    private static final Guide GUIDE = new Guide("1.5.2");
    private static final String OWN = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS";

    static Stream<Guide> guides() {
        return Guides.standard().list().stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void どの版でも_すべてのプロファイルが組み立てられる(Guide guide) {
        Shapes shapes = Shapes.of(guide);
        for (String file : List.of("profiles.tsv", "profiles-others.tsv")) {
            for (Row row : Table.read(ShapesTest.class, "/jp/musubi/standard/gate/profiles/" + file)) {
                if (guide.isIn(row.get("guide"))) {
                    assertThat(shapes.getProfile(row.get("canonical")).type())
                            .as(row.get("canonical"))
                            .isEqualTo(row.get("type"));
                }
            }
        }
    }

    @Test
    void FHIR_R4_のすべての型が組み立てられる() {
        Shapes shapes = Shapes.of(GUIDE);
        List<Row> types = Table.read(ShapesTest.class, "/jp/musubi/standard/gate/r4/types.tsv");
        List<String> made = types.stream()
                .filter(row -> !row.get("kind").equals("primitive"))
                .map(row -> shapes.type(row.get("type")).type())
                .toList();
        assertThat(made).hasSizeGreaterThan(180).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Condition.kode | 1..1 | '' | '' | no element kode",
                "Condition.code | x | '' | '' | Not a cardinality",
                "Condition.code | '' | '' | text | Not a fixed value",
                "Condition.onset[x]:onsetBoolean | 1..1 | '' | '' | no type for slice onsetBoolean",
                "Condition.onset[x].start | 1..1 | '' | '' | is not narrowed to one type"
            })
    void 表の書き間違いは_プロファイルと行を言って止まる(String path, String card, String type, String fixed, String words) {
        ProfileTable table = table("1", new ProfileRow(path, card, type, fixed, "", "", "", "", ""));
        assertThatThrownBy(() -> new Overlay(new Drafts(R4Tables.standard()), GUIDE).of(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OWN)
                .hasMessageContaining(path)
                .hasMessageContaining(words);
    }

    @Test
    void 見分けられないスライスは_組み立てで止まる() {
        ProfileTable table = new ProfileTable(
                "http://example.jp/P",
                "1",
                "Condition",
                List.of(
                        new ProfileRow("Condition.category", "", "", "", "", "open value:text", "", "", ""),
                        new ProfileRow("Condition.category:one", "1..1", "", "", "", "", "", "", "")),
                List.of());
        Shapes shapes = Shapes.of(GUIDE, new PackagedProfiles(List.of(table)));
        assertThatThrownBy(() -> shapes.getProfile("http://example.jp/P"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fixes nothing at its discriminator");
    }

    @Test
    void 当方の表が持つ版は当方の表で_持たない版はパッケージで判定する() {
        ProfileRow needsNote = new ProfileRow("Condition.note", "1..*", "", "", "", "", "", "", "");
        Shapes shapes =
                Shapes.of(GUIDE, new PackagedProfiles(List.of(table("1.12.0", needsNote), table("1.5.2", needsNote))));
        assertThat(needs(shapes, OWN)).doesNotContain("note").contains("code");
        assertThat(needs(shapes, OWN + "|1")).doesNotContain("note");
        assertThat(needs(shapes, OWN + "|1.5.2")).doesNotContain("note");
        assertThat(needs(shapes, OWN + "|1.12.0")).contains("note");
    }

    @Test
    void 知らないプロファイルは_版を付けても知らない() {
        Shapes shapes = Shapes.of(GUIDE);
        assertThat(shapes.knows(OWN + "|9.9.9")).isTrue();
        assertThat(shapes.knows("http://example.jp/P")).isFalse();
        assertThatThrownBy(() -> shapes.getProfile("http://example.jp/P")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> needs(Shapes shapes, String declared) {
        return shapes.getProfile(declared).needed().stream().map(Element::name).toList();
    }

    private static ProfileTable table(String version, ProfileRow... rows) {
        return new ProfileTable(OWN, version, "Condition", List.of(rows), List.of());
    }
}
