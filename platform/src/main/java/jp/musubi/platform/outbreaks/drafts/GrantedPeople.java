package jp.musubi.platform.outbreaks.drafts;

import java.time.Instant;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 許された本人と保護者。As may be shown: addresses of persons under protection are withheld. */
@Component
class GrantedPeople {

    private final People people;
    private final Proxies proxies;
    private final AddressDisclosure addresses;

    GrantedPeople(People people, Proxies proxies, AddressDisclosure addresses) {
        this.people = people;
        this.proxies = proxies;
        this.addresses = addresses;
    }

    Person person(AccessGrant grant) {
        return addresses.shown(people.get(grant.person()));
    }

    /** A parent who acts for the person at that moment, or null. */
    @Nullable
    Person findGuardian(AccessGrant grant, Instant at) {
        return proxies.listFor(grant.person()).stream()
                .filter(proxy -> proxy.kind() == ProxyKind.PARENT && proxy.holdsAt(at))
                .map(Proxy::proxy)
                .findFirst()
                .flatMap(people::find)
                .map(addresses::shown)
                .orElse(null);
    }
}
