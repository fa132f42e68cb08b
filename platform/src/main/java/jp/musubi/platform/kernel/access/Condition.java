package jp.musubi.platform.kernel.access;

/** 条件。What must hold besides caller, kind, class and purpose (access-matrix §1); its words stand in conditions.tsv. */
enum Condition {
    /** 本人が、この施設に、この区分の同意をしていて、受付の記録がある。 */
    C,
    /** 本人が、この施設に、いずれかの区分の同意をしていて、受付の記録がある。 */
    C_ANY,
    /** 在宅の続いている関係。 */
    N,
    /** 文書の宛先で、開く同意がある。 */
    A,
    /** 本人がこの施設に渡した問診。 */
    GIVEN,
    /** 自施設が登録したもの。 */
    O,
    /** 本人自身、または代理人。 */
    P,
    /** この保険者の加入者だった。 */
    I,
    /** この保険者の、きょうの加入者。 */
    MEMBER,
    /** この施設の受付が開いている。 */
    VISIT,
    /** 救急。 */
    E,
    /** 災害。 */
    D,
    /** 承認された指示。 */
    X
}
