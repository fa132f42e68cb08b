package jp.musubi.standard.gate.submission;

import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** Declared profiles. A canonical is the same with and without {@code |version} (clins §10 trap 14, 15). */
public final class Canonicals {

    private Canonicals() {}

    public static boolean declares(JsonObject resource, String canonical) {
        JsonObject meta = resource.findObject("meta");
        if (meta == null) {
            return false;
        }
        for (JsonValue profile : meta.list("profile")) {
            if (profile instanceof JsonText text && same(text, canonical)) {
                return true;
            }
        }
        return false;
    }

    public static boolean same(JsonText declared, String canonical) {
        if (declared.is(canonical)) {
            return true;
        }
        int length = canonical.length();
        return declared.length() > length
                && declared.value().startsWith(canonical)
                && declared.value().charAt(length) == '|';
    }

    public static String withoutVersion(String declared) {
        int bar = declared.indexOf('|');
        return bar < 0 ? declared : declared.substring(0, bar);
    }
}
