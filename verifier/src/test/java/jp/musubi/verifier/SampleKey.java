package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A key that signs heads, made from the text of the format. The attacker of these tests has it, too. */
final class SampleKey {

    private final KeyPair pair;
    private final Map<String, String> signatures = new ConcurrentHashMap<>();

    SampleKey() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String id() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return "demo-" + HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String line() {
        return "key " + id() + " "
                + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    String head(long size, String root, String at) {
        String text = "musubi-audit-head 1\nsize " + size + "\nroot " + root + "\nat " + at + "\nkey " + id() + "\n";
        String signature = signatures.computeIfAbsent(text, this::sign);
        return "head " + size + " " + root + " " + at + " " + id() + " " + signature;
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
