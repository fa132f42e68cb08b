package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;

/** 見本の国。One running platform that most tests share, or one of a test's own. */
final class Country {

    private static final class Shared {
        static final Country COUNTRY = new Country(Platform.start(Repository.newFolder("shared"), Map.of()));
    }

    private final Platform platform;

    Country(Platform platform) {
        this.platform = platform;
    }

    static Country shared() {
        return Shared.COUNTRY;
    }

    Platform platform() {
        return platform;
    }

    Caller nobody() {
        return new Caller(platform.url(), () -> "");
    }

    Caller as(String name) {
        return new Caller(platform.url(), () -> "Bearer " + token(name));
    }

    Caller withToken(String token) {
        return new Caller(platform.url(), () -> "Bearer " + token);
    }

    String token(String name) {
        Answer answer = nobody().post("/demo/tokens", "application/json", "{\"as\":\"" + name + "\"}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().path("access_token").asString();
    }

    /** A submission that the platform accepts. */
    String sample(String kind, String from, String patient, String id) {
        Answer answer = nobody().get("/demo/samples/" + kind + "?from=" + from + "&patient=" + patient + "&id=" + id);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    /** A letter with the signature of a doctor of the demo country. */
    String signedLetter(String from, String patient, String id) {
        Answer answer =
                nobody().get("/demo/samples/referral?signed=valid&from=" + from + "&patient=" + patient + "&id=" + id);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    /** Id and numbers of a persona, as the person's own token shows them. */
    Person person(String persona) {
        var patient = as(persona).get("/fhir/Patient").resources().get(0);
        var identifier = Json.list(patient.path("identifier")).stream()
                .filter(one -> one.path("system").asString("").endsWith("memberID"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return new Person(
                patient.path("id").asString(),
                identifier.path("system").asString(),
                identifier.path("value").asString());
    }

    record Person(String id, String system, String number) {

        String searched() {
            return "/fhir/Patient?identifier=" + Caller.escaped(system + "|" + number);
        }
    }

    /** The person puts the card on the facility's reader and agrees to show the six items. */
    Answer openVisit(String facility, Person person) {
        return openVisit(facility, person, "CLINICAL");
    }

    /** @param consent what the person agrees to at the reader */
    Answer openVisit(String facility, Person person, String consent) {
        return as(facility).post("/eligibility/visits", "application/json", """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":["%s"]}
                """.formatted(
                        person.system(), person.number(), consent));
    }

    /** The country's time, as text. */
    String now() {
        return nobody().get("/demo/clock").json().path("now").asString();
    }

    void moveClock(String to) {
        Answer answer = nobody().post("/demo/clock", "application/json", "{\"to\":\"" + to + "\"}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }
}
