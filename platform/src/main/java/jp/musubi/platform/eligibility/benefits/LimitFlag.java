package jp.musubi.platform.eligibility.benefits;

/**
 * 適用区分。The class of income by which a month's limit is counted; A up to 69 years, B from 70 on. Source:
 * eligibility-pmh §2.
 */
public enum LimitFlag {
    A01("ア", LimitKind.LIMIT),
    A02("イ", LimitKind.LIMIT),
    A03("ウ", LimitKind.LIMIT),
    A04("エ", LimitKind.LIMIT),
    A05("オ", LimitKind.LIMIT_AND_MEALS),
    A06("オ(境)", LimitKind.LIMIT_AND_MEALS),
    B01("現役並みⅢ", LimitKind.LIMIT),
    B02("現役並みⅡ", LimitKind.LIMIT),
    B03("現役並みⅠ", LimitKind.LIMIT),
    B04("一般", LimitKind.LIMIT),
    B05("低所得Ⅱ", LimitKind.LIMIT_AND_MEALS),
    B06("低所得Ⅰ", LimitKind.LIMIT_AND_MEALS),
    B07("低所得Ⅰ(老福)", LimitKind.LIMIT_AND_MEALS),
    B08("低所得Ⅰ(境)", LimitKind.LIMIT_AND_MEALS),
    B09("一般Ⅱ", LimitKind.LIMIT),
    B10("一般Ⅰ", LimitKind.LIMIT);

    private final String japanese;
    private final LimitKind kind;

    LimitFlag(String japanese, LimitKind kind) {
        this.japanese = japanese;
        this.kind = kind;
    }

    public String japanese() {
        return japanese;
    }

    /** Which certificate bears it: those of low income bear the reduction of meals, too. */
    public LimitKind kind() {
        return kind;
    }
}
