package jp.musubi.platform.outbreaks.instructions.runs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 仮名。Keyed (HMAC-SHA-256, its first 128 bits): without the key nobody can make one from a number, and two extracts, each
 * with a key of its own, have no pseudonym in common. With the key gone there is no way back (secondary-use §2).
 */
final class Pseudonyms {

    static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    String ofPerson(PersonId person) {
        return of("pid\n" + person);
    }

    /** An item's own id names the person (ADR 0005), so it does not leave either. */
    String ofItem(String id) {
        return of("item\n" + id);
    }

    private String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM);
        }
    }
}
