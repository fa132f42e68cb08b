package jp.musubi.platform.pmh.screenings.kinds;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/**
 * 年齢の決まり。
 *
 * @param from the least age; 0 where single ages count
 * @param single the only ages; empty where all from {@code from} on count
 * @param onYearEnd whether the age at the end of the fiscal year counts, else that of the day
 */
public record AgeRule(int from, List<Integer> single, boolean onYearEnd) {

    private static final int MARCH = 3;

    public AgeRule {
        single = List.copyOf(single);
    }

    /** @param text {@code 40-} or {@code 40,45,50} */
    static AgeRule read(String text, String ageOn) {
        boolean yearEnd = switch (ageOn) {
            case "YEAR_END" -> true;
            case "DAY" -> false;
            default -> throw new IllegalArgumentException("an age is that of YEAR_END or DAY");
        };
        if (text.endsWith("-")) {
            return new AgeRule(Integer.parseInt(text.substring(0, text.length() - 1)), List.of(), yearEnd);
        }
        return new AgeRule(
                0, Arrays.stream(text.split(",")).map(Integer::valueOf).toList(), yearEnd);
    }

    boolean fits(LocalDate born, LocalDate day) {
        int age = ageOn(born, onYearEnd ? endOfYear(day) : day);
        return single.isEmpty() ? age >= from : single.contains(age);
    }

    /** By the law an age is reached at the end of the day before the birthday (年齢計算ニ関する法律). */
    static int ageOn(LocalDate born, LocalDate day) {
        return Period.between(born, day.plusDays(1)).getYears();
    }

    /** 年度の終わり。 */
    static LocalDate endOfYear(LocalDate day) {
        int year = day.getMonthValue() > MARCH ? day.getYear() + 1 : day.getYear();
        return LocalDate.of(year, MARCH, 31);
    }
}
