package jp.musubi.platform.records.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 小さな図。値の並び、基準範囲の帯、外れた値の印。 */
class ChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0} は {1}〜{2} の {3}")
    @CsvSource({
        "4.8, 4.9, 6.0, LOW",
        "4.9, 4.9, 6.0, INSIDE",
        "4.90, 4.9, 6.0, INSIDE",
        "6.0, 4.9, 6.0, INSIDE",
        "6.01, 4.9, 6.0, HIGH",
        "0, , 6.0, INSIDE",
        "6.1, , 6.0, HIGH",
        "4.8, 4.9, , LOW",
        "100, 4.9, , INSIDE",
        "1, , , UNKNOWN",
    })
    void 境は範囲のうち(BigDecimal value, BigDecimal low, BigDecimal high, RangeSide side) {
        assertThat(RangeSide.of(value, low, high)).isEqualTo(side);
        assertThat(side.isOut()).isEqualTo(side == RangeSide.LOW || side == RangeSide.HIGH);
    }

    @Test
    void 一日だけの値は図にしない() {
        assertThat(Chart.of(List.of())).isNull();
        assertThat(Chart.of(List.of(point(0, "5"), point(0, "7")))).isNull();
    }

    @Test
    void 古い日から左に並べ_外れた値は上向きと下向きの三角() {
        Chart chart = chart(point(10, "9"), point(0, "1"), point(5, "5"));
        assertThat(chart.line()).isEqualTo("8.0,56.0 120.0,32.0 232.0,8.0");
        assertThat(chart.first()).isEqualTo(FIRST);
        assertThat(chart.last()).isEqualTo(FIRST.plusDays(10));
        assertThat(chart.count()).isEqualTo(3);
        assertThat(chart.dots()).startsWith("M117.0 32.0a3 3").doesNotContain("M8.0", "M232.0");
        assertThat(chart.high()).isEqualTo("M232.0 2.0l-5 9h10z");
        assertThat(chart.low()).isEqualTo("M8.0 62.0l-5 -9h10z");
    }

    @Test
    void 帯は新しい値の基準範囲で_片方だけなら端まで() {
        Chart both = chart(point(0, "4"), point(5, "6"));
        assertThat(both.bandTop()).isEqualTo(8.0);
        assertThat(both.bandHeight()).isEqualTo(48.0);
        Chart upper = chart(ranged(0, "0", null, null), ranged(5, "10", null, "5"));
        assertThat(upper.bandTop()).isEqualTo(32.0);
        assertThat(upper.bandHeight()).isEqualTo(32.0);
        Chart lower = chart(ranged(0, "0", null, null), ranged(5, "10", "5", null));
        assertThat(lower.bandTop()).isEqualTo(0.0);
        assertThat(lower.bandHeight()).isEqualTo(32.0);
        assertThat(chart(ranged(0, "0", "1", "2"), ranged(5, "10", null, null)).bandTop())
                .as("the older range is not the band")
                .isNull();
    }

    @Test
    void 同じ値ばかりは真ん中に引く() {
        assertThat(chart(ranged(0, "5", null, null), ranged(1, "5", null, null)).line())
                .isEqualTo("8.0,32.0 232.0,32.0");
    }

    private static Chart chart(ChartPoint... points) {
        return Objects.requireNonNull(Chart.of(Stream.of(points).toList()));
    }

    private static ChartPoint point(int day, String value) {
        return ranged(day, value, "4", "6");
    }

    private static ChartPoint ranged(int day, String value, String low, String high) {
        return new ChartPoint(
                FIRST.plusDays(day),
                new BigDecimal(value),
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high));
    }
}
