package jp.musubi.standard.gate.invariants.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.tables.Row;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 表が互いに合っていること。What a clerk would check in the profile tables without knowing FHIR. */
class ProfileTablesTest {

    private static final Pattern PROFILE_OR_TARGET = Pattern.compile("[<(|]([A-Za-z0-9_-]+)(?=[>)|])");
    private static final Pattern FIXED = Pattern.compile("[=≈](\"[^\"]*\"|\\{.*}|\\[.*]|true|false|[0-9.]+)");
    private static final Pattern CARD = Pattern.compile("[0-9]+\\.\\.([0-9]+|\\*)");
    private static final Pattern SLICING =
            Pattern.compile("(open|closed)( ordered)? (value|pattern|type|profile|exists):\\S+");
    private static final Pattern BINDING = Pattern.compile("(required|extensible|preferred|example) https?://[^|\\s]+");

    static Stream<Named<Row>> プロファイル() {
        return ProfileFiles.rows().stream().map(row -> Named.of(ProfileFiles.nameOf(row), row));
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void どの欄も_決まった書き方である(Row profile) {
        assertThat(ProfileFiles.table(profile)).allSatisfy(row -> {
            assertThat(row.get("path"))
                    .matches(path -> path.equals(profile.get("type")) || path.startsWith(profile.get("type") + "."));
            emptyOr(row, "card", CARD);
            emptyOr(row, "fixed", FIXED);
            emptyOr(row, "slicing", SLICING);
            emptyOr(row, "binding", BINDING);
            assertThat(row.get("source")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void どの行の要素も_FHIR_R4_にある(Row profile) {
        List<Row> rows = ProfileFiles.table(profile);
        Map<String, String> narrowed = new HashMap<>();
        rows.stream()
                .filter(row -> !row.get("type").isEmpty())
                .forEach(row -> narrowed.put(row.get("path"), row.get("type")));
        R4Elements elements = new R4Elements(narrowed);
        assertThat(rows).extracting(row -> row.get("path")).allMatch(elements::has);
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void 名ざした決まりは_一覧にある(Row profile) {
        assertThat(ProfileFiles.table(profile))
                .extracting(row -> row.get("rule"))
                .filteredOn(rule -> !rule.isEmpty() && !rule.equals("-"))
                .allSatisfy(rule -> assertThat(RuleBook.standard().get(rule)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void スライスする要素にはスライスがあり_スライスのある要素は見分け方を持つ(Row profile) {
        List<Row> rows = ProfileFiles.table(profile);
        Set<String> sliced = rows.stream()
                .filter(row -> !row.get("slicing").isEmpty())
                .map(row -> row.get("path"))
                .filter(path -> !path.endsWith("[x]"))
                .collect(Collectors.toSet());
        Set<String> parents = rows.stream()
                .map(row -> row.get("path"))
                .filter(path -> path.matches(".*:[^.]+") && !path.matches(".*\\[x]:[^.]+"))
                .map(path -> path.substring(0, path.lastIndexOf(':')))
                .collect(Collectors.toSet());
        assertThat(parents).isEqualTo(sliced);
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void 型の名は_プロファイルの一覧か_FHIR_R4_にある(Row profile) {
        Set<String> names =
                ProfileFiles.rows().stream().map(ProfileFiles::nameOf).collect(Collectors.toSet());
        for (Row row : ProfileFiles.table(profile)) {
            Matcher matcher = PROFILE_OR_TARGET.matcher(row.get("type"));
            while (matcher.find()) {
                String name = matcher.group(1);
                assertThat(names.contains(name) || isOfR4(name))
                        .as(row.get("path") + " " + name)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("プロファイル")
    void 版の範囲は読めて_どの行も少なくとも一つの版で通じる(Row profile) {
        assertThat(ProfileFiles.table(profile))
                .allSatisfy(row -> assertThat(Guides.standard().list())
                        .as(row.get("path"))
                        .anySatisfy(guide ->
                                assertThat(guide.isIn(row.get("guide"))).isTrue()));
    }

    @Test
    void 一覧には_名前が重ならず_型が_FHIR_R4_にある() {
        assertThat(ProfileFiles.rows()).hasSizeGreaterThan(60).allSatisfy(row -> {
            assertThat(isOfR4(row.get("type"))).as(row.get("type")).isTrue();
            assertThat(row.get("applies")).isNotBlank();
        });
    }

    private static void emptyOr(Row row, String column, Pattern pattern) {
        String cell = row.get(column);
        assertThat(cell.isEmpty() || pattern.matcher(cell).matches())
                .as(row.get("path") + " " + column + " " + cell)
                .isTrue();
    }

    private static boolean isOfR4(String type) {
        return Gate.class.getResource("/jp/musubi/standard/gate/r4/" + type + ".tsv") != null;
    }
}
