package jp.musubi.platform.kernel.signin.keysets;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import jp.musubi.platform.kernel.outside.CheckedSockets;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 鍵の束を取りに行く。One GET, no redirect, few seconds, few bytes; anything else is no key set. */
@Component
class KeySetFetch {

    private static final Logger log = LoggerFactory.getLogger(KeySetFetch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KeySetAddresses addresses;
    private final SignInRules rules;
    private final SSLSocketFactory tls;

    @Autowired
    KeySetFetch(KeySetAddresses addresses, SignInRules rules) {
        this(addresses, rules, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    KeySetFetch(KeySetAddresses addresses, SignInRules rules, SSLSocketFactory tls) {
        this.addresses = addresses;
        this.rules = rules;
        this.tls = tls;
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
        HttpURLConnection call = open(address);
        try {
            int status = inTime(call::getResponseCode);
            if (status != 200) {
                return refused(address, "status " + status);
            }
            // Who sends a byte a second is cut off as well: reading has its own end.
            byte[] bytes = inTime(() -> call.getInputStream().readNBytes(most + 1));
            return bytes.length > most
                    ? refused(address, "too long")
                    : Optional.of(JWKSet.parse(new String(bytes, StandardCharsets.UTF_8))
                            .toPublicJWKSet());
        } finally {
            call.disconnect();
        }
    }

    /** Straight to the address: a proxy in between would resolve the name once more, where nobody checks. */
    private HttpURLConnection open(URI address) throws IOException {
        var call = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        call.setInstanceFollowRedirects(false);
        call.setUseCaches(false);
        call.setConnectTimeout((int) PATIENCE.toMillis());
        call.setReadTimeout((int) PATIENCE.toMillis());
        call.setRequestProperty("Accept", "application/jwk-set+json, application/json");
        call.setRequestProperty("Connection", "close");
        if (call instanceof HttpsURLConnection secured) {
            secured.setSSLSocketFactory(new CheckedSockets(tls, addresses::mayBeCalled));
        }
        return call;
    }

    private static <T> T inTime(Callable<T> work) throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> done(work)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static Optional<JWKSet> refused(URI address, String why) {
        log.warn("The key set of {} was not taken: {}", address.getHost(), why);
        return Optional.empty();
    }
}
