package jp.musubi.platform.records.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 証跡。A submission as it is kept.
 *
 * @param size bytes before compression
 * @param sha256 of the bytes before compression
 * @param body compressed by the codec
 */
record Evidence(EvidenceCodec codec, int size, byte[] sha256, byte[] body) {

    static Evidence of(byte[] sent) {
        EvidenceCodec codec = EvidenceCodec.DEFLATE;
        return new Evidence(codec, sent.length, sha256(sent), codec.compress(sent));
    }

    /**
     * The bytes as sent.
     *
     * @throws IllegalStateException when what is kept is not what was sent
     */
    byte[] sent() {
        byte[] sent = codec.restore(body, size);
        if (!MessageDigest.isEqual(sha256, sha256(sent))) {
            throw new IllegalStateException("the evidence does not have its digest");
        }
        return sent;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
