package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;

/** 記号 and 番号 are each all full width or all half width. Source: clins §3. */
final class MemberWidth implements Invariant {

    @Override
    public void judge(JsonObject patient, Judging judging) {
        for (JsonObject identifier : InsuredNumbers.listOf(patient)) {
            MemberNumber number = InsuredNumbers.find(identifier);
            if (number != null && (isMixed(number.symbol()) || isMixed(number.number()))) {
                judging.report("G-MEMBER-WIDTH", Codings.placeIn(identifier, "value"));
            }
        }
    }

    private static boolean isMixed(String part) {
        for (int i = 1; i < part.length(); i++) {
            if (isHalf(part.charAt(i)) != isHalf(part.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(char sign) {
        return sign < 0x80 || sign >= Letters.HALF_KANA_FIRST && sign <= Letters.HALF_KANA_LAST;
    }
}
