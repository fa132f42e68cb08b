package jp.musubi.platform.cybersecurity.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 支援の仕事。Asks for no right. False: nothing was written, since the day is over, it cannot stand so, or somebody else was faster. */
@Service
public class Support {

    /** Most lines of one facility in a year, of applications and of choices. */
    public static final int MOST = 100;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SupportRows rows;
    private final SupportCalendar calendar;
    private final Clock clock;

    Support(SupportRows rows, SupportCalendar calendar, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Optional<SupportApplication> application(FiscalYear year, FacilityCode facility) {
        return rows.applications(year.year(), "", facility.digits()).stream().findFirst();
    }

    public Optional<SupportChoice> choice(FiscalYear year, FacilityCode facility) {
        return rows.choices(year.year(), "", facility.digits()).stream().findFirst();
    }

    /** Applications that stand, by code. @param prefecture empty for all */
    public List<SupportApplication> candidates(FiscalYear year, String prefecture) {
        return rows.applications(year.year(), prefecture, "").stream()
                .filter(each -> !each.said().withdrawn())
                .toList();
    }

    /** By code. @param prefecture empty for all */
    public List<SupportChoice> choices(FiscalYear year, String prefecture) {
        return rows.choices(year.year(), prefecture, "");
    }

    /** Until the last day of applications, and by who has or will have an electronic chart. */
    @Transactional
    public boolean apply(FiscalYear year, FacilityCode facility, SupportApplication.Said said, String by) {
        int before = application(year, facility).map(SupportApplication::number).orElse(0);
        boolean fits = said.withdrawn()
                ? before > 0
                : SupportWord.eligible(said.record())
                        && !said.parts().isEmpty()
                        && !said.words().isBlank();
        if (!fits || before >= MOST || today().isAfter(days(year).applyBy())) {
            return false;
        }
        return rows.apply(year.year(), new SupportApplication(facility, before + 1, said, clock.instant(), by));
    }

    /** Until the last day of choosing, of a candidate; no two chosen ones share a place. */
    @Transactional
    public boolean choose(FiscalYear year, FacilityCode facility, SupportChoice.Said said, String by) {
        String prefecture = facility.prefecture();
        List<SupportChoice> all = choices(year, prefecture);
        boolean candidate = candidates(year, prefecture).stream()
                .anyMatch(each -> each.facility().equals(facility));
        boolean taken = said.place() > 0
                && all.stream()
                        .anyMatch(each ->
                                !each.facility().equals(facility) && each.said().place() == said.place());
        int before = all.stream()
                .filter(each -> each.facility().equals(facility))
                .mapToInt(SupportChoice::number)
                .findFirst()
                .orElse(0);
        if (!candidate
                || taken
                || !said.reasoned()
                || before >= MOST
                || today().isAfter(days(year).selectBy())) {
            return false;
        }
        return rows.choose(year.year(), new SupportChoice(facility, before + 1, said, clock.instant(), by));
    }

    public SupportDays days(FiscalYear year) {
        return calendar.of(year);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
