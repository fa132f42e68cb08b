package jp.musubi.platform.kernel.signin.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.stereotype.Service;

/** 口座の入口。Accounts are opened by an invitation; the demo country opens its own with a password that all know. */
@Service
public class Accounts {

    private static final int INVITATION_BYTES = 15;

    private final AccountRows rows;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInRules rules;
    private final Clock clock;

    Accounts(AccountRows rows, Passwords passwords, Sessions sessions, SignInRules rules, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Opens those that are not there; the others stay as they are. One hash for all: they share the password anyway. */
    public void openMissing(Collection<String> ids, String passwordHash) {
        Set<String> missing = new HashSet<>(ids);
        missing.removeAll(rows.listIds());
        missing.forEach(id -> rows.open(id, passwordHash));
    }

    /** Whether nobody at all can sign in yet. */
    public boolean isEmpty() {
        return rows.listIds().isEmpty();
    }

    /**
     * A word with which this account gets a new password and a new device, once. Whoever was signed in with the old ones
     * stays until then.
     */
    public Invitation invite(String id) {
        byte[] made = new byte[INVITATION_BYTES];
        new SecureRandom().nextBytes(made);
        String word = Base32.write(made).replaceAll("(.{6})(?!$)", "$1-");
        Instant endsAt = clock.instant().plus(rules.time(SignInRule.INVITATION_LIFE));
        rows.invite(id, SecondFactor.hash(id, plain(word)), endsAt);
        return new Invitation(word, endsAt);
    }

    enum Acceptance {
        SET,
        WRONG,
        /** The password is too short, or the one before, or the name. */
        PASSWORD_REFUSED
    }

    Acceptance accept(String id, String word, String password) {
        AccountRows.Account account = rows.find(id).orElse(null);
        String expected = account == null ? null : account.invitationHash();
        Instant endsAt = account == null ? null : account.invitationEndsAt();
        if (account == null
                || expected == null
                || endsAt == null
                || !endsAt.isAfter(clock.instant())
                || !Totp.equal(expected, SecondFactor.hash(id, plain(word)))) {
            return Acceptance.WRONG;
        }
        String before = account.passwordHash();
        if (!passwords.mayBeSet(password, id) || (before != null && passwords.fits(password, before))) {
            return Acceptance.PASSWORD_REFUSED;
        }
        if (!rows.accept(account, passwords.hash(password))) {
            return Acceptance.WRONG;
        }
        rows.replaceCodes(id, List.of());
        sessions.endAll("account/" + id);
        return Acceptance.SET;
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** @param word shown once, kept as a hash */
    public record Invitation(String word, Instant endsAt) {}
}
