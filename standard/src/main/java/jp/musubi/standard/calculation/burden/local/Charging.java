package jp.musubi.standard.calculation.burden.local;

/** 負担の区分。 */
public enum Charging {
    /** The patient pays by the scheme's rule. */
    CHARGED("負担あり", "charged"),
    /** The patient pays nothing. */
    FREE("負担なし", "free"),
    /** The patient pays as without the scheme and asks for it later. */
    PAID_BACK("償還払い", "paid back later"),
    /** The scheme does not help with this kind of care. */
    NOT_COVERED("対象外", "not covered");

    private final String japanese;
    private final String english;

    Charging(String japanese, String english) {
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
