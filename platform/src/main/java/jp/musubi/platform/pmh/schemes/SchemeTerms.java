package jp.musubi.platform.pmh.schemes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import org.jspecify.annotations.Nullable;

/**
 * 制度の一つの期間の中身。
 *
 * @param from first day
 * @param until first day on which it no longer holds, or null
 * @param incomes 所得の条件: income classes as certificates name them; empty where it is for all
 */
public record SchemeTerms(
        LocalDate from, @Nullable LocalDate until, LocalTerms terms, Area area, List<String> incomes) {

    public SchemeTerms {
        incomes = List.copyOf(incomes);
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a period has a day");
        }
    }

    /** For every income. */
    public SchemeTerms(LocalDate from, @Nullable LocalDate until, LocalTerms terms, Area area) {
        this(from, until, terms, area, List.of());
    }

    /** Classes parted by blanks or commas. */
    public static List<String> readIncomes(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("[\\s,、]+"));
    }

    public String incomesText() {
        return String.join(" ", incomes);
    }

    public boolean isForIncome(String incomeClass) {
        return incomes.isEmpty() || incomes.contains(incomeClass);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
