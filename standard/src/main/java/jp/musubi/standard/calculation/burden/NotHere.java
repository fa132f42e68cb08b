package jp.musubi.standard.calculation.burden;

/** この窓口で使えない理由。Why a subsidy that the person holds pays nothing at this counter. */
public enum NotHere {
    OUTSIDE_AREA(
            "助成の区域の外の医療機関なので、いったん払い、あとで市区町村から戻ります。", "Outside the scheme's area: paid here, paid back later.", true),
    PAID_BACK("償還払いの制度なので、いったん払い、あとで市区町村から戻ります。", "The scheme pays back later: paid here first.", true),
    NOT_DESIGNATED("指定医療機関ではないので、使えません。", "This is not a designated institution: it cannot be used.", false),
    NOT_COVERED("この診療の別は助成の対象ではありません。", "The scheme does not cover this kind of care.", false);

    private final String japanese;
    private final String english;
    private final boolean paidBack;

    NotHere(String japanese, String english, boolean paidBack) {
        this.japanese = japanese;
        this.english = english;
        this.paidBack = paidBack;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** Whether the patient gets later what the scheme would have paid. */
    public boolean paidBack() {
        return paidBack;
    }
}
