package jp.musubi.platform.outbreaks.diseases;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * 検査の目印。A row of markers.tsv: which result of a laboratory counts as positive for what.
 *
 * @param codes beginnings of JLAC10 codes
 * @param words alternatives; of each all words stand in the name
 * @param without words that may not stand in the name
 * @param least at least this number is positive, where numbers count
 */
public record Marker(
        String id,
        List<String> codes,
        List<List<String>> words,
        List<String> without,
        Positive positive,
        @Nullable BigDecimal least) {

    /** 陽性の読み方。 */
    enum Positive {
        RESULT,
        AT_LEAST,
        EITHER
    }

    static Marker of(Row row) {
        return new Marker(
                row.get("marker"),
                Cells.words(row.get("codes")),
                Cells.split(row.get("words"), "|").stream()
                        .map(Marker::plain)
                        .map(Cells::words)
                        .toList(),
                Cells.words(plain(row.get("without"))),
                Positive.valueOf(row.get("positive")),
                row.get("least").isEmpty() ? null : new BigDecimal(row.get("least")));
    }

    /**
     * @param sent JLAC10 codes of the result
     * @param name of the result, as {@link #plain} writes it
     */
    public boolean names(List<String> sent, String name) {
        if (without.stream().anyMatch(name::contains)) {
            return false;
        }
        return sent.stream().anyMatch(code -> codes.stream().anyMatch(code::startsWith))
                || words.stream().anyMatch(all -> all.stream().allMatch(name::contains));
    }

    /**
     * @param amount with all digits, or null
     * @param below whether the amount is only known to be below it
     */
    public boolean isPositive(@Nullable BigDecimal amount, boolean below, @Nullable String result) {
        boolean said = result != null && saysPositive(result);
        boolean enough = amount != null && !below && least != null && amount.compareTo(least) >= 0;
        return switch (positive) {
            case RESULT -> said;
            case AT_LEAST -> enough;
            case EITHER -> enough || said;
        };
    }

    /** 陽性、(+)、検出 and the like; nothing that says no, nor half of it. */
    private static boolean saysPositive(String result) {
        String text = plain(result);
        if (text.contains("陰性")
                || text.contains("(-)")
                || text.contains("検出せず")
                || text.contains("不検出")
                || text.contains("判定保留")
                || text.contains("疑陽性")
                || text.contains("偽陽性")
                || text.contains("検出されず")
                || text.contains("NEGATIVE")
                || text.contains("認めず")
                || text.equals("-")) {
            return false;
        }
        return text.contains("陽性") || text.contains("+") || text.contains("検出") || text.contains("POSITIVE");
    }

    /** As words of names are compared: half width, capitals, one hyphen. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('‐', '-')
                .replace('−', '-');
    }
}
