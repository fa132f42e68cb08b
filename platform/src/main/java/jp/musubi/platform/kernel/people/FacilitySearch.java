package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import jp.musubi.platform.kernel.people.areas.AreaPeriod;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.standard.words.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** 施設を探す。The areas' first days go along as two lists, since some of them stand in a file. */
final class FacilitySearch {

    private static final String FOUND = """
              from (select f.code, f.name, f.kind, f.of_official_examples, f.address, f.departments,
                           f.emergency_hospital, f.search_key,
                           least(f.closes_on, nullif(a.ends_on, date 'infinity')) as closes_on,
                           case when f.joins_on is not null and a.opens_on is not null
                                then greatest(f.joins_on, a.opens_on) end as joins_on
                      from kernel.facility f
                      left join unnest(cast(:prefectures as text[]), cast(:starts as date[]),
                                       cast(:ends as date[])) as a (prefecture, opens_on, ends_on)
                        on a.prefecture = left(f.code, 2)) as found
             where search_key like all (cast(:patterns as text[]))
               and search_key like :start
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:prefecture as text) is null or left(code, 2) = :prefecture)
               and (cast(:participation as text) is null
                    or :participation = case when joins_on is null or closes_on <= greatest(:day, joins_on) then 'OUT'
                                             when joins_on > :day then 'SOON'
                                             else 'IN' end)
            """;

    private static final String COUNT = "select count(*)\n" + FOUND;

    private static final String PAGE = """
            select code, name, kind, joins_on, of_official_examples, address, departments, emergency_hospital,
                   closes_on
            """ + FOUND + """
             order by case :sort when 'NAME' then name end,
                      case :sort when 'JOINS' then joins_on end nulls last,
                      code
            offset :offset limit :limit
            """;

    private final JdbcClient sql;
    private final Areas areas;

    FacilitySearch(JdbcClient sql, Areas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    /** What the words of a question are looked for in. */
    static String keyOf(Facility facility) {
        return SearchKey.of(String.join(
                "",
                facility.name(),
                facility.profile().address(),
                String.join("", facility.profile().departments()),
                facility.code().digits()));
    }

    FacilityPage search(FacilityQuery query) {
        Map<String, AreaPeriod> periods = areas.periodsByPrefecture();
        int total = asked(COUNT, query, periods).query(Integer.class).single();
        return new FacilityPage(
                asked(PAGE, query, periods)
                        .param("sort", query.sort().name())
                        .param("offset", query.offset())
                        .param("limit", query.limit())
                        .query(FacilityRows::facility)
                        .list(),
                total);
    }

    private StatementSpec asked(String statement, FacilityQuery query, Map<String, AreaPeriod> periods) {
        FacilityFilter filter = query.filter();
        return sql.sql(statement)
                .param("prefectures", periods.keySet().toArray(String[]::new))
                .param(
                        "starts",
                        periods.values().stream()
                                .map(period -> period.from().toString())
                                .toArray(String[]::new))
                .param(
                        "ends",
                        periods.values().stream().map(FacilitySearch::end).toArray(String[]::new))
                .param("patterns", patterns(filter.words()))
                .param("start", literal(SearchKey.of(filter.nameStart())) + '%')
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("prefecture", filter.prefecture())
                .param(
                        "participation",
                        filter.participation() == null
                                ? null
                                : filter.participation().name())
                .param("day", query.day());
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.split("[\\s　]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .map(word -> '%' + literal(word) + '%')
                .toArray(String[]::new);
    }

    private static String end(AreaPeriod period) {
        LocalDate until = period.until();
        return until == null ? "infinity" : until.toString();
    }

    private static String literal(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
