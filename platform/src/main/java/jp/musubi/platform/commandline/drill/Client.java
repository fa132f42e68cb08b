package jp.musubi.platform.commandline.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** HTTP の呼び手。One of its own for each browser, since it keeps what it was given to keep. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Client(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** Not yet sent. Words are asked for in Japanese, which the steps look for. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "ja");
    }

    /** @throws NotShown when nobody answers */
    Reply send(HttpRequest request) throws NotShown {
        String asked = request.method() + " " + request.uri().getPath();
        try {
            return new Reply(asked, client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException silent) {
            throw NotShown.saying("silent", asked);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", asked);
        }
    }
}
