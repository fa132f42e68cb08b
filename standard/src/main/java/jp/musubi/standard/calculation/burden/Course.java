package jp.musubi.standard.calculation.burden;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.calculation.burden.steps.Bound;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Step;

/** 計算の道すじ。What the patient would pay, step by step downwards, and the tightest ceiling on the way. */
final class Course {

    private final List<Step> steps = new ArrayList<>();
    private long left;
    private long tightest = Long.MAX_VALUE;

    Course(long cost) {
        left = cost;
        steps.add(new Step(BurdenRule.COST, "", cost, cost, cost));
    }

    long left() {
        return left;
    }

    /** The lowest of all ceilings and charges so far: what is collected may not pass it by rounding. */
    long tightest() {
        return tightest;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** A part of the cost that is not a ceiling: rounding to ten yen may pass it. */
    void reduceTo(BurdenRule rule, String payer, long yen) {
        step(rule, payer, yen);
    }

    void boundBy(Bound bound, String payer) {
        if (bound.rule() != BurdenRule.PAYER_PERCENT && bound.rule() != BurdenRule.LOCAL_PERCENT) {
            tightest = Math.min(tightest, bound.yen());
        }
        step(bound.rule(), payer, bound.yen());
    }

    void note(BurdenRule rule, String payer) {
        steps.add(new Step(rule, payer, left, left, left));
    }

    private void step(BurdenRule rule, String payer, long yen) {
        long after = Math.min(left, yen);
        steps.add(new Step(rule, payer, left, yen, after));
        left = after;
    }
}
