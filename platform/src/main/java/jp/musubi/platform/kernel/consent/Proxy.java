package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.Set;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 代理。Who may act for whom, in what and when.
 *
 * @param person for whom
 * @param proxy who acts
 * @param from first instant at which it holds
 * @param until first instant at which it no longer holds, or null for no end; of a parent never later than the day on
 *     which the child is no longer one
 */
public record Proxy(
        PersonId person,
        PersonId proxy,
        ProxyKind kind,
        Set<ProxyScope> scope,
        Instant from,
        @Nullable Instant until) {

    public Proxy {
        scope = Set.copyOf(scope);
        if (person.equals(proxy)) {
            throw new IllegalArgumentException("nobody is the own proxy");
        }
        if (scope.isEmpty() || (until != null && until.isBefore(from))) {
            throw new IllegalArgumentException("a proxy has a scope and a period");
        }
    }

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    public boolean allows(ProxyScope asked, Instant instant) {
        return scope.contains(asked) && holdsAt(instant);
    }
}
