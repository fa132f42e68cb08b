package jp.musubi.platform.records.signatures;

/** 署名を確かめた結果。The first thing that is wrong, in the order in which it is looked at. */
public enum SignatureFinding {
    UNSIGNED("署名なし"),
    VALID("署名あり・有効"),
    /** No JWS of a known form, no certificate in it, or an algorithm that is not taken. */
    UNREADABLE("署名を読めません"),
    /** {@code crit} names something that is not understood here (RFC 7515 §4.1.11). */
    CRITICAL_UNKNOWN("必ず分かるべき指定(crit)に、こちらの知らないものがあります"),
    /** {@code sigD}: it signs something outside of the letter, which is not fetched. */
    SIGNED_ELSEWHERE("文書の外のものへの署名(sigD)で、確かめられません"),
    WRONG_BYTES("署名のあとで文書が変わっているか、別の文書の署名です"),
    TIME_STAMP_WRONG("時刻の印(タイムスタンプ)が正しくありません"),
    UNKNOWN_AUTHORITY("知らない認証局の証明書です"),
    NOT_IN_FORCE("署名の時に、証明書の有効期間の外でした"),
    REVOKED("署名の時に、証明書は失効していました"),
    REVOCATION_UNKNOWN("証明書の失効を確かめられません"),
    NOT_FOR_SIGNING("署名のための証明書ではありません"),
    /** Only while hc-role-rules.tsv requires one. */
    NO_QUALIFICATION("証明書に医師などの資格の印(hcRole)がありません");

    private final String japanese;

    SignatureFinding(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean isSigned() {
        return this != UNSIGNED;
    }

    /** The signature itself is wrong, whoever signed: its sender can sign anew, or send without. */
    public boolean isBroken() {
        return this == UNREADABLE
                || this == CRITICAL_UNKNOWN
                || this == SIGNED_ELSEWHERE
                || this == WRONG_BYTES
                || this == TIME_STAMP_WRONG;
    }

    /** The signature is right, but its certificate gives no surety. */
    public boolean isDoubtful() {
        return isSigned() && !isBroken() && this != VALID;
    }

    /** Whether an authority that is trusted answers for the name in the certificate. */
    public boolean namesSigner() {
        return this == VALID
                || this == REVOKED
                || this == REVOCATION_UNKNOWN
                || this == NOT_FOR_SIGNING
                || this == NO_QUALIFICATION;
    }
}
