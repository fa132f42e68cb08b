package jp.musubi.platform.kernel.csv;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Windows-31J にする。Characters that it does not have become ●, and how many were is told. Four marks that Unicode writes in
 * two ways take the code points that Windows-31J knows; that is no replacement.
 */
public final class Windows31J {

    public static final Charset CHARSET = Charset.forName("windows-31j");
    private static final char MARK = '●';
    private static final Map<Character, Character> SAME =
            Map.of('〜', '～', '−', '－', '‖', '∥', '—', '―', '¢', '￠', '£', '￡', '¬', '￢');

    private final CharsetEncoder encoder = CHARSET.newEncoder();
    private int replaced;

    /** The text with what can be written, and ● for each character (or variation selector) that cannot. */
    public String fit(String text) {
        var fitted = new StringBuilder(text.length());
        text.codePoints().forEach(point -> fitted.append(fit(point)));
        return fitted.toString();
    }

    /** How many characters were replaced since this was asked last. */
    public int takeReplaced() {
        int count = replaced;
        replaced = 0;
        return count;
    }

    private String fit(int point) {
        if (Character.isBmpCodePoint(point)) {
            char each = SAME.getOrDefault((char) point, (char) point);
            if (encoder.canEncode(each)) {
                return String.valueOf(each);
            }
        }
        replaced++;
        // A variation selector belongs to the character before it, which stands there already.
        boolean selector = (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
        return selector ? "" : String.valueOf(MARK);
    }
}
