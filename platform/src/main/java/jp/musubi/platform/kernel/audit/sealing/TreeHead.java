package jp.musubi.platform.kernel.audit.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import jp.musubi.platform.kernel.audit.tree.Hash;

/**
 * 頭。What the platform says the first {@code size} entries are, signed (Ed25519).
 *
 * @param at when it was signed, microseconds
 */
public record TreeHead(long size, Hash root, Instant at, String keyId, String signature) {

    /** The bytes that are signed: five lines, docs/audit-format.md. */
    static byte[] signed(long size, Hash root, Instant at, String keyId) {
        return ("musubi-audit-head 1\nsize " + size + "\nroot " + root + "\nat " + CanonicalForm.instant(at) + "\nkey "
                        + keyId + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static TreeHead of(long size, Hash root, Instant at, HeadKey key) {
        byte[] signature = key.sign(signed(size, root, at, key.id()));
        return new TreeHead(size, root, at, key.id(), Base64.getEncoder().encodeToString(signature));
    }

    /** Whether the signature is that key's over these lines; false also for what is no key. */
    public boolean isSignedBy(PublicHeadKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.spki()))));
            check.update(signed(size, root, at, keyId));
            return key.id().equals(keyId) && check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return false;
        }
    }

    /** When, as the signed lines have it. */
    public String atText() {
        return CanonicalForm.instant(at);
    }

    /** As a line of an export or of a witness's file. */
    public String line() {
        return "head " + size + " " + root + " " + atText() + " " + keyId + " " + signature;
    }
}
