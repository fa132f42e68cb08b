package jp.musubi.platform.outbreaks.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ことばの中の日。Whole days as people write them: 1980-4-5, 1980年4月5日, 昭和55年4月5日, S55.4.5, 19800405. */
final class DaysInWords {

    /** 元号の元年の前の年。The year before the first one of each era. */
    private static final Map<String, Integer> ERAS = Map.of(
            "明治", 1867, "M", 1867, "大正", 1911, "T", 1911, "昭和", 1925, "S", 1925, "平成", 1988, "H", 1988, "令和", 2018, "R",
            2018);

    private static final Pattern SPLIT = Pattern.compile(
            "(?<![0-9])(明治|大正|昭和|平成|令和|[MTSHR])?(元|[0-9]{1,4})[年/.・‐‑–—−ー-]([0-9]{1,2})[月/.・‐‑–—−ー-]([0-9]{1,2})(?![0-9])");

    private static final Pattern TOGETHER = Pattern.compile("(?<![0-9])([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])");

    private DaysInWords() {}

    /** @param key made by SearchKey: narrow, without blanks, capital letters */
    static Stream<LocalDate> of(String key) {
        Stream<LocalDate> split = SPLIT.matcher(key)
                .results()
                .flatMap(found -> year(found.group(1), found.group(2)).flatMap(year -> day(year, found, 3)).stream());
        Stream<LocalDate> together = TOGETHER.matcher(key)
                .results()
                .flatMap(found -> day(Integer.parseInt(found.group(1)), found, 2).stream());
        return Stream.concat(split, together);
    }

    /** A year of two figures without an era says nothing. */
    private static Optional<Integer> year(@Nullable String era, String written) {
        int number = written.equals("元") ? 1 : Integer.parseInt(written);
        if (era != null) {
            return Optional.ofNullable(ERAS.get(era)).map(before -> before + number);
        }
        return written.length() == 4 ? Optional.of(number) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, MatchResult found, int month) {
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(found.group(month)), Integer.parseInt(found.group(month + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
