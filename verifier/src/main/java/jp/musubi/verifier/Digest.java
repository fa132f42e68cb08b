package jp.musubi.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 §2.1 uses it. */
final class Digest {

    private final MessageDigest sha256 = sha256();

    byte[] leaf(byte[] line, int from, int to) {
        sha256.update((byte) 0);
        sha256.update(line, from, to - from);
        return sha256.digest();
    }

    byte[] node(byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        sha256.update(right);
        return sha256.digest();
    }

    byte[] plain(byte[] bytes) {
        return sha256.digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
