package jp.musubi.platform.notifications;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 届け先の表。Every statement names the facility, but for the counting of failures by who sends. */
@Component
class SubscriptionRows {

    private static final String LIST = """
            select subscription_id, kinds, endpoint, state, failures, registered_by, registered_at
              from notifications.subscription
             where facility = :facility
             order by registered_at, subscription_id
            """;

    private static final String ADD = """
            insert into notifications.subscription (facility, subscription_id, kinds, endpoint, secret, state, failures,
                   registered_by, registered_at)
            values (:facility, :id, :kinds, :endpoint, :secret, :state, 0, :by, :at)
            """;

    private static final String TURN = """
            update notifications.subscription
               set state = :state, failures = 0
             where facility = :facility and subscription_id = :id
            """;

    private static final String REMOVE =
            "delete from notifications.subscription where facility = :facility and subscription_id = :id";

    private static final String TAKEN = """
            update notifications.subscription
               set failures = 0
             where facility = :facility and subscription_id = :id and failures > 0
            """;

    private static final String FAILED = """
            update notifications.subscription
               set failures = failures + 1,
                   state = case when state = 'LIVE' and failures + 1 >= :most then 'STOPPED' else state end
             where facility = :facility and subscription_id = :id
            """;

    private final JdbcClient sql;

    SubscriptionRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Subscription> list(FacilityCode facility) {
        return sql.sql(LIST)
                .param("facility", facility.digits())
                .query((row, number) -> subscription(row))
                .list();
    }

    /** @param sealed secret */
    void add(FacilityCode facility, Subscription one, String sealed) {
        sql.sql(ADD)
                .param("facility", facility.digits())
                .param("id", one.id())
                .param("kinds", one.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("endpoint", one.endpoint().toString())
                .param("secret", sealed)
                .param("state", one.state().name())
                .param("by", one.registeredBy())
                .param("at", one.registeredAt().atOffset(UTC))
                .update();
    }

    /** Whether it was there. Its failures are counted anew. */
    boolean turn(FacilityCode facility, UUID id, SubscriptionState state) {
        return sql.sql(TURN)
                        .param("facility", facility.digits())
                        .param("id", id)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /** Whether it was there. Its messages go with it. */
    boolean remove(FacilityCode facility, UUID id) {
        return sql.sql(REMOVE)
                        .param("facility", facility.digits())
                        .param("id", id)
                        .update()
                == 1;
    }

    void taken(String facility, UUID id) {
        sql.sql(TAKEN).param("facility", facility).param("id", id).update();
    }

    /** @param most failures in a row after which it stops */
    void failed(String facility, UUID id, int most) {
        sql.sql(FAILED)
                .param("facility", facility)
                .param("id", id)
                .param("most", most)
                .update();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("subscription_id", UUID.class),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(NotificationKind::valueOf)
                        .toList(),
                URI.create(row.getString("endpoint")),
                SubscriptionState.valueOf(row.getString("state")),
                row.getInt("failures"),
                row.getString("registered_by"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
