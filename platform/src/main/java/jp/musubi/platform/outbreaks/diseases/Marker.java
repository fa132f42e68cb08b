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

    private static final List<String> SAYING_YES = List.of("陽性", "+", "検出", "POSITIVE");
    private static final List<String> SAYING_NO =
            List.of("陰性", "(-)", "検出せず", "不検出", "判定保留", "疑陽性", "偽陽性", "検出されず", "NEGATIVE", "認めず");

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

    /** Whether the result is what this marker counts as positive; whose result it is, is {@link #names}. */
    public boolean isPositive(Result result) {
        return switch (positive) {
            case RESULT -> result.said();
            case AT_LEAST -> isEnough(result);
            case EITHER -> result.said() || isEnough(result);
        };
    }

    private boolean isEnough(Result result) {
        BigDecimal amount = result.amount();
        return amount != null && !result.below() && least != null && amount.compareTo(least) >= 0;
    }

    /**
     * 結果。As all markers ask for it: its words are read once.
     *
     * @param amount with all digits, or null
     * @param below whether the amount is only known to be below it
     * @param said whether the words say positive
     */
    public record Result(@Nullable BigDecimal amount, boolean below, boolean said) {

        public static Result of(@Nullable BigDecimal amount, boolean below, @Nullable String words) {
            return new Result(amount, below, words != null && saysPositive(words));
        }
    }

    /** 陽性、(+)、検出 and the like; nothing that says no, nor half of it. */
    private static boolean saysPositive(String words) {
        String text = plain(words);
        return !text.equals("-")
                && SAYING_NO.stream().noneMatch(text::contains)
                && SAYING_YES.stream().anyMatch(text::contains);
    }

    /** As words of names are compared: half width, capitals, one hyphen. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('‐', '-')
                .replace('−', '-');
    }
}
