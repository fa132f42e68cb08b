package jp.musubi.standard.words.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.SearchKey;

/** 字の照らし合わせ。Which signs are one in a search. */
final class Signs {

    private static final Map<Integer, Integer> WIDE = wide();

    private Signs() {}

    /**
     * The step taken until nothing changes: what it takes away may bring signs together that belong together. Steps only
     * take signs away or put plainer ones, so this ends.
     */
    static String settled(String text, UnaryOperator<String> step) {
        String key = step.apply(text);
        String next = step.apply(key);
        while (!next.equals(key)) {
            key = next;
            next = step.apply(key);
        }
        return key;
    }

    /** {@link SearchKey}, and besides the variants that count as one only when people are searched. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        SearchKey.of(text)
                .codePoints()
                .map(sign -> WIDE.getOrDefault(sign, sign))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Of names: dots, commas, hyphens and the like between parts do not count. */
    static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isMark(sign)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static boolean isHyphen(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '−' || sign == '⁃' || sign == '~';
    }

    static boolean isKanji(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }

    private static Map<Integer, Integer> wide() {
        Map<Integer, Integer> wide = new HashMap<>();
        for (Row row : Table.read(SearchKey.class, "name-variants.tsv")) {
            if (row.get("reach").equals("wide")) {
                wide.put(row.get("variant").codePointAt(0), row.get("base").codePointAt(0));
            }
        }
        return Map.copyOf(wide);
    }
}
