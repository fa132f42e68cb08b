package jp.musubi.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.AccessTables;
import jp.musubi.platform.kernel.access.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ./musubi access matrix は、頁と同じ行、ファイルと同じ行を印字する。 */
class MatrixCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0} は頁の行と一つずつ同じ")
    @CsvSource({"access-matrix", "conditions", "access-switches", "doing-matrix", "submit-matrix", "purposes"})
    void 頁と同じ行(String table) {
        assertThat(run("access", "matrix", "--json")).isEqualTo(Exit.DONE);
        assertThat(rowsOf(table))
                .isEqualTo(pageRows(table).stream().map(TableRow::cells).toList());
    }

    @ParameterizedTest(name = "{0} はファイルの行と、列の順まで同じ")
    @ValueSource(
            strings = {
                "access-matrix",
                "conditions",
                "access-switches",
                "leading-profession",
                "doing-matrix",
                "submit-matrix",
                "checkup-items",
                "purposes"
            })
    void ファイルと同じ行(String table) throws Exception {
        List<String> lines = file(table);
        run("access", "matrix", "--json");
        List<Map<String, String>> rows = rowsOf(table);
        assertThat(rows).hasSize(lines.size() - 1);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(String.join("\t", rows.get(row).values())).isEqualTo(lines.get(row + 1));
            assertThat(String.join("\t", rows.get(row).keySet())).isEqualTo(lines.get(0));
        }
    }

    @Test
    void JSON_には八つの表のほかに何もなく_読む人の文字は混ざらない() {
        run("access", "matrix", "--json");
        assertThat(out().lines().map(line -> JSON.readTree(line).path("table").stringValue()))
                .containsOnly(
                        "access-matrix",
                        "conditions",
                        "access-switches",
                        "leading-profession",
                        "doing-matrix",
                        "submit-matrix",
                        "checkup-items",
                        "purposes");
        assertThat(err()).isEmpty();
    }

    @Test
    void 人が読む形にも_どの行のどの欄もある() throws Exception {
        assertThat(run("access", "matrix")).isEqualTo(Exit.DONE);
        List<String> printed =
                out().lines().map(line -> line.replaceAll(" +", " ")).toList();
        for (String table : List.of("access-matrix", "doing-matrix", "purposes")) {
            assertThat(printed).contains("[" + table + "]");
            for (String line : file(table)) {
                assertThat(printed).contains(line.replace('\t', ' ').replaceAll(" +", " "));
            }
        }
        assertThat(printed.get(0)).contains("閲覧の可否");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest(name = "「{0}」は使い方が違う")
    @ValueSource(strings = {"access", "access grid", "access matrix x", "access matrix --csv"})
    void 使い方が違えば使い方を見せる(String line) {
        assertThat(run(line.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("使い方");
    }

    private Exit run(String... words) {
        return new Musubi(
                        Map.of("MUSUBI_URL", "http://localhost:1"),
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private List<Map<String, String>> rowsOf(String table) {
        return out().lines()
                .map(JSON::readTree)
                .filter(row -> row.path("table").stringValue().equals(table))
                .map(MatrixCommandTest::cells)
                .toList();
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().stringValue()));
        cells.remove("table");
        return cells;
    }

    private static List<TableRow> pageRows(String table) {
        return switch (table) {
            case "access-matrix" -> AccessTables.matrix();
            case "conditions" -> AccessTables.conditions();
            case "access-switches" -> AccessTables.switches();
            case "doing-matrix" -> AccessTables.doings();
            case "submit-matrix" -> AccessTables.submissions();
            default -> AccessTables.purposes();
        };
    }

    private static List<String> file(String table) throws Exception {
        try (InputStream stream =
                AccessTables.class.getResourceAsStream("/jp/musubi/platform/kernel/access/" + table + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
