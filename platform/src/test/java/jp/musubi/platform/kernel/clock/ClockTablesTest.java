package jp.musubi.platform.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock on real tables: what it keeps over a restart, and the log it must not start before. */
class ClockTablesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private final Database database = TestServer.freshDatabase();

    @Test
    void 進めた時計は次の起動でも進んでいる() {
        start(MARCH).moveTo(APRIL);
        assertThat(start(null).instant()).isBetween(APRIL, APRIL.plus(Duration.ofDays(1)));
    }

    @Test
    void 最も新しい記録より前からは始められない() {
        log("2026-03-31T23:59:59Z");
        log("2026-04-01T00:00:00Z");
        assertThat(catchThrowableOfType(StartRefused.class, () -> start(APRIL.minusNanos(1000)))
                        .reason())
                .isEqualTo(StartRefusal.CLOCK_BEHIND);
        assertThat(start(APRIL).instant()).isBetween(APRIL, APRIL.plus(Duration.ofDays(1)));
    }

    private PlatformClock start(@Nullable Instant clock) {
        var settings = new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                Path.of("data"),
                null,
                true,
                clock,
                URI.create("http://localhost:8080"),
                null,
                null);
        return ClockStart.on(database).clock(settings);
    }

    private void log(String at) {
        JdbcClient.create(database.unpooled()).sql("""
                        insert into kernel.audit_entry
                               (at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction)
                        values (cast(:at as timestamptz), 't', 'operator', 'OPERATOR', null,
                                '00000000-0000-0000-0000-000000000000', 'VIEW', '{}', null, 'GET /')
                        """).param("at", at).update();
    }
}
