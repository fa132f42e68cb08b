package jp.musubi.platform.kernel.caller;

/** 利用目的。The closed list; the law of each stands in the access room's {@code purposes.tsv}. Source: access-matrix §4. */
public enum Purpose {
    SHARE_VIEW("診療"),
    LETTER_DELIVERY("文書送付"),
    CHECKUP_TO_INSURER("健診"),
    SELF_VIEW("本人閲覧"),
    EMERGENCY("救急"),
    DISASTER("災害"),
    SUBMIT("登録"),
    ELIGIBILITY("資格確認"),
    NOTIFY_INFECTION("発生届"),
    MINISTER_INSTRUCTION("大臣指示"),
    SECONDARY_DB_FEED("二次利用DB"),
    PUBLIC_SUBSIDY("公費・自治体"),
    SECURITY_OPERATION("安全管理"),
    LEGAL_DISCLOSURE("法令開示");

    private final String japanese;

    Purpose(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
