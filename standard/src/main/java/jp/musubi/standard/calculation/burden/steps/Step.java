package jp.musubi.standard.calculation.burden.steps;

/**
 * 計算の一歩。
 *
 * @param payer id of the subsidy whose rule it is; empty for the insurance and the counter
 * @param before yen that the patient would have paid without this rule
 * @param bound the figure of the rule in yen: a ceiling, or what is left of one
 * @param after yen that the patient would pay with it
 */
public record Step(BurdenRule rule, String payer, long before, long bound, long after) {}
