package jp.musubi.standard.gate.invariants.others;

import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 自治体検診の種別。42, or a code of the fifties: only 51 is known by its meaning. */
final class ScreeningCategory implements Invariant {

    static final String RULE = "G-MUNICIPAL-CATEGORY";

    @Override
    public void judge(JsonObject composition, Judging judging) {
        JsonValue category = composition.find("category");
        if (category == null) {
            return;
        }
        boolean right = Code.listIn(composition.listObjects("category"), Set.of(CheckupHeading.CATEGORY)).stream()
                .anyMatch(code -> isScreening(code.value()));
        if (!right) {
            judging.report(RULE, category);
        }
    }

    private static boolean isScreening(String code) {
        return code.equals("42") || code.length() == 2 && code.charAt(0) == '5' && isOneToNine(code.charAt(1));
    }

    private static boolean isOneToNine(char sign) {
        return sign >= '1' && sign <= '9';
    }
}
