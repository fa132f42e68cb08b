package jp.musubi.standard.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 発育値の表。 */
class GrowthTableTest {

    private static final GrowthTable TABLE = GrowthTable.shipped();

    @ParameterizedTest(name = "{0} {1} {2}日 {3} は {4}〜{5}")
    @CsvSource({
        "男, WEIGHT, 0, 300, 50, 75",
        "男, WEIGHT, 0, 299, 25, 50",
        "男, WEIGHT, 0, 209, 0, 3",
        "男, WEIGHT, 0, 376, 97, 100",
        "男, WEIGHT, 30, 413, 50, 75",
        "男, WEIGHT, 15, 356, 25, 50",
        "男, WEIGHT, 15, 357, 50, 75",
        "女, HEIGHT, 0, 485, 50, 75",
        "女, HEIGHT, 0, 439, 0, 3",
        "女, HEIGHT, 9999, 1140, 50, 75"
    })
    void どのあたりか(String sex, Measure measure, int days, int value, int from, int to) {
        assertThat(TABLE.bandOf(sex.equals("女"), measure, days, value)).isEqualTo(new GrowthTable.Band(from, to));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void 線は交わらず_年齢とともに上がる(Measure measure) {
        for (boolean female : new boolean[] {true, false}) {
            List<GrowthTable.Point> curve = TABLE.curve(female, measure);
            assertThat(curve).hasSize(34);
            for (int place = 0; place < curve.size(); place++) {
                assertThat(curve.get(place).values()).isSorted().doesNotHaveDuplicates();
                if (place > 0) {
                    for (int line = 0; line < 7; line++) {
                        assertThat(curve.get(place).values().get(line))
                                .isGreaterThan(curve.get(place - 1).values().get(line));
                    }
                }
            }
        }
    }

    @Test
    void 外れた値は外と分かる() {
        assertThat(new GrowthTable.Band(0, 3).isOutside()).isTrue();
        assertThat(new GrowthTable.Band(97, 100).isOutside()).isTrue();
        assertThat(new GrowthTable.Band(3, 10).isOutside()).isFalse();
    }
}
