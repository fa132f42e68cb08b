package jp.musubi.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.musubi.standard.words.JapaneseDate;

/** 頁の日時。JST; 和暦 beside 西暦 on Japanese pages, the day's English form on English ones. */
final class PageTime {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("(E)", Locale.JAPAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private PageTime() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JST);
    }

    /** 和暦 alone, for where 西暦 stands beside it; on English pages the day's English form. */
    static String eraText(LocalDate day, Locale locale) {
        return isEnglish(locale) ? ENGLISH.format(day) : JapaneseDate.text(day);
    }

    /** 和暦 with 西暦, as in 令和8年(2026年)4月1日. */
    static String dayText(LocalDate day, Locale locale) {
        return isEnglish(locale) ? ENGLISH.format(day) : JapaneseDate.textWithYear(day);
    }

    /** Day, weekday and minute, with the zone said on English pages only. */
    static String minuteText(Instant instant, Locale locale) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, JST);
        String day = dayText(time.toLocalDate(), locale);
        return isEnglish(locale)
                ? day + " " + MINUTE.format(time) + " JST"
                : day + WEEKDAY.format(time) + " " + MINUTE.format(time);
    }

    /** Short, as in 2026-04-01(令和8年). */
    static String isoDay(LocalDate day, Locale locale) {
        return day + era(day, locale);
    }

    /** Short, as in 2026-04-01 09:00(令和8年). */
    static String isoText(Instant instant, Locale locale) {
        return isoText(instant) + era(dayOf(instant), locale);
    }

    static String isoText(Instant instant) {
        return ISO.format(LocalDateTime.ofInstant(instant, JST));
    }

    /** The time of the day, as in 09:15. */
    static String timeText(Instant instant) {
        return MINUTE.format(LocalDateTime.ofInstant(instant, JST));
    }

    /** 西暦 for beside 和暦; on English pages nothing. */
    static String beside(LocalDate day, Locale locale) {
        return isEnglish(locale) ? "" : day.toString();
    }

    /** 西暦 and the minute for beside 和暦; on English pages the minute with its zone. */
    static String beside(Instant instant, Locale locale) {
        return isEnglish(locale) ? timeText(instant) + " JST" : isoText(instant);
    }

    /** As in 令和8年(2026年)4月; a month belongs to the era of its last day. */
    static String monthText(YearMonth month, Locale locale) {
        return isEnglish(locale)
                ? ENGLISH_MONTH.format(month)
                : JapaneseDate.yearText(month.atEndOfMonth()) + "(" + month.getYear() + "年)" + month.getMonthValue()
                        + "月";
    }

    private static String era(LocalDate day, Locale locale) {
        return isEnglish(locale) ? "" : "(" + JapaneseDate.yearText(day) + ")";
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
