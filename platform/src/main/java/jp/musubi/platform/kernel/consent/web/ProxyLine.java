package jp.musubi.platform.kernel.consent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 代理の一行。
 *
 * @param other whom the line is about: the proxy, or the person acted for
 * @param name of the other today
 */
record ProxyLine(Proxy proxy, PersonId other, String name, boolean holds) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public List<ProxyScope> scopes() {
        return proxy.scope().stream().sorted().toList();
    }

    /** Whether the person can end it: what the register says of parents is not the person's to end. */
    public boolean endable() {
        return holds && proxy.kind() == ProxyKind.REGISTERED;
    }

    /** The last day on which it holds, or null for no end. */
    public @Nullable LocalDate lastDay() {
        Instant until = proxy.until();
        return until == null ? null : LocalDate.ofInstant(until.minusNanos(1000), TOKYO);
    }
}
