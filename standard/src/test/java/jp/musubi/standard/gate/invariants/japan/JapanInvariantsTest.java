package jp.musubi.standard.gate.invariants.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JapanInvariantsTest {

    private static final List<Row> ROWS = Table.read(JapanInvariantsTest.class, "rows.tsv");
    private static final List<Row> PLACES = Table.read(Invariant.class, "japan.tsv");
    private static final Map<String, Invariant> BY_ID = JapanInvariants.byId();

    static Stream<Arguments> 例() {
        return ROWS.stream()
                .map(row -> Arguments.of(
                        row.get("id"), row.get("remark"), Integer.valueOf(row.get("breaks")), row.get("json")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("例")
    void 破れば_その決まりだけを_破った数だけ言う(String id, String remark, int breaks, String json) {
        assertThat(Recorded.rulesOf(invariant(id), json)).as(remark).isEqualTo(Collections.nCopies(breaks, id));
    }

    @Test
    void どの不変条件にも_破る例と破らない例がある() {
        Set<String> breaking = idsWhere(false);
        Set<String> holding = idsWhere(true);
        assertThat(breaking).isEqualTo(BY_ID.keySet());
        assertThat(holding).isEqualTo(BY_ID.keySet());
    }

    @Test
    void どの不変条件も_表に場所があり_決まりに言葉がある() {
        assertThat(PLACES).extracting(row -> row.get("id")).containsAll(BY_ID.keySet());
        assertThat(PLACES).allSatisfy(row -> {
            assertThat(BY_ID).containsKey(row.get("id"));
            assertThat(RuleBook.standard().get(row.get("id")).fix()).isNotBlank();
        });
    }

    @Test
    void プロファイルの決まりの直し方には_例がある() {
        assertThat(Table.read(RuleBook.class, "rules-profiles.tsv"))
                .allSatisfy(row -> assertThat(row.get("fix")).as(row.get("id")).contains("例"));
    }

    @Test
    void 場所は_知っているプロファイルの_その型の要素である() {
        Map<String, String> types = ProfileFiles.rows().stream()
                .collect(Collectors.toMap(row -> row.get("canonical"), row -> row.get("type"), (one, other) -> one));
        assertThat(PLACES).allSatisfy(row -> assertThat(row.get("path")).isEqualTo(types.get(row.get("profile"))));
    }

    @Test
    void 版の範囲は読めて_どの場所も少なくとも一つの版で通じる() {
        assertThat(PLACES)
                .allSatisfy(row -> assertThat(Guides.standard().list())
                        .as(row.get("id"))
                        .anySatisfy(guide ->
                                assertThat(guide.isIn(row.get("guide"))).isTrue()));
    }

    private static Invariant invariant(String id) {
        Invariant invariant = BY_ID.get(id);
        assertThat(invariant).as(id).isNotNull();
        return invariant;
    }

    private static Set<String> idsWhere(boolean holds) {
        return ROWS.stream()
                .filter(row -> row.get("breaks").equals("0") == holds)
                .map(row -> row.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
