package jp.musubi.platform.kernel.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 時計を合わせる。Time starts at MUSUBI_CLOCK; without it, it goes on where the data left it (demo mode) or is the real
 * time. It never starts before the newest entry of the log: what is written would be out of order.
 */
public final class ClockStart {

    private static final DateTimeFormatter JST =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").withZone(ZoneId.of("Asia/Tokyo"));

    private final Clock real;
    private final KeptOffset kept;
    private final NewestAct newest;

    ClockStart(Clock real, KeptOffset kept, NewestAct newest) {
        this.real = real;
        this.kept = kept;
        this.newest = newest;
    }

    /** On a migrated database. */
    public static ClockStart on(Database database) {
        var sql = JdbcClient.create(database.unpooled());
        return new ClockStart(Clock.systemUTC(), new OffsetTable(sql), new NewestAct.OfLog(sql));
    }

    /** @throws StartRefused when the platform's time would be before the newest entry of the log */
    public PlatformClock clock(Settings settings) {
        Instant now = real.instant();
        Duration offset = offset(settings, now);
        Optional<Instant> last = newest.find();
        if (last.isPresent() && now.plus(offset).isBefore(last.get())) {
            throw behind(last.get());
        }
        if (settings.clock() != null) {
            kept.keep(offset);
        }
        return new PlatformClock(real, kept, offset);
    }

    private Duration offset(Settings settings, Instant now) {
        if (settings.clock() != null) {
            return Duration.between(now, settings.clock());
        }
        return settings.demo() ? kept.find().orElse(Duration.ZERO) : Duration.ZERO;
    }

    private static StartRefused behind(Instant last) {
        String text = JST.format(last);
        return new StartRefused(
                StartRefusal.CLOCK_BEHIND,
                "時計(MUSUBI_CLOCK、--clock)が、記録の最も新しい行(" + text + ")より前です。それより後の時刻にするか、--fresh で空のデータから始めてください。",
                "The clock (MUSUBI_CLOCK, --clock) is before the newest entry of the log (" + text
                        + "): give a later instant, or begin with empty data by --fresh.");
    }
}
