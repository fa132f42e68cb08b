package jp.musubi.platform.kernel.audit;

/** 署名の入口。Signs a statement of the platform with the key that signs the heads of this log; its public keys stand at {@code /audit/keys}. */
public interface SignedStatements {

    /** First line of what is signed: no head of the log begins so, and a signature of the one never fits the other. */
    String PREFIX = "musubi-statement 1";

    /**
     * Signs {@link #PREFIX}, the kind and the statement, each of the first two followed by a line feed.
     *
     * @param kind what is stated, in letters and hyphens, e.g. {@code instruction-extract}
     */
    Signed sign(String kind, byte[] statement);

    /**
     * 署名。
     *
     * @param keyId of the public key, as at {@code /audit/keys}
     * @param signature Ed25519 (RFC 8032), Base64
     */
    record Signed(String keyId, String signature) {}
}
