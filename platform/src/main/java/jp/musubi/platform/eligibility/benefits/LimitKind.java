package jp.musubi.platform.eligibility.benefits;

/** 限度額適用認定証の区分。 */
public enum LimitKind {
    LIMIT("01", "限度額適用認定証"),
    LIMIT_AND_MEALS("02", "限度額適用・標準負担額減額認定証"),
    MEALS("03", "標準負担額減額認定証");

    private final String code;
    private final String japanese;

    LimitKind(String code, String japanese) {
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
