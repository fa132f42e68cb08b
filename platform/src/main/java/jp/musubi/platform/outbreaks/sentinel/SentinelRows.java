package jp.musubi.platform.outbreaks.sentinel;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 定点の数の表。Only added to: of a period the newest line of each site counts. */
@Component("outbreakSentinelRows")
class SentinelRows {

    private static final String ADD = """
            insert into outbreaks.sentinel_count (facility, disease, period, number, prefecture, center, cases, at, by_whom)
            select :facility, :disease, :period, coalesce(max(number), 0) + 1, :prefecture, :center, :cases, :at, :by
              from outbreaks.sentinel_count
             where facility = :facility and disease = :disease and period = :period
            """;

    private static final String SEEN = """
                       and (:role = 'MINISTRY'
                            or :role = 'PREFECTURE' and prefecture = :key
                            or :role = 'HEALTH_CENTER' and center = :key
                            or :role = 'FACILITY' and facility = :key)
            """;

    private static final String SUMS = """
            select prefecture, disease, period, sum(cases) as cases, count(*) as sites
              from (select distinct on (facility, disease, period) prefecture, center, disease, period, cases
                      from outbreaks.sentinel_count
                     where period between :from and :until
            """ + SEEN + """
                     order by facility, disease, period, number desc) newest
             group by prefecture, disease, period
             order by period, disease, prefecture
            """;

    private static final String OWN = """
            select distinct on (disease, period) disease, period, cases, number
              from outbreaks.sentinel_count
             where facility = :facility and period between :from and :until
             order by disease, period, number desc
            """;

    private static final String AREAS = """
            select disease, area, sum(cases) as cases, count(*) as sites
              from (select distinct on (facility, disease) disease, cases,
                           case when :role = 'MINISTRY' then prefecture else center end as area
                      from outbreaks.sentinel_count
                     where period = :period and disease in (:diseases)
            """ + SEEN + """
                     order by facility, disease, number desc) newest
             group by disease, area
             order by disease, area
            """;

    private static final String TELLERS = """
            select distinct facility
              from outbreaks.sentinel_count
             where period = :period and disease in (:diseases)
            """ + SEEN;

    private final JdbcClient sql;

    SentinelRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一つの数。 */
    record Line(String disease, LocalDate period, int cases, String center) {}

    /** 誰がいつ。 */
    record By(String who, Instant at) {}

    void add(Facility facility, Line line, By by) {
        sql.sql(ADD)
                .param("facility", facility.code().digits())
                .param("disease", line.disease())
                .param("period", line.period())
                .param("prefecture", facility.prefecture())
                .param("center", line.center())
                .param("cases", line.cases())
                .param("at", by.at().atOffset(UTC))
                .param("by", by.who())
                .update();
    }

    List<SentinelBook.Sum> sums(LocalDate from, LocalDate until, Viewer viewer) {
        return of(viewer, sql.sql(SUMS))
                .param("from", from)
                .param("until", until)
                .query((row, place) -> new SentinelBook.Sum(
                        row.getString("prefecture"),
                        row.getString("disease"),
                        row.getObject("period", LocalDate.class),
                        row.getLong("cases"),
                        row.getLong("sites")))
                .list();
    }

    /** @param times how often it was told: 1 and its corrections */
    record Own(String disease, LocalDate period, int cases, int times) {}

    List<Own> own(FacilityCode facility, LocalDate from, LocalDate until) {
        return sql.sql(OWN)
                .param("facility", facility.digits())
                .param("from", from)
                .param("until", until)
                .query((row, place) -> new Own(
                        row.getString("disease"),
                        row.getObject("period", LocalDate.class),
                        row.getInt("cases"),
                        row.getInt("number")))
                .list();
    }

    /** @param area prefecture of the ministry's view, health centre of the others' */
    record InArea(String disease, String area, long cases, long sites) {}

    /** @param diseases never empty */
    List<InArea> areas(LocalDate period, List<String> diseases, Viewer viewer) {
        return of(viewer, sql.sql(AREAS))
                .param("period", period)
                .param("diseases", diseases)
                .query((row, place) -> new InArea(
                        row.getString("disease"), row.getString("area"), row.getLong("cases"), row.getLong("sites")))
                .list();
    }

    /** Who told any of them. @param diseases never empty */
    List<FacilityCode> tellers(LocalDate period, List<String> diseases, Viewer viewer) {
        return of(viewer, sql.sql(TELLERS))
                .param("period", period)
                .param("diseases", diseases)
                .query((row, place) -> new FacilityCode(row.getString("facility")))
                .list();
    }

    private static JdbcClient.StatementSpec of(Viewer viewer, JdbcClient.StatementSpec statement) {
        return statement.param("role", viewer.role().name()).param("key", viewer.key());
    }
}
