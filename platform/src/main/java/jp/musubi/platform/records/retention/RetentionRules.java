package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 見せる期間の表。The rows of {@code retention.tsv}, by the day on which they are in force (JST). */
public final class RetentionRules {

    /** What counts from another day in each of its states. */
    private static final Set<DataClass> BY_STATE = Set.of(DataClass.LETTER, DataClass.INTERVIEW);

    private static final RetentionRules SHIPPED = new RetentionRules(Table.read(RetentionRules.class, "retention.tsv"));

    private final List<DatedRule> rules;

    /** @throws IllegalStateException when rows of a class that follow each other count from another day or series */
    RetentionRules(List<Row> rows) {
        this.rules = rows.stream().map(DatedRule::of).toList();
        rules.forEach(dated -> requireSameCounting(dated.rule()));
    }

    /** The table shipped with this version. */
    public static RetentionRules shipped() {
        return SHIPPED;
    }

    /** The rule of a class on a day; empty when none is in force, so that nothing of it is shown. */
    public Optional<RetentionRule> find(DataClass dataClass, CountsFrom countsFrom, LocalDate day) {
        return rulesOf(dataClass)
                .filter(dated -> dated.rule().countsFrom() == countsFrom && dated.inForceOn(day))
                .findFirst()
                .map(DatedRule::rule);
    }

    /** Of a class that has one row a day: all but LETTER and INTERVIEW. */
    public Optional<RetentionRule> find(DataClass dataClass, LocalDate day) {
        return find(dataClass, getCounting(dataClass), day);
    }

    /** Whether the table knows the class at all. */
    public boolean isKept(DataClass dataClass) {
        return rulesOf(dataClass).findAny().isPresent();
    }

    /** From which day a class counts, by all its rows (LETTER: by its first). */
    public CountsFrom getCounting(DataClass dataClass) {
        return rulesOf(dataClass)
                .findFirst()
                .map(dated -> dated.rule().countsFrom())
                .orElseThrow(() -> new IllegalArgumentException("retention.tsv has no row of " + dataClass));
    }

    /** The last days that some row of a class shows, whenever it is in force. */
    public Optional<LastDays> findLast(DataClass dataClass) {
        return rulesOf(dataClass)
                .flatMap(dated -> Stream.ofNullable(dated.rule().last()))
                .findFirst();
    }

    /**
     * The first day from {@code today} on which something that stands then as it does today is not shown. Empty when no
     * rule known today ends it.
     */
    public Optional<Vanishing> findVanishing(DataClass dataClass, Standing standing, LocalDate today) {
        Stream<LocalDate> changes = rulesOf(dataClass)
                .flatMap(dated -> dated.listChanges(standing))
                .filter(today::isBefore)
                .sorted();
        return Stream.concat(Stream.of(today), changes)
                .filter(day -> !isShown(dataClass, standing, day))
                .findFirst()
                .map(day -> new Vanishing(day, find(dataClass, day).orElse(null)));
    }

    private boolean isShown(DataClass dataClass, Standing standing, LocalDate day) {
        return find(dataClass, day).filter(rule -> rule.shows(standing, day)).isPresent();
    }

    private Stream<DatedRule> rulesOf(DataClass dataClass) {
        return rules.stream().filter(dated -> dated.rule().dataClass() == dataClass);
    }

    // The day and the series are kept with an item when it comes, so a later row cannot count by another.
    private void requireSameCounting(RetentionRule rule) {
        DataClass dataClass = rule.dataClass();
        boolean otherDay = !BY_STATE.contains(dataClass) && rule.countsFrom() != getCounting(dataClass);
        boolean otherSeries = rule.last() != null && !findLast(dataClass).equals(Optional.of(rule.last()));
        if (otherDay || otherSeries) {
            throw new IllegalStateException("retention.tsv: rows of " + dataClass + " count differently");
        }
    }
}
