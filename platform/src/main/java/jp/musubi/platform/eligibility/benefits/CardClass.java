package jp.musubi.platform.eligibility.benefits;

/** 被保険者証区分。Codes as in the message; that of 医療扶助 is A1 in the message models of public clients. */
public enum CardClass {
    GENERAL("01", "被保険者証(一般)"),
    RETIRED("02", "被保険者証(退職)"),
    SHORT_TERM("03", "短期被保険者証(一般)"),
    SHORT_TERM_RETIRED("04", "短期被保険者証(退職)"),
    SPECIAL_PAYMENT("05", "特別療養費(以前の資格証明書)"),
    SPECIAL_RETIRED("06", "特例退職被保険者証"),
    DEFENCE("07", "自衛官診療証"),
    PUBLIC_ASSISTANCE("A1", "医療扶助");

    private final String code;
    private final String japanese;

    CardClass(String code, String japanese) {
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
