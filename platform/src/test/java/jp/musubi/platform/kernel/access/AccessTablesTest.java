package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import org.junit.jupiter.api.Test;

/** 印字する表は、守られている表と同じファイル。 */
class AccessTablesTest {

    @Test
    void どの目的にも法律があり_どの条件にも言葉がある() {
        assertThat(column(AccessTables.purposes(), "purpose")).containsExactly(names(Purpose.values()));
        assertThat(AccessTables.purposes())
                .allSatisfy(
                        row -> assertThat(Purpose.valueOf(row.get("purpose")).japanese())
                                .isEqualTo(row.get("japanese")))
                .allSatisfy(row -> assertThat(row.get("law")).isNotBlank());
        assertThat(column(AccessTables.conditions(), "condition")).containsExactlyInAnyOrder(names(Condition.values()));
    }

    @Test
    void どの区分にも行があり_どの行にも出所がある() {
        assertThat(column(AccessTables.matrix(), "data_class")).contains(names(DataClass.values()));
        assertThat(AccessTables.matrix())
                .allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
        assertThat(AccessTables.doings())
                .allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
    }

    @Test
    void 星の付いた枠ごとに_切り替えの行がある() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(AccessTables.matrix())
                .filteredOn(row -> row.get("switch").equals("*"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(AccessTables.switches())
                        .filteredOn(turn -> turn.inForceOn(day))
                        .anySatisfy(turn -> {
                            assertThat(turn.get("data_class")).isEqualTo(row.get("data_class"));
                            assertThat(turn.get("condition")).isEqualTo(row.get("condition"));
                        }));
    }

    private static List<String> column(List<TableRow> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
