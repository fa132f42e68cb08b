package jp.musubi.platform.kernel.audit.review;

/** つながり。What the one who looked and the one looked at have in common; the nearest of several. */
public enum Tie {
    /** Somebody of the staff looked at the own record. */
    SELF("本人"),
    /** The person is a member of the staff of the facility that looked. */
    COLLEAGUE("同じ施設の職員"),
    /** One insured number but for the branch. */
    FAMILY_COVERAGE("同じ世帯の資格"),
    SURNAME("同じ氏"),
    /** A name that one of them bore before. */
    FORMER_SURNAME("旧姓が同じ");

    private final String japanese;

    Tie(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
