package jp.musubi.platform.kernel.access;

/** 登録の種類。What a facility sends, as the access matrix distinguishes it (access-matrix §3). */
public enum SubmissionKind {
    /** 5情報(傷病名・アレルギー・感染症・検査)。 */
    SIX_ITEMS,
    LETTER,
    CHECKUP,
    PCS,
    /** 電子処方箋の処方。Sent by 電子処方箋管理サービス only, which is no facility. */
    PRESCRIPTION;

    /** The act of the doing matrix that sending this is. */
    Doing doing() {
        return switch (this) {
            case LETTER -> Doing.SEND_LETTER;
            case PRESCRIPTION -> Doing.SEND_PRESCRIPTION;
            case SIX_ITEMS, CHECKUP, PCS -> Doing.SUBMIT_UNIT;
        };
    }
}
