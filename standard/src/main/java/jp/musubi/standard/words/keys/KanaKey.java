package jp.musubi.standard.words.keys;

import java.text.Normalizer;
import java.util.Map;

/**
 * 氏名(カナ)の鍵。ﾔﾏﾀﾞ ﾀﾛｳ, やまだたろう and ヤマダ　タロウ are one; so are small and large kana (キョ・キヨ), long vowels
 * however written (オオノ・オーノ・オウノ), ヂ・ジ, ヅ・ズ, ヲ・オ, ヰ・イ, ヱ・エ and ヴ・ブ; ヽ and ヾ repeat. 小野 オノ and 大野 オオノ
 * have one key, too: this key finds, it does not decide. Only for finding people.
 */
public final class KanaKey {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final Map<Integer, Integer> SAME_SOUND = Map.of(
            (int) 'ヂ', (int) 'ジ', (int) 'ヅ', (int) 'ズ', (int) 'ヲ', (int) 'オ', (int) 'ヱ', (int) 'エ', (int) 'ヰ',
            (int) 'イ');
    private static final String O_ROW = "オコソトノホモヨロゴゾドボポ";
    private static final String U_ROW = "ウクスツヌフムユルグズブプ";
    private static final Map<String, String> OF_V = Map.of("ヴァ", "バ", "ヴィ", "ビ", "ヴェ", "ベ", "ヴォ", "ボ", "ヴ", "ブ");

    private KanaKey() {}

    /** Family and given name with or without a blank between, in any kana. */
    public static String of(String kana) {
        return Signs.settled(kana, text -> shortened(large(ofV(repeated(Signs.withoutMarks(Signs.folded(text)))))));
    }

    /** ヽ says the sign before once more, ヾ its voiced one. */
    private static String repeated(String kana) {
        StringBuilder key = new StringBuilder(kana.length());
        int before = -1;
        for (int sign : kana.codePoints().toArray()) {
            int meant = before >= 0 && sign == 'ヽ' ? before : before >= 0 && sign == 'ヾ' ? voiced(before) : sign;
            key.appendCodePoint(meant);
            before = meant == 'ー' ? before : meant;
        }
        return key.toString();
    }

    private static int voiced(int sign) {
        String marked = Normalizer.normalize(Character.toString(sign) + '\u3099', Normalizer.Form.NFC);
        return marked.codePointCount(0, marked.length()) == 1 ? marked.codePointAt(0) : sign;
    }

    private static String ofV(String kana) {
        String key = kana;
        for (String sound : new String[] {"ヴァ", "ヴィ", "ヴェ", "ヴォ", "ヴ"}) {
            key = key.replace(sound, OF_V.get(sound));
        }
        return key;
    }

    private static String large(String kana) {
        StringBuilder key = new StringBuilder(kana.length());
        kana.codePoints()
                .map(sign -> SMALL.indexOf(sign) < 0 ? sign : LARGE.charAt(SMALL.indexOf(sign)))
                .map(sign -> SAME_SOUND.getOrDefault(sign, sign))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Without what only makes the vowel before it longer. */
    private static String shortened(String kana) {
        StringBuilder key = new StringBuilder(kana.length());
        int before = -1;
        for (int sign : kana.codePoints().toArray()) {
            if (!lengthens(before, sign)) {
                key.appendCodePoint(sign);
                before = sign;
            }
        }
        return key.toString();
    }

    private static boolean lengthens(int before, int sign) {
        if (sign == 'ー') {
            return true;
        }
        boolean afterO = before >= 0 && O_ROW.indexOf(before) >= 0;
        boolean afterU = before >= 0 && U_ROW.indexOf(before) >= 0;
        return sign == 'ウ' && (afterO || afterU) || sign == 'オ' && afterO;
    }
}
