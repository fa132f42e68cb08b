package jp.musubi.platform.kernel.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.musubi.platform.kernel.people.Facilities;
import org.springframework.stereotype.Component;

/** Reads who looked, and how often, from a row of the queries of this package. */
@Component
class Lookers {

    private final Facilities facilities;

    Lookers(Facilities facilities) {
        this.facilities = facilities;
    }

    /** For one list: what it remembers of the register must not outlive it. */
    LookersOfOneList ofOneList() {
        return new LookersOfOneList(facilities);
    }

    static LookCount count(ResultSet row) throws SQLException {
        return new LookCount(
                row.getLong("looks"), row.getLong("refused"), instant(row, "first_at"), instant(row, "last_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
