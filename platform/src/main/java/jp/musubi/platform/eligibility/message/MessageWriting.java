package jp.musubi.platform.eligibility.message;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * 文字の書き方。A character that the message's character code does not have is written as ●, and the message says so; variation
 * selectors, which it never has, are left out.
 */
final class MessageWriting {

    static final char REPLACEMENT = '●';

    /** Windows-31J has these signs under another code point of Unicode. */
    private static final Map<Integer, Integer> TWINS = Map.of(
            0x301C, 0xFF5E, // 〜
            0x2212, 0xFF0D, // −
            0x2014, 0x2015, // —
            0x2016, 0x2225, // ‖
            0x00A5, 0xFFE5, // ¥
            0x00A2, 0xFFE0,
            0x00A3, 0xFFE1,
            0x00AC, 0xFFE2);

    private static final Map<String, String> HALF_WIDTH = halfWidth();

    private final CharsetEncoder encoder;
    private final boolean narrow;
    private boolean replaced;

    MessageWriting(MessageCharset charset) {
        this.encoder = charset.charset().newEncoder();
        this.narrow = charset == MessageCharset.SHIFT_JIS;
    }

    /** Whether some character had to be replaced until now. */
    boolean replaced() {
        return replaced;
    }

    String text(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().filter(MessageWriting::legal).forEach(sign -> append(written, sign));
        return written.toString();
    }

    private void append(StringBuilder written, int sign) {
        if (!narrow) {
            written.appendCodePoint(sign);
            return;
        }
        int twin = TWINS.getOrDefault(sign, sign);
        boolean selector = sign >= 0xFE00 && sign <= 0xFE0F || sign >= 0xE0100 && sign <= 0xE01EF;
        if (selector) {
            return;
        }
        if (encoder.canEncode(Character.toString(twin))) {
            written.appendCodePoint(twin);
        } else {
            written.append(REPLACEMENT);
            replaced = true;
        }
    }

    /** XML 1.0 has no other control characters. */
    private static boolean legal(int sign) {
        return sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF) || sign == '\t';
    }

    /** 氏名カナ: half-width カタカナ, the voice marks as signs of their own, one half-width blank. */
    static String halfWidthKana(String kana) {
        StringBuilder narrow = new StringBuilder(kana.length() + 4);
        Normalizer.normalize(kana, Normalizer.Form.NFKC).codePoints().forEach(sign -> {
            String katakana = Character.toString(sign >= 'ぁ' && sign <= 'ゖ' ? sign + 0x60 : sign);
            narrow.append(HALF_WIDTH.getOrDefault(katakana, katakana));
        });
        return narrow.toString();
    }

    /** From the half-width signs of Unicode back, alone and with a voice mark. */
    private static Map<String, String> halfWidth() {
        Map<String, String> narrow = new HashMap<>();
        for (char sign = '｡'; sign <= 'ﾟ'; sign++) {
            for (String mark : new String[] {"", "ﾞ", "ﾟ"}) {
                String half = sign + mark;
                String wide = Normalizer.normalize(half, Normalizer.Form.NFKC);
                if (wide.length() == 1) {
                    narrow.put(wide, half);
                }
            }
        }
        // カナにあって半角にない字は、近い字で書く
        narrow.putAll(Map.of("ヮ", "ﾜ", "ヵ", "ｶ", "ヶ", "ｹ", "ヰ", "ｲ", "ヱ", "ｴ", "　", " "));
        return Map.copyOf(narrow);
    }
}
