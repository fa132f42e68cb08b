package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/**
 * How the facility writes its own code and name of a test. Source: clins §5.4 (1).
 *
 * @param member {@code code} or {@code display}
 */
record LocalLabWriting(String rule, String member) implements Invariant {

    static LocalLabWriting ofCode() {
        return new LocalLabWriting("G-LAB-LOCAL-CHARACTERS", "code");
    }

    static LocalLabWriting ofName() {
        return new LocalLabWriting("G-LAB-LOCAL-NAME", "display");
    }

    @Override
    public void judge(JsonObject observation, Judging judging) {
        for (JsonValue value : Codings.listOf(observation.findObject("code"))) {
            if (Codings.isOf(value, LabCodes.LOCAL)
                    && ((JsonObject) value).find(member) instanceof JsonText text
                    && !isRight(text.value())) {
                judging.report(rule, text);
            }
        }
    }

    private boolean isRight(String text) {
        return member.equals("code") ? isCode(text) : text.indexOf(' ') < 0;
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfCode(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfCode(char sign) {
        return sign >= '0' && sign <= '9'
                || sign >= 'A' && sign <= 'Z'
                || sign >= 'a' && sign <= 'z'
                || sign == '_'
                || sign == '-';
    }
}
