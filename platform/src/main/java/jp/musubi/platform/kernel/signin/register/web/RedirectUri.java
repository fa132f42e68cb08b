package jp.musubi.platform.kernel.signin.register.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** 戻り先。TLS, or this very machine (RFC 8252 §7.3); whole, without a fragment or a wildcard. */
final class RedirectUri {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private RedirectUri() {}

    static boolean mayBeRegistered(String text) {
        try {
            URI uri = new URI(text);
            String host = uri.getHost();
            return host != null
                    && uri.getFragment() == null
                    && uri.getUserInfo() == null
                    && !text.contains("*")
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(host)));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
