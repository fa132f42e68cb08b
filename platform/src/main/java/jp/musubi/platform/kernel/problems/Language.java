package jp.musubi.platform.kernel.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 言葉。Japanese, unless the caller prefers English. */
public enum Language {
    JAPANESE("ja"),
    ENGLISH("en");

    private static final List<String> SPOKEN = List.of("ja", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** @param acceptLanguage the header as sent, or null */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return JAPANESE;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return ENGLISH.tag.equals(best) ? ENGLISH : JAPANESE;
        } catch (IllegalArgumentException malformed) {
            return JAPANESE;
        }
    }

    /** {@code ja} or {@code en}. */
    public String tag() {
        return tag;
    }

    public String textOf(ProblemCode code) {
        return this == ENGLISH ? code.english() : code.japanese();
    }

    public String nextOf(ProblemCode code) {
        return this == ENGLISH ? code.nextEnglish() : code.nextJapanese();
    }

    String turnOf(ProblemCode code) {
        return this == ENGLISH
                ? code.turn().name().toLowerCase(Locale.ROOT)
                : code.turn().japanese();
    }
}
