package jp.musubi.platform.pmh.avoided;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.pmh.avoided.StaleReading.Outcome;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 古い証の見分け方。Dated: rules.tsv. A certificate is stale where it does not hold on the day, its paper may be in the person's hands,
 * and none of the same payer and number holds instead.
 */
final class StaleRules {

    private static final StaleRules SHIPPED = new StaleRules(Table.read(StaleRules.class, "rules.tsv"));

    private final List<Row> rows;

    StaleRules(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static StaleRules shipped() {
        return SHIPPED;
    }

    /** One that is not in force. @param outcome as far as the holding alone says it */
    record Stale(Holding holding, Outcome outcome) {}

    /** @param holdings all of one person */
    List<Stale> among(List<Holding> holdings, LocalDate day) {
        Row rule = rows.stream().filter(row -> row.inForceOn(day)).findFirst().orElse(null);
        if (rule == null) {
            return List.of();
        }
        int ended = Integer.parseInt(rule.get("ended_days"));
        int early = Integer.parseInt(rule.get("early_days"));
        return holdings.stream()
                .filter(one -> !one.inForceOn(day) && !isRenewed(one, holdings, day))
                .flatMap(one -> outcome(one, day, ended, early)
                        .map(outcome -> Stream.of(new Stale(one, outcome)))
                        .orElseGet(Stream::empty))
                .toList();
    }

    private static boolean isRenewed(Holding one, List<Holding> holdings, LocalDate day) {
        return holdings.stream()
                .anyMatch(other -> other.inForceOn(day)
                        && other.numbers().payer().equals(one.numbers().payer()));
    }

    private static Optional<Outcome> outcome(Holding one, LocalDate day, int ended, int early) {
        LocalDate from = one.valid().from();
        LocalDate until = one.valid().until();
        if (day.isBefore(from)) {
            return from.minusDays(early).isAfter(day) ? Optional.empty() : Optional.of(Outcome.NOT_YET);
        }
        if (until == null || day.isBefore(until)) {
            return Optional.of(Outcome.SUSPENDED);
        }
        return until.plusDays(ended).isBefore(day) ? Optional.empty() : Optional.of(Outcome.ENDED);
    }
}
