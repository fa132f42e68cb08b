package jp.musubi.platform.kernel.signin.staff;

import java.text.Normalizer;
import java.util.Locale;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * パスワード。Kept as PBKDF2 (HMAC-SHA-256, 310,000 rounds, Spring Security's present default): it needs nothing but the JDK and
 * takes words of any length and script.
 */
@Component
class Passwords {

    private static final int LONGEST = 200;

    private final SignInRules rules;
    private final PasswordEncoder hashes;
    private volatile String nobodys = "";

    @Autowired
    Passwords(SignInRules rules) {
        this(rules, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    /** Tests count on the same hashes without working each out again. */
    Passwords(SignInRules rules, PasswordEncoder hashes) {
        this.rules = rules;
        this.hashes = hashes;
    }

    String hash(String password) {
        return hashes.encode(same(password));
    }

    /** Null for an account that is not there: the work is the same. */
    boolean fits(String password, @Nullable String hash) {
        boolean fits = hashes.matches(same(password), hash == null ? nobodys() : hash);
        return hash != null && fits;
    }

    /** Long enough and not the name; no regular change is asked for (安全管理ガイドライン 7.0). */
    boolean mayBeSet(String password, String accountId) {
        int length = password.codePointCount(0, password.length());
        return length >= rules.count(SignInRule.PASSWORD_LENGTH)
                && length <= LONGEST
                && !password.toLowerCase(Locale.ROOT).contains(accountId)
                && password.codePoints().distinct().count() > 4;
    }

    private String nobodys() {
        if (nobodys.isEmpty()) {
            nobodys = hashes.encode("nobody has this password");
        }
        return nobodys;
    }

    /** Keyboards write the same letters in more than one way. */
    private static String same(String password) {
        String cut = password.length() > LONGEST * 2 ? password.substring(0, LONGEST * 2) : password;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC);
    }
}
