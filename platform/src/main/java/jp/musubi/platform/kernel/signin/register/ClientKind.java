package jp.musubi.platform.kernel.signin.register;

/** 接続の種類。 */
public enum ClientKind {
    /** 施設のシステム。Acts for its party, without a person (SMART backend services). */
    SYSTEM,
    /** 職員が使うアプリ。A member of the staff signs in through it. */
    STAFF_APP,
    /** 本人が使うアプリ。A person signs in through it with the card. */
    PERSON_APP
}
