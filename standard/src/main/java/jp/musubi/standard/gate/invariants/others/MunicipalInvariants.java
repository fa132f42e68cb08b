package jp.musubi.standard.gate.invariants.others;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;

/** 自治体検診の決まり。 */
public final class MunicipalInvariants {

    private static final Map<String, Invariant> BY_ID = Map.of(
            ScreeningCategory.RULE, new ScreeningCategory(),
            ScreeningSections.RULE, new ScreeningSections(),
            ScreeningItem.RULE, new ScreeningItem(),
            ScreeningAnswer.RULE, new ScreeningAnswer(),
            ScreeningPatient.RULE, new ScreeningPatient());

    private MunicipalInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }
}
