package jp.musubi.benchmarks.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** 相手の結び。A running platform in demo mode; an answer other than 2xx ends the run. */
final class Platform {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;

    Platform(String url) {
        this.url = url;
    }

    void call(int crowd) {
        post("/demo/people", null, "application/json", ("{\"count\":" + crowd + "}").getBytes());
    }

    /** Puts the synthetic facilities of a prefecture, their checklists and answers to the survey into the country. */
    JsonNode population(String prefecture) {
        byte[] body = ("{\"prefecture\":\"" + prefecture + "\"}").getBytes();
        return read(post("/demo/cybersecurity", null, "application/json", body));
    }

    String token(String party) {
        return read(post("/demo/tokens", null, "application/json", ("{\"as\":\"" + party + "\"}").getBytes()))
                .path("access_token")
                .asText();
    }

    JsonNode sample(String from, int person, String id) {
        return read(sample("lab", from, person, id));
    }

    /** @param kind of the items of a unit, e.g. {@code condition} */
    byte[] sample(String kind, String from, int person, String id) {
        return get("/demo/samples/" + kind + "?from=" + from + "&patient=crowd-" + person + "&id=" + id, null);
    }

    /** The unit's patient comes to the token's facility, and agrees that it looks. */
    void receive(byte[] unit, String token) {
        JsonNode patient = StreamSupport.stream(
                        read(unit).at("/entry/0/resource/identifier").spliterator(), false)
                .filter(each -> each.path("system").asText().endsWith("memberID"))
                .findFirst()
                .orElseThrow();
        String body = "{\"patient\":{\"system\":%s,\"value\":%s},\"reader\":\"pin\",\"consents\":[\"CLINICAL\"]}"
                .formatted(patient.get("system"), patient.get("value"));
        post("/eligibility/visits", token, "application/json", body.getBytes());
    }

    byte[] submit(byte[] unit, String token) {
        return post("/fhir/Bundle", token, "application/fhir+json", unit);
    }

    /** As a FHIR server takes one that knows no units. */
    byte[] transaction(byte[] bundle) {
        return post("/fhir", null, "application/fhir+json", bundle);
    }

    byte[] get(String path, @Nullable String token) {
        return send(authorized(HttpRequest.newBuilder(URI.create(url + path)), token));
    }

    private byte[] post(String path, @Nullable String token, String type, byte[] body) {
        return send(authorized(HttpRequest.newBuilder(URI.create(url + path)), token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder authorized(HttpRequest.Builder request, @Nullable String token) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
