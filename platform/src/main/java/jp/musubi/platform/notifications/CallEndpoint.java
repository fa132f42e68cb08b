package jp.musubi.platform.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import jp.musubi.platform.kernel.outside.CheckedSockets;
import org.springframework.stereotype.Component;

/** 宛先を呼ぶ。One POST, no redirect, no proxy, few seconds; only the status of the answer is read. */
@Component
class CallEndpoint {

    static final String REFUSED = "ADDRESS-REFUSED";
    static final String UNREACHABLE = "UNREACHABLE";
    static final String SLOW = "SLOW";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EndpointRule endpoints;

    CallEndpoint(EndpointRule endpoints) {
        this.endpoints = endpoints;
    }

    /** Empty when it was taken (2xx); else what went wrong. */
    Optional<String> post(URI endpoint, Map<String, String> headers, String body) {
        if (!endpoints.mayBeNamed(endpoint)) {
            return Optional.of(REFUSED);
        }
        try {
            HttpURLConnection call = open(endpoint, headers);
            try {
                int status = CompletableFuture.supplyAsync(() -> send(call, body))
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return status / 100 == 2 ? Optional.empty() : Optional.of("HTTP-" + status);
            } finally {
                call.disconnect();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(UNREACHABLE);
        } catch (TimeoutException slow) {
            return Optional.of(SLOW);
        } catch (IOException | ExecutionException none) {
            return Optional.of(UNREACHABLE);
        }
    }

    private HttpURLConnection open(URI endpoint, Map<String, String> headers) throws IOException {
        var call = (HttpURLConnection) endpoint.toURL().openConnection(Proxy.NO_PROXY);
        call.setRequestMethod("POST");
        call.setDoOutput(true);
        call.setInstanceFollowRedirects(false);
        call.setUseCaches(false);
        call.setConnectTimeout((int) PATIENCE.toMillis());
        call.setReadTimeout((int) PATIENCE.toMillis());
        call.setRequestProperty("Content-Type", "application/json");
        call.setRequestProperty("Connection", "close");
        headers.forEach(call::setRequestProperty);
        if (call instanceof HttpsURLConnection secured) {
            // The very address that is connected to is asked about: a name may lead elsewhere by now.
            secured.setSSLSocketFactory(
                    new CheckedSockets((SSLSocketFactory) SSLSocketFactory.getDefault(), endpoints::mayBeCalled));
        }
        return call;
    }

    private static int send(HttpURLConnection call, String body) {
        try (var out = call.getOutputStream()) {
            out.write(body.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
        try {
            return call.getResponseCode();
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }
}
