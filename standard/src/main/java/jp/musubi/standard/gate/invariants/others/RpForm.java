package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Rp 番号と順番の形。 */
final class RpForm implements Invariant {

    static final String RULE = "G-PRESCRIPTION-RP-FORM";

    @Override
    public void judge(JsonObject medication, Judging judging) {
        RpNumbers numbers = RpNumbers.of(medication);
        judge(numbers.rp(), judging);
        judge(numbers.order(), judging);
    }

    private static void judge(@Nullable JsonText number, Judging judging) {
        if (number != null && !Texts.isCount(number.value())) {
            judging.report(RULE, number);
        }
    }
}
