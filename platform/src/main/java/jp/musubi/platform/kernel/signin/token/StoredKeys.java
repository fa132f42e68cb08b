package jp.musubi.platform.kernel.signin.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 署名の鍵の束。Made at the first start and kept, so that tokens outlive a restart. The newest signs; older ones verify until
 * the last token that they signed has ended, and are then forgotten. A key that has grown old is followed by a new one at
 * the next token.
 */
@Component
class StoredKeys implements JWKSource<SecurityContext> {

    /** Between two looks into the table for a key that is not known. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Another process may still sign with the key before, until it has looked. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final KeyRows rows;
    private final SignInRules rules;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    StoredKeys(KeyRows rows, SignInRules rules, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        Loaded known = known();
        List<JWK> selected = selector.select(known.set());
        // Made by another process since.
        return selected.isEmpty() && known.at().plus(PAUSE).isBefore(clock.instant())
                ? selector.select(load().set())
                : selected;
    }

    /** The key to sign with. */
    RSAKey newest() {
        SigningKey newest = known().newest();
        return ageOf(newest).compareTo(rules.time(SignInRule.SIGNING_KEY_AGE)) < 0
                ? newest.key()
                : follow(newest).key();
    }

    /** A new key from now on. */
    SigningKey rotate() {
        return follow(known().newest());
    }

    /** All that verify, newest first. */
    List<SigningKey> list() {
        return load().keys();
    }

    /** Until when a key verifies that this one follows. */
    Instant endOfPredecessor(SigningKey key) {
        return key.createdAt().plus(rules.time(SignInRule.ACCESS_TOKEN_LIFE)).plus(OVERLAP);
    }

    private synchronized SigningKey follow(SigningKey before) {
        if (load().newest().equals(before)) {
            rows.add(SigningKey.create(clock.instant(), rows.demo()));
        }
        return load().newest();
    }

    private Loaded known() {
        Loaded known = loaded;
        return known != null ? known : load();
    }

    private synchronized Loaded load() {
        if (rows.list().isEmpty()) {
            rows.addFirst(SigningKey.create(clock.instant(), rows.demo()));
        }
        List<SigningKey> keys = rows.list();
        for (int i = 1; i < keys.size(); i++) {
            if (endOfPredecessor(keys.get(i - 1)).isBefore(clock.instant())) {
                rows.forgetUpTo(keys.get(i));
                keys = keys.subList(0, i);
            }
        }
        var now = new Loaded(List.copyOf(keys), clock.instant());
        loaded = now;
        return now;
    }

    private Duration ageOf(SigningKey key) {
        return Duration.between(key.createdAt(), clock.instant());
    }

    /** @param keys newest first, never empty */
    private record Loaded(List<SigningKey> keys, Instant at) {

        SigningKey newest() {
            return keys.get(0);
        }

        JWKSet set() {
            return new JWKSet(keys.stream().map(key -> (JWK) key.key()).toList());
        }
    }
}
