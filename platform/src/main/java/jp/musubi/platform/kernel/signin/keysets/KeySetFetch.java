package jp.musubi.platform.kernel.signin.keysets;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 鍵の束を取りに行く。One GET, no redirect, few seconds, few bytes; anything else is no key set. */
@Component
class KeySetFetch {

    private static final Logger log = LoggerFactory.getLogger(KeySetFetch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KeySetAddresses addresses;
    private final SignInRules rules;

    KeySetFetch(KeySetAddresses addresses, SignInRules rules) {
        this.addresses = addresses;
        this.rules = rules;
    }

    Optional<JWKSet> fetch(URI address) {
        // Asked each time: a name may have moved to a private address since it was registered.
        if (!addresses.mayBeFetched(address)) {
            return refused(address, "not a public address over TLS");
        }
        try {
            return read(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(address, "interrupted");
        } catch (IOException | ExecutionException e) {
            return refused(address, "unreachable");
        } catch (TimeoutException e) {
            return refused(address, "slow");
        } catch (ParseException e) {
            return refused(address, "no JWK set");
        }
    }

    private Optional<JWKSet> read(URI address)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, ParseException {
        int most = rules.count(SignInRule.KEY_SET_BYTES);
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        CompletableFuture<HttpResponse<InputStream>> call =
                client().sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        HttpResponse<InputStream> answer = call.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                return refused(address, "status " + answer.statusCode());
            }
            // Who sends a byte a second is cut off as well: reading has its own end.
            byte[] bytes = CompletableFuture.supplyAsync(() -> readAtMost(body, most + 1))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return bytes.length > most
                    ? refused(address, "too long")
                    : Optional.of(JWKSet.parse(new String(bytes, StandardCharsets.UTF_8))
                            .toPublicJWKSet());
        }
    }

    private static byte[] readAtMost(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpClient client() {
        return Http.CLIENT;
    }

    private static Optional<JWKSet> refused(URI address, String why) {
        log.warn("The key set of {} was not taken: {}", address.getHost(), why);
        return Optional.empty();
    }

    /** Made when first needed: most platforms have no key set to fetch. */
    private static final class Http {
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
