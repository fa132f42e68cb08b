package jp.musubi.standard.calculation.burden.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * きまりの短い書き方。How tables write the terms of a scheme: {@code CHARGED visit=200 timesOfDay=1} for a care,
 * {@code 0-18 SCHOOL_YEAR} for ages, {@code 65- BIRTHDAY} when they are open.
 */
public final class TermsText {

    private static final String PERCENT = "percent";
    private static final String FIXED = "fixed";
    private static final String VISIT = "visit";
    private static final String DAY = "day";
    private static final String TIMES_OF_DAY = "timesOfDay";
    private static final String MONTH = "month";
    private static final String MONTH_OUTSIDE = "monthOutside";
    private static final String TIMES_OF_MONTH = "timesOfMonth";
    private static final Set<String> WORDS =
            Set.of(PERCENT, FIXED, VISIT, DAY, TIMES_OF_DAY, MONTH, MONTH_OUTSIDE, TIMES_OF_MONTH);

    private TermsText() {}

    /** @throws IllegalArgumentException when it is not written so */
    public static CareTerms readCare(String text) {
        String[] words = text.strip().split(" +");
        Map<String, Long> values = new HashMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String[] two = word.split("=", 2);
            if (two.length != 2 || !WORDS.contains(two[0]) || values.put(two[0], Long.valueOf(two[1])) != null) {
                throw new IllegalArgumentException("not a term of a scheme");
            }
        }
        return new CareTerms(
                Charging.valueOf(words[0]),
                number(values.get(PERCENT)),
                values.get(FIXED),
                new Limits(
                        values.get(VISIT),
                        values.get(DAY),
                        number(values.get(TIMES_OF_DAY)),
                        values.get(MONTH),
                        values.get(MONTH_OUTSIDE),
                        number(values.get(TIMES_OF_MONTH))));
    }

    public static String write(CareTerms terms) {
        List<String> words = new ArrayList<>(List.of(terms.charging().name()));
        Limits limits = terms.limits();
        add(words, PERCENT, terms.percent());
        add(words, FIXED, terms.fixed());
        add(words, VISIT, limits.visit());
        add(words, DAY, limits.day());
        add(words, TIMES_OF_DAY, limits.timesOfDay());
        add(words, MONTH, limits.month());
        add(words, MONTH_OUTSIDE, limits.monthOutside());
        add(words, TIMES_OF_MONTH, limits.timesOfMonth());
        return String.join(" ", words);
    }

    /** @throws IllegalArgumentException when it is not written so */
    public static AgeBand readAges(String text) {
        String[] words = text.strip().split(" +");
        String[] two = words[0].split("-", 2);
        if (words.length != 2 || two.length != 2) {
            throw new IllegalArgumentException("not an age band");
        }
        int to = two[1].isEmpty() ? AgeBand.OPEN : Integer.parseInt(two[1]);
        return new AgeBand(Integer.parseInt(two[0]), to, AgeBand.End.valueOf(words[1]));
    }

    public static String write(AgeBand ages) {
        return ages.from() + "-" + (ages.to() == AgeBand.OPEN ? "" : ages.to()) + " " + ages.end();
    }

    private static @Nullable Integer number(@Nullable Long value) {
        return value == null ? null : Math.toIntExact(value);
    }

    private static void add(List<String> words, String name, @Nullable Number value) {
        if (value != null) {
            words.add(name + "=" + value);
        }
    }
}
