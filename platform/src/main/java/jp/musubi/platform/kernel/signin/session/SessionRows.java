package jp.musubi.platform.kernel.signin.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 席の保管。 */
@Repository
class SessionRows {

    private static final String OPEN = """
        insert into kernel.session (session_id, subject, opened_at)
        values (:id, :subject, :now)
        """;

    private static final String IS_OPEN = """
        select exists (select session_id from kernel.session where session_id = :id and ended_at is null)
        """;

    private static final String END = """
        update kernel.session
           set ended_at = :now
         where session_id = :id and ended_at is null
        """;

    private static final String END_ALL = """
        update kernel.session
           set ended_at = :now
         where subject = :subject and ended_at is null
        """;

    private static final String FORGET = """
        delete from kernel.session where opened_at < :before
        """;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Seat seat) {
        jdbc.sql(OPEN)
                .param("id", seat.id())
                .param("subject", seat.subject())
                .param("now", seat.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isOpen(UUID id) {
        return jdbc.sql(IS_OPEN).param("id", id).query(Boolean.class).single();
    }

    void end(UUID id, Instant now) {
        jdbc.sql(END).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    void endAll(String subject, Instant now) {
        jdbc.sql(END_ALL)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Rows of sessions that have ended by their age anyway. */
    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
