package jp.musubi.standard.gate.packages.snapshots;

import jp.musubi.standard.json.JsonObject;

/** Short texts of a package as they may be shown: what steers a terminal or breaks a line is taken out. */
public final class Plain {

    private static final int LONGEST = 1_000;

    private Plain() {}

    public static String of(String text) {
        String shown = isPlain(text) ? text : text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }

    /** Nearly all ids, codes and addresses are; a pattern for each of them would take half of the time. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }

    /** The text of that member, empty when absent. */
    static String text(JsonObject object, String name) {
        String text = object.findText(name);
        return text == null ? "" : of(text);
    }

    /** A canonical without its version. */
    public static String canonical(String text) {
        int bar = text.indexOf('|');
        return bar < 0 ? text : text.substring(0, bar);
    }
}
