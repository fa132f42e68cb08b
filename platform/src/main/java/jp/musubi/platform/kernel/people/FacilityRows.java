package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;

/** 施設の行。Reads a facility with the days as they stand in the row. */
final class FacilityRows {

    private FacilityRows() {}

    static Facility facility(ResultSet row, int place) throws SQLException {
        return new Facility(
                new FacilityCode(row.getString("code")),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                row.getObject("joins_on", LocalDate.class),
                row.getBoolean("of_official_examples"),
                profile(row));
    }

    private static FacilityProfile profile(ResultSet row) throws SQLException {
        String[] departments = (String[]) row.getArray("departments").getArray();
        return new FacilityProfile(
                row.getString("address"),
                List.of(departments),
                row.getBoolean("emergency_hospital"),
                row.getObject("closes_on", LocalDate.class));
    }
}
