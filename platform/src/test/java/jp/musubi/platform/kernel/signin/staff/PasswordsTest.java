package jp.musubi.platform.kernel.signin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.junit.jupiter.api.Test;

/** パスワードは、塩と三十一万回の PBKDF2 で保たれる。 */
class PasswordsTest {

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 310_000;
    private static final int BITS = 256;

    private final Passwords passwords = new Passwords(mock(SignInRules.class));

    @Test
    void 毎度違う塩と三十一万回の_PBKDF2_を_JDK_だけで確かめられる() throws Exception {
        String hash = passwords.hash("結びの国の合言葉");
        byte[] kept = HexFormat.of().parseHex(hash);
        byte[] salt = Arrays.copyOf(kept, SALT_BYTES);
        var words = new PBEKeySpec("結びの国の合言葉".toCharArray(), salt, ROUNDS, BITS);
        byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(words)
                .getEncoded();
        assertThat(Arrays.copyOfRange(kept, SALT_BYTES, kept.length)).isEqualTo(expected);
        assertThat(passwords.fits("結びの国の合言葉", hash)).isTrue();
        assertThat(passwords.hash("結びの国の合言葉")).as("another salt").isNotEqualTo(hash);
    }
}
