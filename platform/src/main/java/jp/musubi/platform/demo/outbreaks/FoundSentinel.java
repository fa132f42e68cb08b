package jp.musubi.platform.demo.outbreaks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.sentinel.OwnSentinel;
import jp.musubi.platform.outbreaks.sentinel.SentinelBook;
import jp.musubi.platform.outbreaks.sentinel.SentinelPeriod;
import jp.musubi.platform.outbreaks.sentinel.SentinelState;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 見本の定点の数。Of the last weeks and months that are over, where a site told nothing yet; one week of one site is left out, so that
 * a late one is seen.
 */
@DemoMode
@Component
class FoundSentinel {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String BY = "demo";
    private static final String LATE_SITE = "hospital-b";
    private static final int LATE_PLACE = 2;

    private static final Map<String, Row> CASES = Table.read(FoundSentinel.class, "sentinel-cases.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("disease"), row -> row));

    private final Country country;
    private final OwnSentinel own;
    private final SentinelBook book;
    private final Clock clock;

    FoundSentinel(Country country, OwnSentinel own, SentinelBook book, Clock clock) {
        this.country = country;
        this.own = own;
        this.book = book;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        for (DemoFacility each : country.facilities()) {
            for (OwnSentinel.Periods kind : own.of(each.facility())) {
                if (kind.periods().stream().noneMatch(line -> line.state() == SentinelState.TOLD)) {
                    tell(each, kind.periods());
                }
            }
        }
    }

    private void tell(DemoFacility site, List<OwnSentinel.Line> periods) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        for (int back = 0; back < periods.size(); back++) {
            SentinelPeriod period = periods.get(back).period();
            boolean late = site.name().equals(LATE_SITE) && back == LATE_PLACE && !period.monthly();
            if (period.isOverOn(today) && !late) {
                book.tell(site.facility(), period, cases(site.facility(), period, back), BY);
            }
        }
    }

    private Map<String, Integer> cases(Facility site, SentinelPeriod period, int back) {
        return book.sheet(site, period).diseases().stream()
                .collect(Collectors.toMap(disease -> disease, disease -> number(site, disease, back)));
    }

    /** From the newest number of a site, back by its step a period, a little more or less by the place: no chance in it. */
    private static int number(Facility site, String disease, int back) {
        Row row = CASES.get(disease);
        if (row == null) {
            return 0;
        }
        int newest = Integer.parseInt(row.get("newest"));
        int percent = 100 + Integer.parseInt(row.get("step")) * (back - 1);
        int more = Math.floorMod((site.code().digits() + disease).hashCode() + back * 17, 41) - 20;
        return Math.max(0, Math.round(newest * percent * (100 + more) / 10_000f));
    }
}
