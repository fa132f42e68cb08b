package jp.musubi.platform.pmh.avoided;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.Schemes;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import org.springframework.stereotype.Service;

/** 防いだ数を読む。Of the own municipality, of the last twelve months and this one. */
@Service
public class ReadStale {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final StaleRows rows;
    private final Schemes schemes;
    private final Facilities facilities;
    private final Clock clock;
    private final PayerLaws laws = PayerLaws.shipped();

    ReadStale(StaleRows rows, Schemes schemes, Facilities facilities, Clock clock) {
        this.rows = rows;
        this.schemes = schemes;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** 一月の数。@param byScheme names of schemes, with how many times */
    public record Month(YearMonth month, int all, Map<String, Long> byScheme) {}

    public List<StaleReading> list(Seat seat) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        LocalDate first = today.withDayOfMonth(1).minusMonths(12);
        return rows.list(seat, first).stream().map(row -> one(row, today)).toList();
    }

    /** The newest first; only months with something. */
    public static List<Month> months(List<StaleReading> readings) {
        Map<YearMonth, List<StaleReading>> byMonth =
                readings.stream().collect(Collectors.groupingBy(StaleReading::month));
        return byMonth.entrySet().stream()
                .sorted(Map.Entry.<YearMonth, List<StaleReading>>comparingByKey()
                        .reversed())
                .map(each -> new Month(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream()
                                .collect(Collectors.groupingBy(
                                        StaleReading::scheme, TreeMap::new, Collectors.counting()))))
                .toList();
    }

    private StaleReading one(StaleRows.Row row, LocalDate today) {
        return new StaleReading(
                row.holding(),
                row.name(),
                nameOf(row, today),
                row.payer(),
                row.outcome(),
                row.day(),
                facilities
                        .find(row.facility())
                        .map(Facility::name)
                        .orElse(row.facility().digits()),
                row.from(),
                row.until());
    }

    private String nameOf(StaleRows.Row row, LocalDate today) {
        String scheme = row.scheme();
        return scheme == null
                ? laws.find(row.payer().substring(0, 2), today)
                        .map(PayerLaw::japanese)
                        .orElse(row.payer())
                : schemes.find(scheme).map(Scheme::name).orElse(row.payer());
    }
}
