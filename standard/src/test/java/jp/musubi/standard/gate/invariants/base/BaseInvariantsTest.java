package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.invariants.BaseInvariants;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BaseInvariantsTest {

    /** Reported together with another one. */
    private static final Map<String, String> JUDGED_BY = Map.of("txt-2", "txt-1");

    private static final Map<String, String> LEFT_OUT = leftOut();

    private static Map<String, String> leftOut() {
        Map<String, String> reasons = new HashMap<>();
        reasons.put("ele-1", "空の要素は、歩きながら G-EMPTY などで判じる");
        for (int number : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22}) {
            reasons.put("eld-" + number, "ElementDefinition は定義の中にだけ現れ、共有する文書には入らない");
        }
        return reasons;
    }

    private static Stream<Row> cases() {
        return Table.read(BaseInvariantsTest.class, "base-cases.tsv").stream();
    }

    static Stream<Arguments> breaking() {
        return cases().map(row -> arguments(row.get("id"), row.get("at"), row.get("breaks")));
    }

    static Stream<Arguments> holding() {
        return cases().map(row -> arguments(row.get("id"), row.get("at"), row.get("holds")));
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void 破る例には_その決まりだけを言う(String id, String at, String json) {
        assertThat(judged(id, at, json).rules()).containsExactly(id);
    }

    @ParameterizedTest
    @MethodSource("holding")
    void 守る例には_何も言わない(String id, String at, String json) {
        assertThat(judged(id, at, json).rules()).isEmpty();
    }

    private static RecordingJudging judged(String id, String at, String json) {
        JsonObject whole = Texts.object(json);
        RecordingJudging judging = new RecordingJudging(whole);
        BaseInvariants.byId().get(id).judge(Texts.at(whole, at), judging);
        return judging;
    }

    @Test
    void どの不変条件にも_破る例と守る例がある() {
        assertThat(cases().map(row -> row.get("id")).collect(Collectors.toSet()))
                .isEqualTo(BaseInvariants.byId().keySet());
    }

    @Test
    void どの不変条件も_一つ以上の場所で成り立ち_場所は表にある() {
        Set<String> paths = R4Paths.all();
        assertThat(Table.read(BaseInvariants.class, "base.tsv"))
                .allSatisfy(row -> assertThat(paths).contains(row.get("path")))
                .extracting(row -> row.get("id"))
                .containsOnly(BaseInvariants.byId().keySet().toArray(String[]::new));
    }

    /** The list is FHIR's own; types that no submission holds are not ours to judge. */
    @Test
    void FHIRの不変条件は_判じるか_理由を挙げて除くかのどちらか() {
        Set<String> types = R4Paths.judgedTypes();
        for (Row row : Table.read(BaseInvariants.class, "r4-invariants.tsv")) {
            String id = JUDGED_BY.getOrDefault(row.get("id"), row.get("id"));
            String type = row.get("path").split("\\.")[0];
            if (types.contains(type) && row.get("severity").equals("error")) {
                assertThat(BaseInvariants.byId().containsKey(id) ^ LEFT_OUT.containsKey(id))
                        .as(row.get("id"))
                        .isTrue();
            }
        }
    }

    @Test
    void 重さは_FHIRの表のとおり() {
        Map<String, Severity> severities = new HashMap<>();
        for (Row row : Table.read(BaseInvariants.class, "r4-invariants.tsv")) {
            severities.put(row.get("id"), row.get("severity").equals("error") ? Severity.ERROR : Severity.WARNING);
        }
        severities.put("sqty-1", Severity.ERROR);
        assertThat(BaseInvariants.byId().keySet())
                .allSatisfy(id -> assertThat(RuleBook.standard().get(id).severity())
                        .as(id)
                        .isEqualTo(severities.get(id)));
    }

    @Test
    void 除いたものは_どれも表にある() {
        assertThat(Table.read(BaseInvariants.class, "r4-invariants.tsv"))
                .extracting(row -> row.get("id"))
                .containsAll(LEFT_OUT.keySet());
    }
}
