package jp.musubi.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.musubi.standard.words.JapaneseDate;

/** 頁の日時。JST; 和暦 on Japanese pages, the day's English form on English ones. */
final class PageTime {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("(E)", Locale.JAPAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private PageTime() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JST);
    }

    static String dayText(LocalDate day, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return ENGLISH.format(day);
        }
        return JapaneseDate.text(day);
    }

    /** Day, weekday and minute, with the zone said on English pages only. */
    static String minuteText(Instant instant, Locale locale) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, JST);
        String day = dayText(time.toLocalDate(), locale);
        if (locale.getLanguage().equals("en")) {
            return day + " " + MINUTE.format(time) + " JST";
        }
        return day + WEEKDAY.format(time) + " " + MINUTE.format(time);
    }

    static String isoText(Instant instant) {
        return ISO.format(LocalDateTime.ofInstant(instant, JST));
    }
}
