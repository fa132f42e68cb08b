package jp.musubi.platform.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.standard.tables.Row;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同意の効力の表。 */
class ConsentLifeTest {

    private static final ConsentLife SHIPPED = ConsentLife.shipped();

    /** 一行目は、実在の答えの例(2023-02-21 17:48:35 の同意が、翌日の同じ時刻まで)。 */
    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "OUTPATIENT, 2023-02-21T08:48:35Z, 2023-02-22T08:48:35Z",
        "OUTPATIENT, 2026-04-01T00:00:00.123456Z, 2026-04-02T00:00:00.123456Z",
        "INPATIENT, 2026-04-01T00:00:00Z, 2026-09-28T00:00:00Z",
        "HOME, 2026-04-01T00:00:00Z, 2026-06-30T00:00:00Z"
    })
    void 診療の場ごとに終わる時が決まる(CareSetting care, Instant given, Instant end) {
        assertThat(SHIPPED.endOf(care, given)).isEqualTo(end);
    }

    @Test
    void 再照会で続くのは在宅だけ() {
        Instant now = Instant.parse("2026-04-01T00:00:00Z");
        assertThat(SHIPPED.isRenewed(CareSetting.HOME, now)).isTrue();
        assertThat(SHIPPED.isRenewed(CareSetting.INPATIENT, now)).isFalse();
        assertThat(SHIPPED.isRenewed(CareSetting.OUTPATIENT, now)).isFalse();
    }

    @Test
    void 効力は同意した日の決まりによる() {
        var life = new ConsentLife(List.of(row("24", "", "2026-03-31"), row("48", "2026-04-01", "")));
        assertThat(life.endOf(CareSetting.OUTPATIENT, Instant.parse("2026-03-31T14:59:59.999999Z")))
                .isEqualTo("2026-04-01T14:59:59.999999Z");
        assertThat(life.endOf(CareSetting.OUTPATIENT, Instant.parse("2026-03-31T15:00:00Z")))
                .isEqualTo("2026-04-02T15:00:00Z");
    }

    @Test
    void 決まりのない日には開けない() {
        var life = new ConsentLife(List.of(row("24", "2026-04-01", "")));
        assertThatThrownBy(() -> life.endOf(CareSetting.OUTPATIENT, Instant.parse("2026-03-31T14:59:59Z")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void 後の同意は先に終わらない(
            @ForAll CareSetting care,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long other) {
        Instant first = Instant.ofEpochSecond(Math.min(one, other));
        Instant second = Instant.ofEpochSecond(Math.max(one, other));
        assertThat(SHIPPED.endOf(care, second)).isAfterOrEqualTo(SHIPPED.endOf(care, first));
        assertThat(SHIPPED.endOf(care, first)).isAfter(first);
    }

    private static Row row(String hours, String from, String to) {
        return new Row(Map.of(
                "care",
                "OUTPATIENT",
                "amount",
                hours,
                "unit",
                "HOURS",
                "renewed_by_requery",
                "no",
                "from",
                from,
                "to",
                to));
    }
}
