package jp.musubi.platform.kernel.caller;

/** 利用目的。The closed list, each with its ground. Source: access-matrix §4. */
public enum Purpose {
    SHARE_VIEW("診療", "地域医療介護総合確保法, 本人の同意"),
    LETTER_DELIVERY("文書送付", "地域医療介護総合確保法"),
    CHECKUP_TO_INSURER("健診", "高齢者医療確保法, 労働安全衛生法"),
    SELF_VIEW("本人閲覧", "本人"),
    EMERGENCY("救急", "生命・身体の保護"),
    DISASTER("災害", "災害時の閲覧"),
    SUBMIT("登録", "地域医療介護総合確保法"),
    ELIGIBILITY("資格確認", "健康保険法"),
    NOTIFY_INFECTION("発生届", "感染症法"),
    MINISTER_INSTRUCTION("大臣指示", "感染症法"),
    SECONDARY_DB_FEED("二次利用DB", "医療法等改正法"),
    PUBLIC_SUBSIDY("公費・自治体", "公費各法, 健康増進法"),
    SECURITY_OPERATION("安全管理", "運営"),
    LEGAL_DISCLOSURE("法令開示", "法令");

    private final String japanese;
    private final String ground;

    Purpose(String japanese, String ground) {
        this.japanese = japanese;
        this.ground = ground;
    }

    public String japanese() {
        return japanese;
    }

    public String ground() {
        return ground;
    }
}
