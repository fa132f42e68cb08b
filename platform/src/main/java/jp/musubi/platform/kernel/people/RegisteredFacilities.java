package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.areas.AreaPeriod;
import jp.musubi.platform.kernel.people.areas.AreaTable;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.areas.FacilitiesChanged;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of facilities in its table. */
@Component
class RegisteredFacilities implements Facilities {

    /** With the newest days set for the facility's area and for the whole country, which may be none. */
    private static final String WITH_AREAS = """
            select f.code, f.name, f.kind, f.joins_on, f.of_official_examples,
                   f.address, f.departments, f.emergency_hospital, f.closes_on,
                   a.opens_on as area_opens_on, a.ends_on as area_ends_on,
                   c.opens_on as country_opens_on, c.ends_on as country_ends_on
              from kernel.facility f
              left join lateral (select opens_on, ends_on
                                   from kernel.area
                                  where prefecture = left(f.code, 2)
                                  order by change desc
                                  limit 1) a on true
              left join lateral (select opens_on, ends_on
                                   from kernel.area
                                  where prefecture = '00'
                                  order by change desc
                                  limit 1) c on true
            """;

    private static final String ONE = WITH_AREAS + " where f.code = :code";

    private static final String ALL = WITH_AREAS + " order by f.code";

    /** Codes begin with the number of their prefecture: the key's own order. */
    private static final String OF_PREFECTURE = WITH_AREAS + " where f.code >= :from and f.code < :to order by f.code";

    private static final String COUNT = """
            select left(code, 2) as prefecture, count(*) as facilities
              from kernel.facility
             where kind = any(:kinds)
             group by left(code, 2)
             order by left(code, 2)
            """;

    private static final String OWN = """
            select code, name, kind, joins_on, of_official_examples, address, departments, emergency_hospital, closes_on
              from kernel.facility
             where code = :code
            """;

    private static final String REGISTER = """
            insert into kernel.facility
                   (code, name, kind, joins_on, of_official_examples, address, departments, emergency_hospital,
                    closes_on, search_key)
            values (:code, :name, :kind, cast(:joinsOn as date), :ofOfficialExamples, :address, :departments,
                    :emergencyHospital, cast(:closesOn as date), :searchKey)
            on conflict (code) do update
               set name = excluded.name,
                   kind = excluded.kind,
                   joins_on = excluded.joins_on,
                   of_official_examples = excluded.of_official_examples,
                   address = excluded.address,
                   departments = excluded.departments,
                   emergency_hospital = excluded.emergency_hospital,
                   closes_on = excluded.closes_on,
                   search_key = excluded.search_key
            """;

    private final JdbcClient sql;
    private final FacilitySearch search;
    private final FacilityMemory memory;
    private final ApplicationEventPublisher changes;

    RegisteredFacilities(JdbcClient sql, Areas areas, FacilityMemory memory, ApplicationEventPublisher changes) {
        this.sql = sql;
        this.search = new FacilitySearch(sql, areas);
        this.memory = memory;
        this.changes = changes;
    }

    @Override
    public Optional<Facility> find(FacilityCode code) {
        return memory.find(code, () -> read(code));
    }

    private Optional<Facility> read(FacilityCode code) {
        return sql.sql(ONE)
                .param("code", code.digits())
                .query(RegisteredFacilities::facility)
                .optional();
    }

    @Override
    public Optional<Facility> findEntry(FacilityCode code) {
        return sql.sql(OWN)
                .param("code", code.digits())
                .query(FacilityRows::facility)
                .optional();
    }

    @Override
    public List<Facility> list() {
        return sql.sql(ALL).query(RegisteredFacilities::facility).list();
    }

    @Override
    public List<Facility> list(String prefecture) {
        return sql.sql(OF_PREFECTURE)
                .param("from", prefecture)
                .param("to", prefecture + ":")
                .query(RegisteredFacilities::facility)
                .list();
    }

    @Override
    public Map<String, Long> count(Collection<FacilityKind> kinds) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.sql(COUNT)
                .param("kinds", kinds.stream().map(FacilityKind::name).toArray(String[]::new))
                .query((row, place) -> Map.entry(row.getString("prefecture"), row.getLong("facilities")))
                .list()
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
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
                .param("closesOn", facility.closesOn())
                .param("searchKey", FacilitySearch.keyOf(facility))
                .update();
        changes.publishEvent(new FacilitiesChanged());
    }

    private static Facility facility(ResultSet row, int place) throws SQLException {
        Facility own = FacilityRows.facility(row, place);
        AreaPeriod area = AreaTable.findPeriod(own.prefecture(), period(row, "area"), period(row, "country"));
        return new Facility(
                own.code(),
                own.name(),
                own.kind(),
                joinsOn(own.joinsOn(), area),
                own.ofOfficialExamples(),
                own.profile().closingOn(closesOn(own.closesOn(), area)));
    }

    private static @Nullable AreaPeriod period(ResultSet row, String of) throws SQLException {
        LocalDate from = row.getObject(of + "_opens_on", LocalDate.class);
        return from == null ? null : new AreaPeriod(from, row.getObject(of + "_ends_on", LocalDate.class));
    }

    /** The later of the facility's own day and its area's; null when either has none. */
    private static @Nullable LocalDate joinsOn(@Nullable LocalDate own, @Nullable AreaPeriod area) {
        if (own == null || area == null) {
            return null;
        }
        return own.isBefore(area.from()) ? area.from() : own;
    }

    /** The earlier of the facility's own end and its area's, where there is one. */
    private static @Nullable LocalDate closesOn(@Nullable LocalDate own, @Nullable AreaPeriod area) {
        LocalDate ends = area == null ? null : area.until();
        if (own == null || ends == null) {
            return own == null ? ends : own;
        }
        return own.isBefore(ends) ? own : ends;
    }
}
