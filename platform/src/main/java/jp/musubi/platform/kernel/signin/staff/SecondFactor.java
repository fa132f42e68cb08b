package jp.musubi.platform.kernel.signin.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.secrets.SecretBox;
import org.springframework.stereotype.Component;

/** 二つ目の番号。A code of the device, each once, or one of the recovery codes, each once. */
@Component
class SecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;

    private final AccountRows rows;
    private final SecretBox box;
    private final SignInRules rules;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(AccountRows rows, SecretBox box, SignInRules rules, Clock clock) {
        this.rows = rows;
        this.box = box;
        this.rules = rules;
        this.clock = clock;
    }

    /** The secret to show to a device; made now when there is none. */
    byte[] secretOf(String accountId) {
        if (rows.find(accountId).orElseThrow().sealedTotp() == null) {
            byte[] made = new byte[SECRET_BYTES];
            random.nextBytes(made);
            rows.keepSecret(accountId, box.seal(Base32.write(made), place(accountId)));
        }
        return secret(rows.find(accountId).orElseThrow());
    }

    /** Whether this is a code of now that was not used before; uses it. */
    boolean accepts(AccountRows.Account account, String typed) {
        String code = plain(typed);
        if (code.length() != 6) {
            return account.totpConfirmed() && rows.useCode(account.id(), hash(account.id(), code));
        }
        byte[] secret = secret(account);
        int window = rules.count(SignInRule.TOTP_WINDOW);
        for (long step = step() - window; step <= step() + window; step++) {
            if (Totp.equal(Totp.code(secret, step), code)) {
                return rows.useStep(account.id(), step);
            }
        }
        return false;
    }

    /** New recovery codes; the old ones are worth nothing from now on. Shown once, kept as hashes. */
    List<String> newRecoveryCodes(String accountId) {
        List<String> codes = Stream.generate(this::recoveryCode)
                .limit(rules.count(SignInRule.RECOVERY_CODES))
                .toList();
        rows.replaceCodes(
                accountId,
                codes.stream().map(code -> hash(accountId, plain(code))).toList());
        return codes;
    }

    /** What a device would show now, or next when that was used: for the demo country, where nobody has one. */
    String codeOf(String accountId) {
        long next = Math.max(step(), rows.lastStep(accountId) + 1);
        return Totp.code(secretOf(accountId), next);
    }

    private long step() {
        return clock.instant().getEpochSecond()
                / rules.time(SignInRule.TOTP_STEP).toSeconds();
    }

    private byte[] secret(AccountRows.Account account) {
        String sealed = account.sealedTotp();
        String secret =
                sealed == null ? null : box.open(sealed, place(account.id())).orElse(null);
        if (secret == null) {
            throw new IllegalStateException("the second factor of an account cannot be opened");
        }
        return Base32.read(secret);
    }

    private String recoveryCode() {
        byte[] made = new byte[RECOVERY_BYTES];
        random.nextBytes(made);
        return Base32.write(made).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String place(String accountId) {
        return "totp/" + accountId;
    }

    /** Eighty random bits need no slow hash. */
    static String hash(String accountId, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((accountId + "/" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
