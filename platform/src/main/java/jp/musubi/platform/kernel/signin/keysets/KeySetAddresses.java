package jp.musubi.platform.kernel.signin.keysets;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
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
        return any || isPublic(address);
    }

    /** Every address of the host counts: one private one is enough to refuse. */
    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(KeySetAddresses::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            // RFC 6598 shared, RFC 1122 "this network", RFC 2544 benchmarks, RFC 6890 protocol assignments, reserved.
            return !(first == 0
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 198 && (second == 18 || second == 19))
                    || (first == 192 && second == 0)
                    || first >= 240);
        }
        // RFC 4193 unique local; RFC 6052 and RFC 3056 carry an IPv4 address inside.
        boolean carriesFour = (first == 0 && second == 0x64) || (first == 0x20 && second == 0x02);
        return (first & 0xfe) != 0xfc && !carriesFour;
    }
}
