package jp.musubi.platform.notifications;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.outside.PublicAddress;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 届け先にできる宛先。Public addresses over TLS, so that nobody makes the platform call into its own network. In the demo
 * country this machine too, also without TLS; other private addresses nowhere.
 */
@Component
class EndpointRule {

    static final int LONGEST = 500;

    /** Names of this machine that no name server is asked about. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean demo;

    @Autowired
    EndpointRule(Settings settings) {
        this(settings.demo());
    }

    EndpointRule(boolean demo) {
        this.demo = demo;
    }

    /** Empty when it may not be registered. Addresses behind a name are asked about at each call: {@link #mayBeCalled}. */
    Optional<URI> read(String typed) {
        try {
            URI uri = new URI(typed);
            return typed.length() <= LONGEST && mayBeNamed(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    boolean mayBeNamed(URI uri) {
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return false;
        }
        if (LOOPBACK.contains(host)) {
            return demo && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        }
        return "https".equals(uri.getScheme()) && !isPrivateLiteral(host);
    }

    /** Whether this one address may be connected to, at the moment of the call. */
    boolean mayBeCalled(InetAddress address) {
        return PublicAddress.is(address) || demo && address.isLoopbackAddress();
    }

    /** A number is its own address; a name is not asked for here. */
    private static boolean isPrivateLiteral(String host) {
        if (!host.startsWith("[") && !host.matches("[0-9.]+")) {
            return false;
        }
        try {
            return !PublicAddress.is(InetAddress.getByName(host));
        } catch (UnknownHostException none) {
            return true;
        }
    }
}
