package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.support.DemoCallers;
import tools.jackson.databind.json.JsonMapper;

/** 用意の呼び出し。Calls that have to succeed, by callers of the demo country. */
record AttackCalls(int port, DemoCallers country) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A fresh set of one public key. */
    static String publicKeys() {
        try {
            return new JWKSet(new ECKeyGenerator(Curve.P_384)
                            .keyID("attack")
                            .generate()
                            .toPublicJWK())
                    .toString();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    String get(String as, String address) {
        return answer(request(as, address).GET());
    }

    String sample(String which) {
        return answer(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/samples/" + which)));
    }

    String post(String as, String address, String body) {
        String type = address.startsWith("/fhir") ? "application/fhir+json" : "application/json";
        return answer(request(as, address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    String delete(String as, String address) {
        return answer(request(as, address).DELETE());
    }

    /** Opens a visit with consent to everything; returns its id. */
    String receive(String as, Coverage coverage) {
        return receive(as, coverage, "CLINICAL", "CHECKUP");
    }

    String receive(String as, Coverage coverage, String... consents) {
        String body = """
                {"patient":{"system":"%s","value":"%s"},"reader":"pin","consents":["%s"]}
                """.formatted(coverage.system(), coverage.value(), String.join("\",\"", consents));
        return JsonMapper.shared()
                .readTree(post(as, "/eligibility/visits", body))
                .path("id")
                .asString();
    }

    private HttpRequest.Builder request(String as, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + country.token(as));
    }

    private static String answer(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
