package jp.musubi.platform.kernel.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 一つの一覧の見た者。Reads who looked from the rows of one list; a facility's name is asked once, however many rows name it. */
final class LookersOfOneList {

    private final Facilities facilities;
    private final Map<String, String> names = new HashMap<>();

    LookersOfOneList(Facilities facilities) {
        this.facilities = facilities;
    }

    Looker of(ResultSet row, @Nullable String staff) throws SQLException {
        String caller = row.getString("caller");
        String facility = row.getString("facility");
        String name = facility == null ? caller : names.computeIfAbsent(facility, this::nameOf);
        return new Looker(caller, facility, name, staff);
    }

    private String nameOf(String digits) {
        return facilities.find(new FacilityCode(digits)).map(Facility::name).orElse(digits);
    }
}
