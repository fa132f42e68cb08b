package jp.musubi.platform.kernel.lists;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 一覧のことば。What stands in the file of a list: Japanese, the same words as on the page, and times of Japan to the minute. */
public final class ListWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.ROOT);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private ListWords() {}

    /** The Japanese words of a page. @throws java.util.MissingResourceException when pages have no such words */
    public static String japanese(String key) {
        return WORDS.getString(key);
    }

    /** The words where pages have some, else what stands instead. */
    public static String japanese(String key, String otherwise) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }

    /** Sorts as text in the order of time; empty for none. */
    public static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(LocalDateTime.ofInstant(at, JAPAN));
    }

    /** Empty for nothing. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
