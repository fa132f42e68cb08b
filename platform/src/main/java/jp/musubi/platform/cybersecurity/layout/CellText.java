package jp.musubi.platform.cybersecurity.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 欄の字。In a spreadsheet {@code _x000D_} stands for the sign of that number, and {@code _x005F_} for a low line before what would be
 * taken for one (ECMA-376 Part 1, 22.9.2.19).
 */
public final class CellText {

    private static final Pattern SIGN = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** As it has to be written so that it is read as it is. */
    public static String written(String text) {
        return LOOKS_LIKE_ONE.matcher(text).replaceAll("_x005F_");
    }

    static String read(String cell) {
        return SIGN.matcher(cell)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
