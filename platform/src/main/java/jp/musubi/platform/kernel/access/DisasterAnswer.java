package jp.musubi.platform.kernel.access;

/** 災害のときの本人の答え。Consent is still asked where the person can answer (access-matrix §1, D). */
public enum DisasterAnswer {
    AGREED,
    /** Unconscious, or else not able to answer, and life or body in danger (sharing-service §4). */
    CANNOT_ANSWER,
    DECLINED
}
