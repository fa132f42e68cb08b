package jp.musubi.platform.commandline;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** 結びの場所。{@code MUSUBI_URL}, or this machine at {@code MUSUBI_PORT}. */
final class PlatformAddress {

    private PlatformAddress() {}

    /** Without a slash at its end. */
    static URI of(Map<String, String> environment) throws WrongUsage {
        String url = environment.getOrDefault("MUSUBI_URL", "");
        if (url.isEmpty()) {
            url = "http://localhost:" + environment.getOrDefault("MUSUBI_PORT", "8080");
        }
        return read("MUSUBI_URL", url);
    }

    /** @param name of what it was written as, for the words about another form */
    static URI read(String name, String url) throws WrongUsage {
        try {
            URI address = new URI(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // Told below, in one sentence with the other wrong forms.
        }
        throw new WrongUsage(name + " は http://localhost:8080 のような URL にしてください。 It is not a URL.");
    }
}
