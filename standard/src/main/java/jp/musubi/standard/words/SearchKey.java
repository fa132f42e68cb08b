package jp.musubi.standard.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 検索の鍵。Equal for names that a clerk would call the same: width, ひらがな and カタカナ, blanks, variant characters
 * (髙 﨑 𠮷) and their selectors do not count. Never for showing or keeping a name. For finding people, the keys of
 * {@code words.keys} go further.
 */
public final class SearchKey {

    private static final Map<Integer, Integer> VARIANTS = variants();

    private SearchKey() {}

    public static String of(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(wide.length());
        wide.codePoints()
                .filter(sign -> !isSelector(sign) && !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .map(SearchKey::folded)
                .forEach(key::appendCodePoint);
        // Again, since a mark may now stand beside a letter it belongs to.
        return Normalizer.normalize(key, Normalizer.Form.NFKC);
    }

    /**
     * 一字ずつ畳む字。For a store that makes keys itself, between two rounds of NFKC.
     *
     * @param signs each sign that is folded
     * @param bases at the same place what it is folded to
     */
    public record Folding(String signs, String bases) {}

    /** Every sign that is folded by itself. */
    public static Folding folding() {
        int[] signs = IntStream.concat(
                        IntStream.rangeClosed('a', 'z'),
                        IntStream.concat(
                                IntStream.concat(IntStream.rangeClosed('ぁ', 'ゖ'), IntStream.of('ゝ', 'ゞ')),
                                VARIANTS.keySet().stream().mapToInt(Integer::intValue)))
                .toArray();
        int[] bases = Arrays.stream(signs).map(SearchKey::folded).toArray();
        return new Folding(new String(signs, 0, signs.length), new String(bases, 0, bases.length));
    }

    private static int folded(int sign) {
        // ぁ〜ゖ and ゝゞ stand exactly 0x60 before their カタカナ.
        if (sign >= 'ぁ' && sign <= 'ゖ' || sign == 'ゝ' || sign == 'ゞ') {
            return sign + 0x60;
        }
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a' + 'A';
        }
        return VARIANTS.getOrDefault(sign, sign);
    }

    private static boolean isSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF;
    }

    private static Map<Integer, Integer> variants() {
        Map<Integer, Integer> variants = new HashMap<>();
        for (Row row : Table.read(SearchKey.class, "name-variants.tsv")) {
            if (row.get("reach").equals("same")) {
                variants.put(row.get("variant").codePointAt(0), row.get("base").codePointAt(0));
            }
        }
        return Map.copyOf(variants);
    }
}
