package jp.musubi.platform.records.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.VanishingCount;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.records.retention.CountsFrom;
import jp.musubi.platform.records.retention.RetentionRules;
import org.springframework.stereotype.Component;

/** 月ごとの、見えなくなる数。For the operator: numbers of all persons together, with the rule that ends them. */
@Component
final class VanishingMonths {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    private static final RetentionRules RULES = RetentionRules.shipped();

    private final Vanishings vanishings;
    private final Clock clock;

    VanishingMonths(Vanishings vanishings, Clock clock) {
        this.vanishings = vanishings;
        this.clock = clock;
    }

    record Month(VanishingCount count, CountsFrom countsFrom, Span span) {}

    /**
     * With the rule by which they are not shown any more: rules begin with a month.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem as {@link Vanishings#count}
     */
    List<Month> list(int days, Caller caller, String interaction) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JST);
        return vanishings.count(days, caller, interaction).stream()
                .flatMap(count -> RULES
                        .find(count.dataClass(), later(today, count.month().atDay(1)))
                        .stream()
                        .map(rule -> new Month(
                                count,
                                rule.countsFrom(),
                                Span.of(
                                        rule.shownFor().period(),
                                        rule.last() == null ? 0 : rule.last().count()))))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
