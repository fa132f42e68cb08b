package jp.musubi.platform.kernel.signin.keysets;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import jp.musubi.platform.kernel.outside.PublicAddress;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 取りに行ってよい宛先。Public addresses over TLS only, so that nobody makes the platform call into its own network; in the
 * demo country, and where the setting says so, any address.
 */
@Component
class KeySetAddresses {

    private final boolean any;

    KeySetAddresses(Settings settings) {
        this.any = settings.demo() || settings.signIn().privateKeySets();
    }

    boolean mayBeFetched(URI address) {
        String host = address.getHost();
        boolean tls = "https".equals(address.getScheme());
        if (host == null || address.getUserInfo() != null || address.getFragment() != null) {
            return false;
        }
        return any ? tls || "http".equals(address.getScheme()) : tls && isPublic(host);
    }

    /** Whether this one address may be connected to. */
    boolean mayBeCalled(InetAddress address) {
        return any || PublicAddress.is(address);
    }

    /** Every address of the host counts: one private one is enough to refuse. */
    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::is);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
