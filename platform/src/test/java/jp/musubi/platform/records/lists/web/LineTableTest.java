package jp.musubi.platform.records.lists.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.ListedLines.Asked;
import jp.musubi.platform.records.ListedLines.Order;
import jp.musubi.platform.records.SubmissionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一覧の行への問い: どの見出しでも並び、結果で絞れ、ほかの問いは断る。 */
class LineTableTest {

    @Test
    void どの列も並びの名で_昇順と降順に問える() {
        assertThat(LineTable.asked(asked("sort", ""))).isEqualTo(new Asked(null, Order.LINE, false, 1));
        LineTable.of("x").columns().forEach(column -> {
            Asked up = LineTable.asked(asked("sort", column.key()));
            Asked down = LineTable.asked(asked("sort", "-" + column.key()));
            assertThat(up.order().name()).isEqualToIgnoringCase(column.key());
            assertThat(down).isEqualTo(new Asked(null, up.order(), true, 1));
        });
        assertThat(LineTable.of("x").columns()).hasSameSizeAs(Order.values());
    }

    @Test
    void 選べる結果で絞れる() {
        LineTable.of("x")
                .choices()
                .get(0)
                .values()
                .forEach(state -> assertThat(
                                LineTable.asked(asked("state", state)).state())
                        .isEqualTo(SubmissionState.valueOf(state)));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"sort,colour", "sort,--line", "sort,LINE", "state,WAITING", "state,taken", "page,0", "page,x"})
    void ない並びと_結果のない行と_ない頁は断る(String name, String value) {
        assertThatThrownBy(() -> LineTable.asked(asked(name, value)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(name);
    }

    private static ListQuery asked(String name, String value) {
        return new ListQuery("/desk/submissions/lists/x", Map.of(name, value));
    }
}
