package jp.musubi.platform.kernel.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who looked, and how often, from a row of the queries of this package. */
@Component
class Lookers {

    private final Facilities facilities;

    Lookers(Facilities facilities) {
        this.facilities = facilities;
    }

    Looker of(ResultSet row, @Nullable String staff) throws SQLException {
        String caller = row.getString("caller");
        String facility = row.getString("facility");
        return new Looker(caller, facility, facility == null ? caller : nameOf(facility), staff);
    }

    static LookCount count(ResultSet row) throws SQLException {
        return new LookCount(
                row.getLong("looks"), row.getLong("refused"), instant(row, "first_at"), instant(row, "last_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private String nameOf(String digits) {
        return facilities.find(new FacilityCode(digits)).map(Facility::name).orElse(digits);
    }
}
