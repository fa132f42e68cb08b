package jp.musubi.platform.kernel.signin.keysets;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 取ってきた鍵の束。Believed for some minutes; fetched again sooner for a key that is not in it, but not more often than the
 * rule says, so that nobody makes us call there by naming keys.
 */
@Component
class FetchedKeySets {

    private final KeySetFetch fetch;
    private final SignInRules rules;
    private final Clock clock;
    private final ConcurrentMap<URI, Kept> kept = new ConcurrentHashMap<>();

    FetchedKeySets(KeySetFetch fetch, SignInRules rules, Clock clock) {
        this.fetch = fetch;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty when the key set has no such key or cannot be had now. */
    List<JWK> select(URI address, JWKSelector selector) {
        List<JWK> known = selector.select(keys(address, false));
        return known.isEmpty() ? selector.select(keys(address, true)) : known;
    }

    /**
     * Of one address at once by one call only: the others wait for it.
     *
     * @param again fetch also while what is kept is young enough
     */
    private JWKSet keys(URI address, boolean again) {
        Duration life = rules.time(SignInRule.KEY_SET_LIFE);
        Duration pause = rules.time(SignInRule.KEY_SET_PAUSE);
        Instant now = clock.instant();
        Kept before = kept.getOrDefault(address, Kept.NOTHING);
        boolean enough = before.fetchedWithin(life, now) && !again;
        if (!enough && !before.triedWithin(pause, now)) {
            before = kept.compute(
                    address,
                    (url, other) -> other != null && other.triedWithin(pause, now)
                            ? other
                            : Objects.requireNonNullElse(other, Kept.NOTHING)
                                    .after(fetch.fetch(url).orElse(null), now));
        }
        return before.fetchedWithin(life, now) ? before.set() : new JWKSet();
    }

    /** @param triedAt of the last try, also a failed one; what was fetched before it is kept */
    private record Kept(JWKSet set, Instant fetchedAt, Instant triedAt) {

        static final Kept NOTHING = new Kept(new JWKSet(), Instant.MIN, Instant.MIN);

        Kept after(@Nullable JWKSet fetched, Instant now) {
            return fetched == null ? new Kept(set, fetchedAt, now) : new Kept(fetched, now, now);
        }

        boolean fetchedWithin(Duration age, Instant now) {
            return fetchedAt.isAfter(now.minus(age));
        }

        boolean triedWithin(Duration age, Instant now) {
            return triedAt.isAfter(now.minus(age));
        }
    }
}
