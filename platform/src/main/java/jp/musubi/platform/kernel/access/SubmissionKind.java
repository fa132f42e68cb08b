package jp.musubi.platform.kernel.access;

/** 登録の種類。What a facility sends, as the access matrix distinguishes it (access-matrix §3). */
public enum SubmissionKind {
    /** 5情報(傷病名・アレルギー・感染症・検査)。 */
    SIX_ITEMS,
    LETTER,
    CHECKUP,
    PCS;

    /** The act of the doing matrix that sending this is. */
    Doing doing() {
        return this == LETTER ? Doing.SEND_LETTER : Doing.SUBMIT_UNIT;
    }
}
