package jp.musubi.platform.kernel.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept offset in its table of one row. */
record OffsetTable(JdbcClient sql) implements KeptOffset {

    private static final String FIND = """
            select microseconds
              from kernel.clock_offset
            """;

    private static final String KEEP = """
            insert into kernel.clock_offset (only_row, microseconds)
            values (true, :microseconds)
            on conflict (only_row) do update
               set microseconds = excluded.microseconds
            """;

    @Override
    public Optional<Duration> find() {
        return sql.sql(FIND).query(Long.class).optional().map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }

    @Override
    public void keep(Duration offset) {
        sql.sql(KEEP)
                .param("microseconds", ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(offset)))
                .update();
    }
}
