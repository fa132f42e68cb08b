package jp.musubi.platform.records.lists;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 施設の順番の表。One holder a facility, so that what it sent is judged in order; of all processes. */
@Component
class TurnRows {

    private static final String TAKE = """
            insert into records.submission_turn (facility, holder, until)
            values (:facility, :holder, :until)
            on conflict (facility) do update
               set holder = excluded.holder, until = excluded.until
             where submission_turn.holder = excluded.holder or submission_turn.until <= :now
            """;

    private static final String LEAVE =
            "delete from records.submission_turn where facility = :facility and holder = :holder";

    private final JdbcClient sql;
    private final UUID holder = UUID.randomUUID();

    TurnRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this process has it until then. */
    boolean take(FacilityCode facility, Instant now, Instant until) {
        return sql.sql(TAKE)
                        .param("facility", facility.digits())
                        .param("holder", holder)
                        .param("until", until.atOffset(UTC))
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void leave(FacilityCode facility) {
        sql.sql(LEAVE)
                .param("facility", facility.digits())
                .param("holder", holder)
                .update();
    }
}
