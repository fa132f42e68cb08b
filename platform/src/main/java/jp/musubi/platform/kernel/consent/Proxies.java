package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 代理の入口。Parents are registered by the platform, other proxies by the person. While a person is under 情報不開示, no
 * parent acts for the person.
 */
public interface Proxies {

    /** All for whom this proxy acts or acted, newest first. */
    List<Proxy> listOf(PersonId proxy);

    /** All who act or acted for this person, newest first. */
    List<Proxy> listFor(PersonId person);

    /** The relation that holds now; when a parent is also a registered proxy, the one that allows more. */
    Optional<Proxy> find(PersonId person, PersonId proxy);

    /** Adds one. */
    void register(Proxy proxy);

    /** Ends the relations of this kind that are not over at that instant, and says how many. */
    int end(PersonId person, PersonId proxy, ProxyKind kind, Instant at);
}
