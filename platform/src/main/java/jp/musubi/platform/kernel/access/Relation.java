package jp.musubi.platform.kernel.access;

import java.util.List;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 関係。What stands between the caller and the person asked about, as the registers hold it. A part that no condition of
 * this caller asks for is empty.
 *
 * @param person whose record; null when nobody known was named
 * @param proxies relations in which the caller acts for this person
 * @param coverages of this person, all times
 * @param instruction the approved one under which is asked, or null
 */
record Relation(
        @Nullable PersonId person,
        Care care,
        List<Proxy> proxies,
        List<Coverage> coverages,
        Peril peril,
        @Nullable LiveInstruction instruction) {

    Relation {
        proxies = List.copyOf(proxies);
        coverages = List.copyOf(coverages);
    }

    /** Without an instruction. */
    Relation(@Nullable PersonId person, Care care, List<Proxy> proxies, List<Coverage> coverages, Peril peril) {
        this(person, care, proxies, coverages, peril, null);
    }

    static Relation toNobody() {
        return new Relation(null, Care.NONE, List.of(), List.of(), Peril.NONE);
    }
}
