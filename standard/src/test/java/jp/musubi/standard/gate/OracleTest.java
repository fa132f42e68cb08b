package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;

/**
 * 判定器(HAPI instance validator)との突き合わせ。Every official example, the judge's verdict of oracle.tsv beside ours. A difference is
 * allowed only when it is named in oracle-differences.tsv, with one of six reasons.
 */
class OracleTest {

    private static final Set<String> REASONS =
            Set.of("judge-crashed", "not-strict-json", "canonical", "terminology", "prose", "fault-1.5.2");

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_";

    private record Example(String file, String profile, String verdict, String error) {

        boolean isRight() {
            return verdict.equals("OK");
        }
    }

    @Test
    void どの見本でも判定器と同じ答えで_違うものは名前と理由が表にある() {
        Map<String, Row> named = differences();
        List<String> unnamed = new ArrayList<>();
        int same = 0;
        for (Example example : examples()) {
            GateResult ours = judge(example);
            boolean differs = ours.accepted() != example.isRight();
            if (!differs) {
                same++;
            }
            if (differs && named.remove(example.file()) == null) {
                unnamed.add(example + " "
                        + ours.findings().stream().filter(Finding::blocks).toList());
            }
        }
        System.out.println("見本 " + examples().size() + "、判定器と同じ答え " + same + "、名前のある違い "
                + differences().size());
        assertThat(unnamed).isEmpty();
        assertThat(named.keySet()).as("named, but no longer different").isEmpty();
    }

    @Test
    void 違いの理由は_決められた六つのどれか() {
        assertThat(differences().values()).extracting(row -> row.get("reason")).allMatch(REASONS::contains);
    }

    @Test
    void いまのガイドの_Bundle_と項目には_一つの違いもない() {
        assertThat(differences().keySet()).noneMatch(file -> file.startsWith("clinical-core/"));
        assertThat(examples().stream()
                        .filter(example -> example.profile().contains(CLINS))
                        .filter(Example::isRight)
                        .map(this::judge))
                .allMatch(GateResult::accepted);
    }

    /** A refusal for the same cause: where the judge names a structural fault, ours is not only about the declared profile. */
    @Test
    void 判定器が構造の誤りを言う見本では_こちらも名乗りのほかの誤りを言う() {
        List<String> onlyProfile = new ArrayList<>();
        for (Example example : examples()) {
            GateResult ours = judge(example);
            boolean structural = example.error().contains("minimum required")
                    || example.error().contains("Constraint failed");
            boolean known = !ours.findings().isEmpty()
                    && ours.findings().stream()
                            .noneMatch(finding -> finding.rule().equals("G-PROFILE-MOVED"));
            if (structural
                    && known
                    && ours.findings().stream()
                            .filter(Finding::blocks)
                            .allMatch(each -> each.rule().startsWith("G-PROFILE"))) {
                onlyProfile.add(example.file());
            }
        }
        assertThat(onlyProfile)
                .as("JP Core の DiagnosticReport_Radiology と Medication は表がなく、名乗りだけで断る")
                .containsExactlyInAnyOrder(
                        "fhir-jp-validator/jp-clins__diagnosticreport-category-first-slice-missing.ndjson",
                        "fhir-jp-validator/jp-core__medication-jp-no-code.ndjson");
    }

    private GateResult judge(Example example) {
        return Gate.standard().check(Conformance.example(example.file()), Question.anyResource());
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (String line : Conformance.oracleLines()) {
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else {
                examples.add(new Example(
                        cells[columns.get("file")],
                        cells[columns.get("profile")],
                        cells[columns.get("verdict")],
                        cells[columns.get("error1")]));
            }
        }
        return examples;
    }

    private static Map<String, Row> differences() {
        Map<String, Row> rows = new TreeMap<>();
        for (Row row : Table.read(OracleTest.class, "oracle-differences.tsv")) {
            rows.put(row.get("file"), row);
        }
        return rows;
    }
}
