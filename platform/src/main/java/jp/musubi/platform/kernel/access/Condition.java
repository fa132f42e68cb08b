package jp.musubi.platform.kernel.access;

/** 条件。What must hold besides role, kind, class and purpose (access-matrix §1). */
enum Condition {
    /** 本人が、この施設に、この区分の同意をしている。 */
    C,
    /** 本人が、この施設に、いずれかの区分の同意をしている。 */
    C_ANY,
    /** 本人自身の記録。 */
    P
}
