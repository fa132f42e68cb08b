package jp.musubi.platform.kernel.signin.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 金庫。Seals and opens short secrets: AES-256-GCM, key in the file {@code secrets.key} of the data folder. What is sealed for
 * one place cannot be opened as another's.
 */
@Component
public class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(Settings settings) {
        this.key = new SecretKeySpec(KeyFile.in(settings.data()).read(), "AES");
    }

    /** @param place what the secret belongs to, e.g. {@code totp/hospital-a-doctor}; the same is needed to open it */
    public String seal(String secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), place);
        byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** Empty when it was sealed with another key, for another place, or changed since. */
    public Optional<String> open(String sealed, String place) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] body = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
            return Optional.of(new String(run(Cipher.DECRYPT_MODE, nonce, body, place), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] body, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(body);
        } catch (GeneralSecurityException e) {
            // Without the cause: nothing about keys gets into a log.
            throw new IllegalStateException("a secret cannot be sealed or opened");
        }
    }
}
