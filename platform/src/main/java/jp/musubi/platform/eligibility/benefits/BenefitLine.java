package jp.musubi.platform.eligibility.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code eligibility.benefit}.
 *
 * @param code flag of a limit, category of a disease, else empty
 * @param figure percent of a share, yen of a disease's limit, else 0
 */
record BenefitLine(
        Kind kind,
        String code,
        int figure,
        @Nullable LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate longStayFrom) {

    enum Kind {
        SHARE,
        ELDERLY,
        LIMIT,
        DISEASE,
        WITHHELD
    }

    static BenefitLine of(ResultSet row) throws SQLException {
        return new BenefitLine(
                Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getInt("figure"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("long_stay_from", LocalDate.class));
    }
}
