package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 試験の施設たち。Real HTTP by parties of the demo country, with a token of the moment for each call. */
record LetterWire(int port, Parties parties, Tokens tokens) {

    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final JsonMapper JSON = JsonMapper.shared();

    record Answer(int status, byte[] body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String path) {
            return json().at(path).asString();
        }

        String code() {
            return text("/code");
        }
    }

    byte[] sample(String from, String to, String id) {
        return send(
                        null,
                        "GET",
                        "/demo/samples/referral?from=" + from + "&to=" + to + "&patient=patient-1&id=" + id,
                        null)
                .body();
    }

    /** Sends it and says its id. */
    UUID deliver(String from, byte[] letter, String... headers) {
        HttpResponse<byte[]> sent = submit(from, letter, headers);
        assertThat(sent.statusCode())
                .as(new String(sent.body(), StandardCharsets.UTF_8))
                .isIn(200, 201);
        String location = sent.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    HttpResponse<byte[]> submit(String from, byte[] letter, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir/Bundle"))
                .header("Authorization", "Bearer " + token(from))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofByteArray(letter));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return fire(request);
    }

    Answer get(String as, String path) {
        return send(as, "GET", path, null);
    }

    Answer post(String as, String path) {
        return send(as, "POST", path, null);
    }

    Answer post(String as, String path, String body) {
        return send(as, "POST", path, body);
    }

    Answer delete(String as, String path) {
        return send(as, "DELETE", path, null);
    }

    private Answer send(@Nullable String as, String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (as != null) {
            request.header("Authorization", "Bearer " + token(as));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<byte[]> answer = fire(request);
        return new Answer(answer.statusCode(), answer.body());
    }

    private String token(String as) {
        return tokens.issueTo(parties.find(as).orElseThrow()).value();
    }

    private static HttpResponse<byte[]> fire(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
