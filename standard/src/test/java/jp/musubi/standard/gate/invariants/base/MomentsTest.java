package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2027, 2026",
        "2026-05, 2026-04",
        "2026-04-02, 2026-04-01",
        "2027, 2026-12-31",
        "2026-12-31, 2025",
        "2026-04-02T00:00:00Z, 2026-04-01",
        "2026-04-01T00:00:01Z, 2026-04-01T00:00:00Z",
        "2026-04-01T09:00:01+09:00, 2026-04-01T00:00:00Z",
        "2026-04-01T09:00:01+09:00, 2026-04-01T09:00:00+09:00",
        "2026-04-01T09:00:00.2Z, 2026-04-01T09:00:00.1Z",
        "2026-04-01T09:00:00+08:00, 2026-04-01T09:00:00+09:00"
    })
    void 後だと言えるもの(String later, String earlier) {
        assertThat(Moments.isAfter(later, earlier)).isTrue();
        assertThat(Moments.isAfter(earlier, later)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026, 2026-04-01",
        "2026-04, 2026-04-30",
        "2026-04-01, 2026-04-01T23:59:59Z",
        "2026-04-01T09:00:00+09:00, 2026-04-01T00:00:00Z",
        "2026-04-01T00:00:60Z, 2026-01-01T00:00:00Z",
        "2026-04-01T09:00:00, 2026-01-01T00:00:00Z",
        "2026-4-1, 2025-01-01",
        "２０２６, 2025",
        "'', 2025",
        "T, 2025",
        "2026-04-01Tx, 2026-04-01T00:00:00Z",
        "2026-04-01T09:00:00+09:00, 2026-04-01T09:00:00+09:00",
        "2026-04-01T99:00:00+09:00, 2026-04-01T09:00:00+09:00"
    })
    void どちらが後とも言えないもの(String one, String other) {
        assertThat(Moments.isAfter(one, other)).isFalse();
        assertThat(Moments.isAfter(other, one)).isFalse();
    }
}
