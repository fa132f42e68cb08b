package jp.musubi.platform.cybersecurity.inspections;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 国へのまとめ。A prefecture looks at its counts and sends them; the ministry reads what was sent, and nothing else. */
@Service
public class SumUp {

    private final InspectionRows inspections;
    private final AdviceRows advice;
    private final YearSummaryRows rows;
    private final Clock clock;

    SumUp(InspectionRows inspections, AdviceRows advice, YearSummaryRows rows, Clock clock) {
        this.inspections = inspections;
        this.advice = advice;
        this.rows = rows;
        this.clock = clock;
    }

    /** As it was sent. @param number how often this prefecture has sent this year's */
    public record Sent(String prefecture, int number, YearSummary summary, Instant at, String by) {}

    public YearSummary of(String prefecture, FiscalYear year, LocalDate today) {
        List<Inspection> planned = inspections.listOfPrefecture(prefecture, year);
        Set<UUID> ids = planned.stream().map(Inspection::id).collect(Collectors.toSet());
        List<Advice> given = advice.listOfPrefecture(prefecture).stream()
                .filter(each -> ids.contains(each.inspection()))
                .toList();
        return YearSummary.of(planned, given, today);
    }

    /** False when somebody else sent one at the same moment. */
    @Transactional
    public boolean send(String prefecture, FiscalYear year, LocalDate today, String by) {
        int number = sent(year).stream()
                        .filter(each -> each.prefecture().equals(prefecture))
                        .mapToInt(Sent::number)
                        .max()
                        .orElse(0)
                + 1;
        return rows.add(year, new Sent(prefecture, number, of(prefecture, year, today), clock.instant(), by));
    }

    /** The newest of each prefecture, in the order of their numbers. */
    public List<Sent> sent(FiscalYear year) {
        return rows.list(year);
    }
}
