package jp.musubi.platform.pmh.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 認定の決まり。Of the first day of a certification.
 *
 * @param leastAge from which age somebody is insured
 * @param secondUntil until which age somebody is 第2号被保険者, whose share is always {@code secondShare}
 * @param shares percents that may be
 * @param mostMonths of the period, counted from the end of its first month
 * @param opinionDays within which an opinion is asked for
 */
public record CareRules(
        int leastAge, int secondUntil, int secondShare, List<Integer> shares, int mostMonths, int opinionDays) {

    private static final List<Row> ROWS = Table.read(CareRules.class, "rules.tsv");

    public CareRules {
        shares = List.copyOf(shares);
    }

    /** Empty for a day before the first of them. */
    public static Optional<CareRules> inForceOn(LocalDate day) {
        return ROWS.stream().filter(row -> row.inForceOn(day)).findFirst().map(CareRules::of);
    }

    /** Whether somebody born then is insured on that day. */
    boolean insures(LocalDate born, LocalDate day) {
        return ageOn(born, day) >= leastAge;
    }

    boolean allowsShare(int share, LocalDate born, LocalDate day) {
        return ageOn(born, day) < secondUntil ? share == secondShare : shares.contains(share);
    }

    /** @param until last day */
    boolean allowsPeriod(LocalDate from, LocalDate until) {
        LocalDate endOfMonth = from.withDayOfMonth(from.lengthOfMonth());
        LocalDate longest = endOfMonth.plusMonths(mostMonths);
        return !until.isBefore(from) && !until.isAfter(longest.withDayOfMonth(longest.lengthOfMonth()));
    }

    /** By the law an age is reached at the end of the day before the birthday (年齢計算ニ関する法律). */
    static int ageOn(LocalDate born, LocalDate day) {
        return Period.between(born, day.plusDays(1)).getYears();
    }

    private static CareRules of(Row row) {
        return new CareRules(
                number(row, "least_age"),
                number(row, "second_until"),
                number(row, "second_share"),
                Arrays.stream(row.get("shares").split(" "))
                        .map(Integer::valueOf)
                        .toList(),
                number(row, "most_months"),
                number(row, "opinion_days"));
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
