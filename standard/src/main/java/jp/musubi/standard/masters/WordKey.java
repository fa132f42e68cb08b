package jp.musubi.standard.masters;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.SearchKey;

/**
 * 言葉の鍵。{@link SearchKey}, and besides: long vowels (ー), marks and brackets do not count, small and large kana, ヂ・ジ and
 * ヅ・ズ are one, and so are old characters of the field's words (頚・頸, 囊・嚢). Only for finding.
 */
final class WordKey {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final Map<Integer, Integer> VARIANTS = variants();

    private WordKey() {}

    static String of(String text) {
        String folded = SearchKey.of(text);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(WordKey::counts).map(WordKey::base).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean counts(int sign) {
        return sign != 'ー' && sign != '々' && Character.isLetterOrDigit(sign) || sign == '%';
    }

    private static int base(int sign) {
        int small = sign >= 'ァ' && sign <= 'ヶ' ? SMALL.indexOf(sign) : -1;
        if (small >= 0) {
            return LARGE.charAt(small);
        }
        return switch (sign) {
            case 'ヂ' -> 'ジ';
            case 'ヅ' -> 'ズ';
            default -> VARIANTS.getOrDefault(sign, sign);
        };
    }

    private static Map<Integer, Integer> variants() {
        Map<Integer, Integer> variants = new HashMap<>();
        for (Row row : Table.read(WordKey.class, "word-variants.tsv")) {
            variants.put(row.get("variant").codePointAt(0), row.get("base").codePointAt(0));
        }
        return Map.copyOf(variants);
    }
}
