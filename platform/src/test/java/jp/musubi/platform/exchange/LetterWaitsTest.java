package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 紹介状を送ることに同意は要らず、開くことには要る。登録と同じ取引で、同意の部屋に知らされる。 */
@DemoTest
class LetterWaitsTest {

    private static final String ORAL = "Musubi-Letter-Consent";

    @Autowired
    private LetterConsents letters;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @LocalServerPort
    private int port;

    @Test
    void 同意のない紹介状は受け付けられ_宛先が分かり_同意を待つ() {
        LetterConsent letter = letterOf(send("referral", "", "waits"));
        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.addressee()).isEqualTo(facility("clinic-c"));
        assertThat(letter.sender()).isEqualTo(facility("hospital-a"));
        assertThat(letter.opensTo(facility("clinic-c"))).isFalse();
    }

    @Test
    void 口頭の同意を添えた紹介状は宛先が開ける() {
        LetterConsent letter = letterOf(send("referral", "oral", "agreed"));
        assertThat(letter.way()).isEqualTo(LetterConsentWay.ORAL_AT_SENDER);
        assertThat(letter.opensTo(facility("clinic-c"))).isTrue();
    }

    @Test
    void 口頭の同意は紹介状にだけ_決まった語で添えられる() {
        assertThat(send("lab", "oral", "no-letter").statusCode()).isEqualTo(400);
        HttpResponse<String> other = send("referral", "yes", "other-word");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("PARAMETER-INVALID");
    }

    private LetterConsent letterOf(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String location = sent.headers().firstValue("Location").orElseThrow();
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        PersonId person = party("patient-1").person();
        return letters.find(person, id).orElseThrow();
    }

    private HttpResponse<String> send(String sample, String oral, String id) {
        Wire wire = new Wire(port);
        String to = sample.equals("referral") ? "&to=clinic-c" : "";
        byte[] body = wire.get(null, "/demo/samples/" + sample + "?from=hospital-a&patient=patient-1&id=" + id + to)
                .body()
                .getBytes(StandardCharsets.UTF_8);
        String token = tokens.issueTo(party("hospital-a")).value();
        var bytes = BodyPublishers.ofByteArray(body);
        return oral.isEmpty()
                ? wire.send("POST", token, "/fhir/Bundle", bytes, "Content-Type", "application/fhir+json")
                : wire.send("POST", token, "/fhir/Bundle", bytes, "Content-Type", "application/fhir+json", ORAL, oral);
    }

    private FacilityCode facility(String name) {
        FacilityCode code = party(name).facility();
        assertThat(code).isNotNull();
        return code;
    }

    private Party party(String name) {
        return parties.find(name).orElseThrow();
    }
}
