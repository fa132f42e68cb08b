package jp.musubi.standard.calculation.burden;

import java.util.List;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Bound;
import org.jspecify.annotations.Nullable;

/** 使う助成。One subsidy of a bill: a national public payer or a local scheme. */
public sealed interface Subsidy permits NationalSubsidy, LocalSubsidy {

    /** What tells it apart from the others of the bill. */
    String id();

    /** 法別番号. */
    String law();

    /** Why it pays nothing here, or null when it does. */
    @Nullable
    NotHere notHere(Treated treated);

    /** What the patient pays at most once it is used, rule by rule. */
    List<Bound> bounds(Treated treated);

    Used used();

    Subsidy using(Used used);

    /** Yen of the month's ceiling, or null without one. */
    @Nullable
    Long ceiling(Treated treated);

    /** What is left of the month's ceiling, or null without one. */
    default @Nullable Long left(Treated treated) {
        Long ceiling = ceiling(treated);
        return ceiling == null ? null : Long.valueOf(Math.max(0, ceiling - used().month()));
    }
}
