package jp.musubi.platform.outbreaks.sentinel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import jp.musubi.platform.outbreaks.diseases.SentinelSite;
import org.springframework.stereotype.Service;

/** 自施設の定点。Which kinds a facility is a site of, and of the last periods what was told and what is missing. */
@Service
public class OwnSentinel {

    /** So many weeks and months are shown, the one that runs among them. */
    private static final int WEEKS = 9;

    private static final int MONTHS = 4;

    private final SentinelRows rows;
    private final Diseases diseases;
    private final Clock clock;

    OwnSentinel(SentinelRows rows, Diseases diseases, Clock clock) {
        this.rows = rows;
        this.diseases = diseases;
        this.clock = clock;
    }

    /** 定点の種類とその期間。@param periods the newest first, before it was a site none */
    public record Periods(String kind, boolean monthly, List<Line> periods) {
        public long missing() {
            return periods.stream().filter(line -> line.state().isMissing()).count();
        }
    }

    /** 一つの期間。 */
    public record Line(SentinelPeriod period, SentinelState state, long cases) {}

    /** By kind of site, weeks before months; empty for who is no site. */
    public List<Periods> of(Facility facility) {
        DiseaseBook book = diseases.book();
        List<Periods> all = new ArrayList<>();
        for (SentinelSite site : book.sites()) {
            if (site.facility().equals(facility.code())) {
                for (boolean monthly : new boolean[] {false, true}) {
                    if (!book.counted(site.kind(), monthly).isEmpty()) {
                        all.add(periods(facility, site.kind(), monthly));
                    }
                }
            }
        }
        return all;
    }

    private Periods periods(Facility facility, String kind, boolean monthly) {
        LocalDate today = diseases.today();
        List<SentinelPeriod> periods = new ArrayList<>();
        SentinelPeriod period = SentinelPeriod.around(kind, monthly, today);
        for (int i = 0; i < (monthly ? MONTHS : WEEKS) && isSite(facility, period); i++) {
            periods.add(period);
            period = period.before();
        }
        Map<LocalDate, Map<String, Integer>> told = told(facility, periods, today);
        return new Periods(
                kind,
                monthly,
                periods.stream()
                        .map(each -> line(each, told.getOrDefault(each.from(), Map.of()), today))
                        .toList());
    }

    private boolean isSite(Facility facility, SentinelPeriod period) {
        return diseases.bookOn(period.from()).isSite(facility.code(), period.kind());
    }

    private Map<LocalDate, Map<String, Integer>> told(
            Facility facility, List<SentinelPeriod> periods, LocalDate today) {
        Map<LocalDate, Map<String, Integer>> told = new HashMap<>();
        if (!periods.isEmpty()) {
            LocalDate first = periods.get(periods.size() - 1).from();
            rows.own(facility.code(), first, today)
                    .forEach(own -> told.computeIfAbsent(own.period(), none -> new HashMap<>())
                            .put(own.disease(), own.cases()));
        }
        return told;
    }

    private Line line(SentinelPeriod period, Map<String, Integer> told, LocalDate today) {
        List<String> asked = diseases.bookOn(period.from()).counted(period.kind(), period.monthly()).stream()
                .map(SentinelDisease::id)
                .toList();
        long cases = asked.stream().mapToLong(id -> told.getOrDefault(id, 0)).sum();
        return new Line(period, state(period, told.keySet().containsAll(asked), today), cases);
    }

    private SentinelState state(SentinelPeriod period, boolean whole, LocalDate today) {
        if (whole) {
            return SentinelState.TOLD;
        }
        if (!period.isOverOn(today)) {
            return SentinelState.OPEN;
        }
        Instant now = clock.instant();
        return now.isBefore(period.lateFrom()) ? SentinelState.MISSING : SentinelState.LATE;
    }
}
