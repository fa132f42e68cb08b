package jp.musubi.platform.kernel.audit.turnedaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;

/** だれとも分かる前に断った呼び出しは、分と理由と所ごとに数えて、一行になる。 */
class TurnedAwayTest {

    private final List<String> written = new ArrayList<>();
    private final AtomicBoolean away = new AtomicBoolean();
    private final TestClock clock = new TestClock();
    private final TurnedAway turnedAway = new TurnedAway(this::write, new SourceMark(), clock);

    @Test
    void 一分の間の同じ理由と所は_一行になる() {
        for (int i = 0; i < 1000; i++) {
            turnedAway.count("TOKEN_MISSING", "192.0.2.1");
        }
        turnedAway.count("TOKEN_INVALID", "192.0.2.1");
        turnedAway.count("TOKEN_MISSING", "192.0.2.2");
        assertThat(written).as("the minute runs").isEmpty();
        clock.moveBy(Duration.ofSeconds(59));
        turnedAway.writeFinished();
        assertThat(written).isEmpty();
        clock.moveBy(Duration.ofSeconds(1));
        turnedAway.writeFinished();
        assertThat(written).hasSize(3);
        assertThat(written.get(0)).startsWith("TOKEN_MISSING COUNT-1000 FROM-");
        assertThat(written.get(1)).startsWith("TOKEN_INVALID COUNT-1 FROM-");
        turnedAway.write();
        assertThat(written).as("once").hasSize(3);
    }

    @Test
    void 洪水でも_一分に百と理由の数の行しかない_数は失われない() {
        for (int i = 0; i < 100_000; i++) {
            turnedAway.count(i % 2 == 0 ? "TOKEN_MISSING" : "TOKEN_INVALID", "192.0.2." + i);
        }
        turnedAway.write();
        assertThat(written).hasSize(TurnedAway.MOST + 2);
        assertThat(written).filteredOn(line -> line.endsWith("FROM-MANY")).hasSize(2);
        assertThat(written.stream().mapToLong(TurnedAwayTest::countOf).sum()).isEqualTo(100_000);
    }

    @Test
    void 所の印から_所は分からない_同じ所は同じ印() {
        turnedAway.count("TOKEN_MISSING", "192.0.2.1");
        turnedAway.write();
        turnedAway.count("TOKEN_MISSING", "192.0.2.1");
        turnedAway.write();
        assertThat(written.get(0)).isEqualTo(written.get(1)).doesNotContain("192");
        assertThat(new SourceMark().of("192.0.2.1")).isNotEqualTo(new SourceMark().of("192.0.2.1"));
    }

    @Test
    void 書けなければ_残して_また試す() {
        turnedAway.count("TOKEN_MISSING", "192.0.2.1");
        away.set(true);
        assertThatThrownBy(turnedAway::write).isInstanceOf(IllegalStateException.class);
        away.set(false);
        turnedAway.write();
        assertThat(written).hasSize(1);
    }

    private static long countOf(String line) {
        return Long.parseLong(line.replaceAll(".*COUNT-([0-9]+) .*", "$1"));
    }

    private void write(String reason, List<String> subjects) {
        if (away.get()) {
            throw new IllegalStateException("away");
        }
        written.add(reason + " " + String.join(" ", subjects));
    }
}
