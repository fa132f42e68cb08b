package jp.musubi.platform.commandline.drill;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;

/** 見本の国。Its systems' calls, each with a token of the party that calls, and what the demo hands out. */
final class Country {

    static final String JSON = "application/json";
    static final String FHIR = "application/fhir+json";

    private final Client client;

    Country(URI address) {
        this.client = new Client(address);
    }

    /** Somebody who opens pages. */
    Browser browser() {
        return new Browser(new Client(client.address()));
    }

    /** The same country for who sends for itself, with a connection of its own. */
    Client another() {
        return new Client(client.address());
    }

    /** Without a token. */
    Reply get(String path) throws NotShown {
        return client.send(client.request(path).header("Accept", JSON).GET().build());
    }

    Reply get(String path, String party) throws NotShown {
        return client.send(client.request(path)
                .header("Accept", JSON + ", " + FHIR)
                .header("Authorization", "Bearer " + token(party))
                .GET()
                .build());
    }

    Reply post(String path, String party, String type, byte[] body) throws NotShown {
        return client.send(client.request(path)
                .header("Accept", JSON + ", " + FHIR)
                .header("Authorization", "Bearer " + token(party))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** A submission as its sender would write it. */
    byte[] sample(String kindAndQuery) throws NotShown {
        return get("/demo/samples" + kindAndQuery).expect(200).bytes();
    }

    /** The name of a party as people read it. */
    String nameOf(String party) throws NotShown {
        Reply reply = get("/demo/parties").expect(200);
        if (JsonDocument.parse(reply.bytes(), JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonArray parties) {
            for (var each : parties.elements()) {
                if (each instanceof JsonObject one && one.is("name", party)) {
                    return Reply.text(one, "japaneseName");
                }
            }
        }
        throw NotShown.saying("absent", reply.asked(), party);
    }

    /** The person behind a persona, as its own token shows it. */
    Person person(String persona) throws NotShown {
        Reply reply = get("/fhir/Patient", persona).expect(200);
        for (JsonObject entry : reply.json().listObjects("entry")) {
            JsonObject patient = entry.findObject("resource");
            if (patient != null && patient.is("resourceType", "Patient")) {
                return Person.of(patient);
            }
        }
        throw NotShown.saying("absent", reply.asked(), "Patient");
    }

    Instant time() throws NotShown {
        return OffsetDateTime.parse(Reply.text(get("/demo/clock").expect(200).json(), "now"))
                .toInstant();
    }

    void moveClock(Instant to) throws NotShown {
        post("/demo/clock", JSON, BodyPublishers.ofString("{\"to\":\"" + to + "\"}"))
                .expect(200);
    }

    /** An access token of the party; the demo hands it out. */
    String token(String party) throws NotShown {
        Reply reply = post("/demo/tokens", JSON, BodyPublishers.ofString("{\"as\":\"" + party + "\"}"));
        return Reply.text(reply.expect(200).json(), "access_token");
    }

    private Reply post(String path, String type, BodyPublisher body) throws NotShown {
        return client.send(
                client.request(path).header("Content-Type", type).POST(body).build());
    }

    /** For use in a query. */
    static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
