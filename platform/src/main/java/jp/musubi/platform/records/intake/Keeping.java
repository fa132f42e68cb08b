package jp.musubi.platform.records.intake;

/** しまおうとした結果。 */
sealed interface Keeping permits Kept, Keeping.AnothersUnit, Keeping.NumberMoved {

    /** The identifier is a unit of another person; nothing was changed. */
    record AnothersUnit() implements Keeping {}

    /** The number became another person's, or nobody's, since it was looked up; nothing was changed. */
    record NumberMoved() implements Keeping {}
}
