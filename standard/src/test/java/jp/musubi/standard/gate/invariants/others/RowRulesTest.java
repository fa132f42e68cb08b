package jp.musubi.standard.gate.invariants.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that stand on rows of the profile tables, through the gate. */
class RowRulesTest {

    /** @param rows changes, in order */
    record Case(List<Row> rows) {

        EditedExample example() {
            EditedExample example = start(rows.get(0).get("example"));
            for (Row row : rows) {
                example = example.with(row);
            }
            return example;
        }

        @Override
        public String toString() {
            Row first = rows.get(0);
            return first.get("rule") + " " + first.get("case") + " " + first.get("path");
        }
    }

    static List<Case> cases() {
        Map<String, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : Table.read(RowRulesTest.class, "rows.tsv")) {
            grouped.computeIfAbsent(row.get("rule") + row.get("case"), key -> new ArrayList<>())
                    .add(row);
        }
        return grouped.values().stream().map(Case::new).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void 表の行に触れると_その決まりだけを言う(Case each) {
        assertThat(blocking(each.example()))
                .isNotEmpty()
                .containsOnly(each.rows().get(0).get("rule"));
    }

    @ParameterizedTest
    @CsvSource({
        "checkup-specific 0", "checkup-specific 1", "checkup-specific 2", "checkup-specific 3", "checkup-specific 4",
        "checkup-specific 5", "checkup-specific 6", "checkup-specific 7", "checkup-specific 8", "checkup-specific 12",
        "checkup-employer 0", "checkup-employer 9", "municipal", "prescription"
    })
    void 見本は表のどの行にも触れない(String name) {
        assertThat(blocking(start(name))).isEmpty();
    }

    /** A document, or one resource of it as {@code name index}. */
    private static EditedExample start(String name) {
        String[] words = name.split(" ");
        EditedExample whole = EditedExample.of(words[0]);
        return words.length == 1 ? whole : whole.resource(Integer.parseInt(words[1]));
    }

    private static List<String> blocking(EditedExample example) {
        return Gate.standard().check(example.bytes(), Question.anyResource()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList();
    }
}
