package jp.musubi.platform.kernel.signin.staff;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * 覚えているパスワード。The platform's own hashes, each worked out once in a JVM: the staff of the demo country sign in some
 * hundred times, and each time costs 310,000 rounds.
 */
public final class RememberedPasswords implements PasswordEncoder {

    private static final Map<String, Boolean> FITS = new ConcurrentHashMap<>();

    private final PasswordEncoder hashes = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private RememberedPasswords() {}

    /** Before the scan, which then leaves the bean of this name as it is. */
    public static void register(GenericApplicationContext context) {
        context.registerBean(
                "passwords",
                Passwords.class,
                () -> new Passwords(context.getBean(SignInRules.class), new RememberedPasswords()));
    }

    @Override
    public String encode(CharSequence password) {
        String hash = hashes.encode(password);
        FITS.put(hash + password, true);
        return hash;
    }

    /** A hash has one length, so that no two pairs are written the same. */
    @Override
    public boolean matches(CharSequence password, String hash) {
        return FITS.computeIfAbsent(hash + password, pair -> hashes.matches(password, hash));
    }
}
