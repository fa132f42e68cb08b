package jp.musubi.platform.eligibility.benefits;

/** 資格喪失事由。Why a coverage ended. */
public enum LossReason {
    DEATH("01", "死亡"),
    PUBLIC_ASSISTANCE("02", "生活保護の受給開始"),
    OTHER_COVERAGE("03", "ほかの医療保険の資格取得"),
    OTHER("99", "その他");

    private final String code;
    private final String japanese;

    LossReason(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    public String code() {
        return code;
    }

    public String japanese() {
        return japanese;
    }
}
