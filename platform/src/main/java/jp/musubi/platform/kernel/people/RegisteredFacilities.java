package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.areas.AreaTable;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of facilities in its table. */
@Component
class RegisteredFacilities implements Facilities {

    /** With the newest days set for the facility's area and for the whole country, which may be none. */
    private static final String ONE = """
            select f.code, f.name, f.kind, f.joins_on, f.of_official_examples,
                   f.address, f.departments, f.emergency_hospital,
                   (select a.opens_on
                      from kernel.area a
                     where a.prefecture = left(f.code, 2)
                     order by a.change desc
                     limit 1) as area_opens_on,
                   (select a.opens_on
                      from kernel.area a
                     where a.prefecture = '00'
                     order by a.change desc
                     limit 1) as country_opens_on
              from kernel.facility f
             where f.code = :code
            """;

    private static final String ALL = """
            select f.code, f.name, f.kind, f.joins_on, f.of_official_examples,
                   f.address, f.departments, f.emergency_hospital,
                   (select a.opens_on
                      from kernel.area a
                     where a.prefecture = left(f.code, 2)
                     order by a.change desc
                     limit 1) as area_opens_on,
                   (select a.opens_on
                      from kernel.area a
                     where a.prefecture = '00'
                     order by a.change desc
                     limit 1) as country_opens_on
              from kernel.facility f
             order by f.code
            """;

    private static final String REGISTER = """
            insert into kernel.facility
                   (code, name, kind, joins_on, of_official_examples, address, departments, emergency_hospital,
                    search_key)
            values (:code, :name, :kind, cast(:joinsOn as date), :ofOfficialExamples, :address, :departments,
                    :emergencyHospital, :searchKey)
            on conflict (code) do update
               set name = excluded.name,
                   kind = excluded.kind,
                   joins_on = excluded.joins_on,
                   of_official_examples = excluded.of_official_examples,
                   address = excluded.address,
                   departments = excluded.departments,
                   emergency_hospital = excluded.emergency_hospital,
                   search_key = excluded.search_key
            """;

    private final JdbcClient sql;
    private final FacilitySearch search;

    RegisteredFacilities(JdbcClient sql, Areas areas) {
        this.sql = sql;
        this.search = new FacilitySearch(sql, areas);
    }

    @Override
    public Optional<Facility> find(FacilityCode code) {
        return sql.sql(ONE)
                .param("code", code.digits())
                .query(RegisteredFacilities::facility)
                .optional();
    }

    @Override
    public List<Facility> list() {
        return sql.sql(ALL).query(RegisteredFacilities::facility).list();
    }

    @Override
    public FacilityPage search(FacilityQuery query) {
        return search.search(query);
    }

    @Override
    public void register(Facility facility) {
        if (!facility.ofOfficialExamples() && !facility.code().hasRightCheckDigit()) {
            throw new IllegalArgumentException("医療機関コードの検証番号が合いません");
        }
        sql.sql(REGISTER)
                .param("code", facility.code().digits())
                .param("name", facility.name())
                .param("kind", facility.kind().name())
                .param("joinsOn", facility.joinsOn())
                .param("ofOfficialExamples", facility.ofOfficialExamples())
                .param("address", facility.profile().address())
                .param("departments", facility.profile().departments().toArray(String[]::new))
                .param("emergencyHospital", facility.emergencyHospital())
                .param("searchKey", FacilitySearch.keyOf(facility))
                .update();
    }

    private static Facility facility(ResultSet row, int place) throws SQLException {
        Facility own = FacilityRows.facility(row, place);
        return new Facility(
                own.code(), own.name(), own.kind(), joinsOn(own, row), own.ofOfficialExamples(), own.profile());
    }

    /** The later of the facility's own day and its area's; null when either has none. */
    private static @Nullable LocalDate joinsOn(Facility facility, ResultSet row) throws SQLException {
        LocalDate own = facility.joinsOn();
        LocalDate area = AreaTable.findStart(
                facility.prefecture(),
                row.getObject("area_opens_on", LocalDate.class),
                row.getObject("country_opens_on", LocalDate.class));
        if (own == null || area == null) {
            return null;
        }
        return own.isBefore(area) ? area : own;
    }
}
