package jp.musubi.platform.records.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jp.musubi.platform.records.packing.Packed;

/**
 * 証跡。A submission as it is kept.
 *
 * @param sha256 of the bytes before compression
 */
record Evidence(Packed packed, byte[] sha256) {

    static Evidence of(byte[] sent) {
        return new Evidence(Packed.of(sent), sha256(sent));
    }

    /**
     * The bytes as sent.
     *
     * @throws IllegalStateException when what is kept is not what was sent
     */
    byte[] sent() {
        byte[] sent = packed.unpacked();
        if (!MessageDigest.isEqual(sha256, sha256(sent))) {
            throw new IllegalStateException("the evidence does not have its digest");
        }
        return sent;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
