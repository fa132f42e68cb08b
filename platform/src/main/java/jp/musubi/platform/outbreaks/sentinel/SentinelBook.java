package jp.musubi.platform.outbreaks.sentinel;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.notices.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 定点の帳簿。Asks for no right: who calls has asked. Of a period the newest line of each site counts. */
@Service
public class SentinelBook {

    private static final int MOST = 100_000;

    private static final String ADD = """
            insert into outbreaks.sentinel_count (facility, disease, period, number, prefecture, center, cases, at, by_whom)
            select :facility, :disease, :period, coalesce(max(number), 0) + 1, :prefecture, :center, :cases, :at, :by
              from outbreaks.sentinel_count
             where facility = :facility and disease = :disease and period = :period
            """;

    private static final String SUMS = """
            select prefecture, disease, period, sum(cases) as cases, count(*) as sites
              from (select distinct on (facility, disease, period) prefecture, center, disease, period, cases
                      from outbreaks.sentinel_count
                     where period between :from and :until
                       and (:role = 'MINISTRY'
                            or :role = 'PREFECTURE' and prefecture = :key
                            or :role = 'HEALTH_CENTER' and center = :key
                            or :role = 'FACILITY' and facility = :key)
                     order by facility, disease, period, number desc) newest
             group by prefecture, disease, period
             order by period, disease, prefecture
            """;

    private final JdbcClient sql;
    private final Diseases diseases;
    private final Clock clock;

    SentinelBook(JdbcClient sql, Diseases diseases, Clock clock) {
        this.sql = sql;
        this.diseases = diseases;
        this.clock = clock;
    }

    /** 数。@param sites how many sites told it */
    public record Sum(String prefecture, String disease, LocalDate period, long cases, long sites) {}

    /** 定点の一つの数。@param day any day of the period */
    public record Told(String disease, LocalDate day, int cases) {}

    /** @throws Problem PARAMETER-INVALID (disease, day, cases): not in the table, not begun, or no such number */
    @Transactional
    public LocalDate tell(Facility facility, Told told, String by) {
        SentinelDisease disease = SentinelDisease.find(told.disease(), told.day())
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "disease"));
        if (told.day().isAfter(diseases.today())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "day");
        }
        if (told.cases() < 0 || told.cases() > MOST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "cases");
        }
        LocalDate period = disease.periodOf(told.day());
        String center = diseases.book()
                .centerFor(facility.prefecture(), facility.profile().address())
                .orElseThrow()
                .id();
        sql.sql(ADD)
                .param("facility", facility.code().digits())
                .param("disease", disease.id())
                .param("period", period)
                .param("prefecture", facility.prefecture())
                .param("center", center)
                .param("cases", told.cases())
                .param("at", clock.instant().atOffset(UTC))
                .param("by", by)
                .update();
        return period;
    }

    /** By prefecture, disease and period, of the sites that the viewer may see; the ministry the country. */
    public List<Sum> sums(LocalDate from, LocalDate until, Viewer viewer) {
        return sql.sql(SUMS)
                .param("from", from)
                .param("until", until)
                .param("role", viewer.role().name())
                .param("key", viewer.key())
                .query((row, place) -> new Sum(
                        row.getString("prefecture"),
                        row.getString("disease"),
                        row.getObject("period", LocalDate.class),
                        row.getLong("cases"),
                        row.getLong("sites")))
                .list();
    }
}
