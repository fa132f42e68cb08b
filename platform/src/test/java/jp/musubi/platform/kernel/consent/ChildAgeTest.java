package jp.musubi.platform.kernel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 子どもでなくなる時。十五の誕生日の日本時間零時。 */
class ChildAgeTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @ParameterizedTest(name = "{0} 生まれ → {1} から子どもでない")
    @CsvSource({
        "2012-03-03, 2027-03-02T15:00:00Z",
        // 二月二十九日のない年は二月の末日に満ちる(民法143条2項)。
        "2012-02-29, 2027-02-28T15:00:00Z",
        "2012-02-28, 2027-02-27T15:00:00Z",
        "2012-12-31, 2027-12-30T15:00:00Z"
    })
    void 誕生日の零時に終わる(LocalDate born, Instant end) {
        assertThat(ChildAge.shipped().endOf(born, NOW)).isEqualTo(end);
    }

    @Test
    void 年齢の決まりが変わると_その日から変わる() {
        var rules = new ChildAge(List.of(row("15", "", "2026-03-31"), row("18", "2026-04-01", "")));
        LocalDate born = LocalDate.of(2010, 6, 1);
        assertThat(rules.endOf(born, Instant.parse("2026-03-31T14:59:59.999999Z")))
                .isEqualTo("2025-05-31T15:00:00Z");
        assertThat(rules.endOf(born, Instant.parse("2026-03-31T15:00:00Z"))).isEqualTo("2028-05-31T15:00:00Z");
    }

    private static Row row(String years, String from, String to) {
        return new Row(Map.of("years", years, "from", from, "to", to));
    }
}
