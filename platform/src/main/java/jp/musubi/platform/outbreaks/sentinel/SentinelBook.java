package jp.musubi.platform.outbreaks.sentinel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import jp.musubi.platform.outbreaks.notices.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 定点の帳簿。Asks for no right: who calls has asked. A site tells only what the kinds that it is designated for count. */
@Service
public class SentinelBook {

    private static final int MOST = 100_000;

    private final SentinelRows rows;
    private final Diseases diseases;
    private final Clock clock;

    SentinelBook(SentinelRows rows, Diseases diseases, Clock clock) {
        this.rows = rows;
        this.diseases = diseases;
        this.clock = clock;
    }

    /** 数。@param sites how many sites told it */
    public record Sum(String prefecture, String disease, LocalDate period, long cases, long sites) {}

    /** 定点の一つの数。@param day any day of the period */
    public record Told(String disease, LocalDate day, int cases) {}

    /**
     * @return the first day of the period that was counted
     * @throws Problem PARAMETER-INVALID (disease, day, cases): not counted by this site, not begun, or no such number
     */
    @Transactional
    public LocalDate tell(Facility facility, Told told, String by) {
        SentinelDisease disease = diseases.bookOn(told.day())
                .counted(told.disease())
                .filter(each -> isSite(facility, each.site(), told.day()))
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "disease"));
        if (told.day().isAfter(diseases.today())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "day");
        }
        LocalDate period = disease.periodOf(told.day());
        add(facility, disease, period, told.cases(), by);
        return period;
    }

    /**
     * Tells a whole sheet; what is told already and stays the same is left alone.
     *
     * @param cases by disease; of a disease that is not there nothing is told
     * @throws Problem PARAMETER-INVALID (period, disease, cases)
     */
    @Transactional
    public void tell(Facility facility, SentinelPeriod period, Map<String, Integer> cases, String by) {
        if (period.from().isAfter(diseases.today()) || !isSite(facility, period.kind(), period.from())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "period");
        }
        List<SentinelSheet.Line> sheet = sheet(facility, period).lines();
        List<String> known = sheet.stream().map(line -> line.disease().id()).toList();
        if (!known.containsAll(cases.keySet())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "disease");
        }
        for (SentinelSheet.Line line : sheet) {
            Integer number = cases.get(line.disease().id());
            if (number != null && !Objects.equals(number, line.cases())) {
                add(facility, line.disease(), period.from(), number, by);
            }
        }
    }

    /** What the site counts in the period, with what it told; without lines when it counts nothing. */
    public SentinelSheet sheet(Facility facility, SentinelPeriod period) {
        Map<String, SentinelRows.Own> told = rows.own(facility.code(), period.from(), period.from()).stream()
                .collect(Collectors.toMap(SentinelRows.Own::disease, own -> own));
        return new SentinelSheet(
                period,
                diseases.bookOn(period.from()).counted(period.kind(), period.monthly()).stream()
                        .filter(disease -> isSite(facility, disease.site(), period.from()))
                        .map(disease -> SentinelSheet.line(disease, told.get(disease.id())))
                        .toList());
    }

    /** By prefecture, disease and period, of the sites that the viewer may see; the ministry the country. */
    public List<Sum> sums(LocalDate from, LocalDate until, Viewer viewer) {
        return rows.sums(from, until, viewer);
    }

    private boolean isSite(Facility facility, String kind, LocalDate day) {
        return diseases.bookOn(day).isSite(facility.code(), kind);
    }

    private void add(Facility facility, SentinelDisease disease, LocalDate period, int cases, String by) {
        if (cases < 0 || cases > MOST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "cases");
        }
        String center = diseases.book()
                .centerFor(facility.prefecture(), facility.profile().address())
                .orElseThrow()
                .id();
        var line = new SentinelRows.Line(disease.id(), period, cases, center);
        rows.add(facility, line, new SentinelRows.By(by, clock.instant()));
    }
}
