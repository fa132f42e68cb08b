package jp.musubi.platform.kernel.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 間合い。 */
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final List<Limit> LIMITS =
            List.of(new Limit(Duration.ofSeconds(60), 2), new Limit(Duration.ofDays(1), 3));

    private final Pace<String> pace = new Pace<>();

    @Test
    void すべての上限が同時に効き_どれか一つでも越えれば待つ() {
        assertThat(begin("a", 0)).isZero();
        assertThat(begin("a", 0)).isZero();
        assertThat(begin("a", 59)).isEqualTo(Duration.ofSeconds(1));
        assertThat(begin("a", 60)).isZero();
        assertThat(begin("a", 120)).isEqualTo(Duration.ofSeconds(86_400 - 120));
        assertThat(begin("a", 86_400)).isZero();
    }

    @Test
    void ほかの者の試みは数えない() {
        begin("a", 0);
        begin("a", 0);
        assertThat(begin("a", 0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(begin("b", 0)).isZero();
    }

    @Test
    void 一度も許さない上限では_その時間を待たせる() {
        List<Limit> never = List.of(new Limit(Duration.ofDays(1), 0));
        assertThat(pace.begin("a", never, NOW)).isEqualTo(Duration.ofDays(1));
    }

    private Duration begin(String who, int seconds) {
        return pace.begin(who, LIMITS, NOW.plusSeconds(seconds));
    }
}
