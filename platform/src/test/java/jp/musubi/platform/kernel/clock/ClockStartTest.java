package jp.musubi.platform.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockStartTest {

    private static final Instant REAL = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant PAST = Instant.parse("2026-04-01T00:00:00Z");

    private final Memory kept = new Memory();
    private @Nullable Instant newest;

    @Test
    void 設定がなければ実時刻() {
        assertThat(start(null, true).instant()).isEqualTo(REAL);
    }

    @Test
    void 設定した時刻から始まる() {
        assertThat(start(PAST, true).instant()).isEqualTo(PAST);
    }

    @Test
    void 次の起動は前の続きの時刻になる() {
        start(PAST, true).moveTo(PAST.plus(Duration.ofDays(2)));
        assertThat(start(null, true).instant()).isEqualTo(PAST.plus(Duration.ofDays(2)));
    }

    @Test
    void 見本の国でなければ前の続きは使わない() {
        start(PAST, true);
        assertThat(start(null, false).instant()).isEqualTo(REAL);
    }

    @Test
    void 進めるのは今と同じ時刻から先だけ() {
        PlatformClock clock = start(PAST, true);
        clock.moveTo(PAST);
        clock.moveTo(PAST.plusNanos(1000));
        assertThatThrownBy(() -> clock.moveTo(PAST)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(PAST.plusNanos(1000));
    }

    @Test
    void 記録の最も新しい行と同じ時刻なら始められ一瞬でも前なら断る() {
        newest = PAST;
        assertThat(start(PAST, true).instant()).isEqualTo(PAST);
        newest = PAST.plusNanos(1000);
        var refused = catchThrowableOfType(StartRefused.class, () -> start(PAST, true));
        assertThat(refused.reason()).isEqualTo(StartRefusal.CLOCK_BEHIND);
        assertThat(refused.japanese()).contains("2026-04-01T09:00:00+09:00", "--fresh");
    }

    @Test
    void 実時刻が記録より前でも断る() {
        newest = REAL.plusSeconds(1);
        assertThat(catchThrowableOfType(StartRefused.class, () -> start(null, false))
                        .reason())
                .isEqualTo(StartRefusal.CLOCK_BEHIND);
    }

    @Test
    void 断った起動は前の続きの時刻を変えない() {
        start(PAST, true);
        newest = PAST.plusSeconds(1);
        catchThrowableOfType(StartRefused.class, () -> start(PAST.minusSeconds(1), true));
        assertThat(kept.find()).contains(Duration.between(REAL, PAST));
    }

    @Test
    void 日本の時計も一緒に進む() {
        PlatformClock clock = start(PAST, true);
        Clock japan = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.moveTo(PAST.plusSeconds(60));
        assertThat(japan.instant()).isEqualTo(PAST.plusSeconds(60));
        assertThat(japan.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    private PlatformClock start(@Nullable Instant clock, boolean demo) {
        var settings = new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                Path.of("data"),
                null,
                demo,
                clock,
                URI.create("http://localhost:8080"),
                null,
                null);
        return new ClockStart(Clock.fixed(REAL, ZoneOffset.UTC), kept, () -> Optional.ofNullable(newest))
                .clock(settings);
    }

    private static final class Memory implements KeptOffset {

        private @Nullable Duration offset;

        @Override
        public Optional<Duration> find() {
            return Optional.ofNullable(offset);
        }

        @Override
        public void keep(Duration next) {
            offset = next;
        }
    }
}
