package jp.musubi.standard.gate.invariants.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.OtherInvariants;
import jp.musubi.standard.gate.invariants.others.RecordingJudging.Report;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherInvariantsTest {

    private static final List<Row> PLACES = Table.read(OtherInvariants.class, "others.tsv");

    /** The changes of one case, and what is expected of it by the first row. */
    record Case(List<Row> rows) {

        String invariant() {
            return rows.get(0).get("invariant");
        }

        int found() {
            return Integer.parseInt(rows.get(0).get("found"));
        }

        EditedExample example() {
            EditedExample example = EditedExample.of(rows.get(0).get("example"));
            for (Row row : rows) {
                example = example.with(row);
            }
            return example;
        }

        @Override
        public String toString() {
            Row first = rows.get(0);
            return invariant() + " " + first.get("case") + " " + first.get("path") + " " + first.get("value");
        }
    }

    static List<Case> cases() {
        Map<String, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : Table.read(OtherInvariantsTest.class, "cases.tsv")) {
            grouped.computeIfAbsent(row.get("invariant") + row.get("case"), key -> new ArrayList<>())
                    .add(row);
        }
        return grouped.values().stream().map(Case::new).toList();
    }

    static Set<String> examples() {
        return new TreeSet<>(EditedExample.NAMES.keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void 触れる例では決まりを言い_触れない例では黙る(Case each) {
        EditedExample example = each.example();
        List<Report> reports = example.judge(invariant(each.invariant()), typeOf(each.invariant()));

        assertThat(reports).hasSize(each.found());
        if (each.found() > 0) {
            assertThat(reports).extracting(Report::rule).containsOnly(ruleOf(each.invariant()));
            assertThat(pointer(each, reports.get(0)))
                    .isEqualTo(each.rows().get(0).get("at"));
        }
    }

    /** The document is read again, so the place is found by its offset. */
    private static String pointer(Case each, Report report) {
        return each.example().document().pointer(report.place());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void 見本はどの不変条件にも触れない(String name) {
        EditedExample example = EditedExample.of(name);
        String kind = EditedExample.NAMES.get(name);
        int judged = 0;
        for (Row place : PLACES) {
            if (kindOf(place.get("profile")).equals(kindOf(kind))) {
                judged++;
                assertThat(example.judge(invariant(place.get("id")), place.get("path")))
                        .as(place.get("id"))
                        .isEmpty();
            }
        }
        assertThat(judged).isGreaterThan(4);
    }

    @Test
    void どの不変条件にも_触れる例と触れない例がある() {
        Set<String> broken = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        cases().forEach(each -> (each.found() > 0 ? broken : kept).add(each.invariant()));

        assertThat(broken).isEqualTo(new TreeSet<>(OtherInvariants.byId().keySet()));
        assertThat(kept).isEqualTo(broken);
    }

    @Test
    void 言葉は決まりの文の穴の数だけある() {
        for (Case each : cases()) {
            String rule = ruleOf(each.invariant());
            String text = RuleBook.standard().get(rule).japanese()
                    + RuleBook.standard().get(rule).fix();
            for (Report report : each.example().judge(invariant(each.invariant()), typeOf(each.invariant()))) {
                assertThat(report.words())
                        .as(rule)
                        .allSatisfy(word -> assertThat(word).isNotBlank());
                for (int i = 0; i < 3; i++) {
                    assertThat(text.contains("{" + i + "}") && report.words().size() <= i)
                            .as("%s {%d}", rule, i)
                            .isFalse();
                }
            }
        }
    }

    private static Invariant invariant(String id) {
        return OtherInvariants.byId().get(id);
    }

    private static String typeOf(String id) {
        return PLACES.stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow()
                .get("path");
    }

    /** The id of an invariant is its rule, but for the two names of one Bundle. */
    static String ruleOf(String invariant) {
        return invariant.replaceAll("^(G-CHECKUP-BUNDLE-PROFILE)-.*", "$1");
    }

    /** clins and eCheckup name the same kind. */
    private static String kindOf(String profile) {
        String guide = profile.split("/")[4];
        return guide.equals("clins") ? "eCheckup" : guide;
    }
}
