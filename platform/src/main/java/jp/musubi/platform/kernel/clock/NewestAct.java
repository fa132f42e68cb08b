package jp.musubi.platform.kernel.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the newest act in the audit log was done. */
interface NewestAct {

    Optional<Instant> find();

    /** Asks the kernel's own log table. */
    record OfLog(JdbcClient sql) implements NewestAct {

        private static final String NEWEST = """
                select at
                  from kernel.audit_entry
                 order by sequence desc
                 limit 1
                """;

        @Override
        public Optional<Instant> find() {
            return sql.sql(NEWEST).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
        }
    }
}
