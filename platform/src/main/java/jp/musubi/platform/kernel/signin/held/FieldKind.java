package jp.musubi.platform.kernel.signin.held;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** 欄の形。How a field takes what is typed or chosen, so that it can be given again in the same form. */
public enum FieldKind {
    TEXT("text", ".*"),
    LONG("textarea", ".*"),
    DATE("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    MINUTE("datetime-local", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"),
    NUMBER("number", "-?[0-9]+([.][0-9]+)?"),
    SELECT("select", ".*"),
    RADIO("radio", ".*"),
    TICKS("checkbox", ".*"),
    FILE("file", ".*");

    private final String tag;
    private final Pattern takes;

    FieldKind(String tag, String takes) {
        this.tag = tag;
        this.takes = Pattern.compile(takes, Pattern.DOTALL);
    }

    /** @param tag type of an input, else the name of the element; what is not known is a text */
    public static FieldKind of(String tag) {
        return Arrays.stream(values())
                .filter(kind -> kind.tag.equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(TEXT);
    }

    /** As {@link #of} reads it. */
    String tag() {
        return tag;
    }

    /** Whether one or more of what the page offers is taken. */
    boolean isChoice() {
        return this == SELECT || this == RADIO || this == TICKS;
    }

    /** Of the input that shows this value; an input of a day would not show what is none. */
    String inputFor(String value) {
        return value.isEmpty() || takes.matcher(value).matches() ? tag : TEXT.tag;
    }
}
