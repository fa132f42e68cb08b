package jp.musubi.platform.records.interviews.web;

import java.util.Locale;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 書かれた言葉。Kept as typed, wide signs too; only line ends are made alike and the ends are trimmed. */
public final class TypedWords {

    /** Of one drafted answer. */
    public static final int SHORT = 200;

    /** Of the person's own. */
    public static final int LONG = 1_000;

    private TypedWords() {}

    /** なおすわけ。 */
    public enum Wrong {
        TOO_LONG,
        SIGNS,
        MY_NUMBER;

        /** As messages carry it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static String of(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Why these words cannot be kept, or null. */
    public static @Nullable Wrong findWrong(String words, int longest) {
        if (words.codePointCount(0, words.length()) > longest) {
            return Wrong.TOO_LONG;
        }
        if (words.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')) {
            return Wrong.SIGNS;
        }
        return MyNumber.isIn(words) ? Wrong.MY_NUMBER : null;
    }
}
