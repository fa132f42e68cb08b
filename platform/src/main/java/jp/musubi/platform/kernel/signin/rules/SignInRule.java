package jp.musubi.platform.kernel.signin.rules;

/** 本人確認のきまりの名。Each has a row of {@code signin-rules.tsv} for every day; the unit stands there. */
public enum SignInRule {
    ASSERTION_LIFE,
    ASSERTION_SKEW,
    ACCESS_TOKEN_LIFE,
    REFRESH_TOKEN_LIFE,
    CODE_LIFE,
    SIGNING_KEY_AGE,
    KEY_SET_LIFE,
    KEY_SET_PAUSE,
    KEY_SET_BYTES,
    SIGN_IN_FAILURES,
    SIGN_IN_LOCK,
    PASSWORD_LENGTH,
    INVITATION_LIFE,
    SECOND_STEP_TIME,
    TOTP_STEP,
    TOTP_WINDOW,
    RECOVERY_CODES
}
