package jp.musubi.platform.notifications;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 通知の表。The outbox, and what came of it. */
@Component
class MessageRows {

    /** One for each subscription of the facility that asked for this kind, paused ones too. */
    private static final String PUT = """
            insert into notifications.message (facility, message_id, subscription_id, kind, unit_id, unit_version,
                   happened_at, state, tries, next_at)
            select facility, gen_random_uuid(), subscription_id, :kind, :unit, :version, :at, 'WAITING', 0, :at
              from notifications.subscription
             where facility = :facility and :kind = any (kinds)
            """;

    /** Whoever has it until then sends it; after that somebody else may: a fall loses nothing, a message may come twice. */
    private static final String CLAIM = """
            update notifications.message m
               set next_at = :until
              from (select d.facility, d.message_id, s.endpoint, s.secret
                      from notifications.message d
                      join notifications.subscription s
                        on s.facility = d.facility and s.subscription_id = d.subscription_id
                     where d.state = 'WAITING' and d.next_at <= :now and s.state = 'LIVE'
                     order by d.next_at, d.happened_at
                     limit :most
                       for update of d skip locked) due
             where m.facility = due.facility and m.message_id = due.message_id
            returning m.facility, m.message_id, m.subscription_id, m.kind, m.unit_id, m.unit_version, m.happened_at,
                      m.state, m.tries, m.next_at, m.last_at, m.last_error, due.endpoint, due.secret
            """;

    private static final String TRIED = """
            update notifications.message
               set state = :state, tries = tries + 1, next_at = :next, last_at = :at, last_error = :error
             where facility = :facility and message_id = :id
            """;

    private static final String AGAIN = """
            update notifications.message
               set state = 'WAITING', tries = 0, next_at = :at
             where facility = :facility and message_id = :id and state <> 'WAITING'
            """;

    private static final String FILTERED = """
              from notifications.message
             where facility = :facility
               and (cast(:state as text) is null or state = :state)
               and (cast(:kind as text) is null or kind = :kind)
            """;

    private static final String LIST = """
            select facility, message_id, subscription_id, kind, unit_id, unit_version, happened_at, state, tries, next_at,
                   last_at, last_error
            """ + FILTERED;

    private static final String COUNT = "select count(*) " + FILTERED;

    private static final String ERASE = "delete from notifications.message where happened_at < :before";

    private final JdbcClient sql;

    MessageRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** 送る一つ。 @param secret sealed */
    record Due(String facility, Message message, URI endpoint, String secret) {}

    /** Inside the transaction of what happened. */
    void put(FacilityCode facility, NotificationKind kind, String unit, int version, Instant at) {
        sql.sql(PUT)
                .param("facility", facility.digits())
                .param("kind", kind.name())
                .param("unit", unit)
                .param("version", version)
                .param("at", at.atOffset(UTC))
                .update();
    }

    List<Due> claim(Instant now, Instant until, int most) {
        return sql.sql(CLAIM)
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getString("facility"),
                        message(row),
                        URI.create(row.getString("endpoint")),
                        row.getString("secret")))
                .list();
    }

    void tried(Due due, NotificationRules.Next next, @Nullable String error, Instant at) {
        Instant nextAt = next.nextAt();
        sql.sql(TRIED)
                .param("state", next.state().name())
                .param("next", nextAt == null ? null : nextAt.atOffset(UTC))
                .param("at", at.atOffset(UTC))
                .param("error", error)
                .param("facility", due.facility())
                .param("id", due.message().id())
                .update();
    }

    /** Whether it was there and over. */
    boolean again(FacilityCode facility, UUID id, Instant at) {
        return sql.sql(AGAIN)
                        .param("at", at.atOffset(UTC))
                        .param("facility", facility.digits())
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Message> list(FacilityCode facility, MessageQuery query) {
        String order = query.oldestFirst() ? "asc" : "desc";
        return sql.sql(LIST + " order by happened_at " + order + ", message_id limit :most offset :from")
                .param("facility", facility.digits())
                .param("state", query.stateName())
                .param("kind", query.kindName())
                .param("most", query.most())
                .param("from", (query.page() - 1L) * query.most())
                .query((row, number) -> message(row))
                .list();
    }

    int count(FacilityCode facility, MessageQuery query) {
        return sql.sql(COUNT)
                .param("facility", facility.digits())
                .param("state", query.stateName())
                .param("kind", query.kindName())
                .query(Integer.class)
                .single();
    }

    void eraseBefore(Instant before) {
        sql.sql(ERASE).param("before", before.atOffset(UTC)).update();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("message_id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                NotificationKind.valueOf(row.getString("kind")),
                row.getString("unit_id"),
                row.getInt("unit_version"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                MessageState.valueOf(row.getString("state")),
                row.getInt("tries"),
                instant(row, "next_at"),
                instant(row, "last_at"),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
