package jp.musubi.standard.calculation.burden.steps;

/** 計算のきまりの名。What a step of a calculation obeys, in the words that a clerk and a patient read. */
public enum BurdenRule {
    COST("医療費 = 点数 × 1点の単価", "cost = points x yen per point"),
    PUBLIC_FIRST("公費優先(保険より先に公費が全額)", "public payer before insurance, the whole cost"),
    NO_INSURANCE("保険なし(公費単独)", "no insurance"),
    SHARE("保険の一部負担の割合", "the insured person's share"),
    CEILING_OWN("高額療養費: 本人の適用区分", "monthly ceiling: the person's own class"),
    CEILING_GENERAL("高額療養費: 公費併用時の区分(ウ・一般)", "monthly ceiling: the class used with public payers"),
    CEILING_LIFE("高額療養費: 生活保護の区分", "monthly ceiling: the class of public assistance"),
    CEILING_SPECIFIC_DISEASE("特定疾病療養(マル長)の限度額", "ceiling of a specific disease"),
    CEILING_POOLED("高額療養費: 公費の分と合算", "monthly ceiling: together with the bills of public payers"),
    PAYER_FREE("公費が残りをすべて払う", "the public payer pays all that is left"),
    PAYER_PERCENT("公費のもとでの患者の割合", "the patient's percentage under the public payer"),
    PAYER_AMOUNT("券に書かれた本人の額の残り", "what is left of the amount on the certificate"),
    PAYER_MONTH("自己負担上限月額の残り", "what is left of the month's ceiling"),
    LOCAL_FREE("助成が残りをすべて払う", "the local scheme pays all that is left"),
    LOCAL_PERCENT("助成のもとでの患者の割合", "the patient's percentage under the local scheme"),
    LOCAL_FIXED("助成のもとでの1回の定額", "fixed charge of a visit under the local scheme"),
    LOCAL_VISIT("助成の1回の上限額", "the local scheme's ceiling of a visit"),
    LOCAL_DAY("助成の1日の上限額の残り", "what is left of the local scheme's ceiling of a day"),
    LOCAL_DAY_TIMES("助成の1日の負担の回数", "how often a day the local scheme lets charge"),
    LOCAL_MONTH("助成の1月の上限額の残り", "what is left of the local scheme's ceiling of a month"),
    LOCAL_MONTH_TIMES("助成の1月の負担の回数", "how often a month the local scheme lets charge"),
    NOT_HERE("この窓口では使えない", "not usable at this counter"),
    PAID_BACK("償還払い(いったん払い、あとで市区町村から戻る)", "paid here, paid back later by the municipality"),
    WINDOW_ROUNDING("窓口では10円未満を四捨五入", "rounded to ten yen at the counter");

    private final String japanese;
    private final String english;

    BurdenRule(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
