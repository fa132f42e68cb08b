package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 見本の国の不開示の人(patient-27)の住所は、どの答えにも出ない。 */
@DemoTest
class WithheldAddressOverHttpTest {

    private static final String NUMBER = "01139906:31990027:27:00";
    private static final String SYSTEM = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final String ADDRESS = "結町九丁目2番7号";

    @Autowired
    private People people;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/Patient", "/fhir/Patient/ID", "/fhir/Patient/ID/$everything"})
    void 本人の読む形にも施設の読む形にも住所はない(String path) {
        openVisit();
        String address = path.replace("ID", person().id().toString());
        HttpResponse<String> own = wire().get(token("patient-27"), address);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertWithheld(own);
        String asked = path.equals("/fhir/Patient") ? path + "?identifier=" + SYSTEM + "%7C" + NUMBER : address;
        HttpResponse<String> facility = wire().get(token("clinic-c"), asked);
        assertThat(facility.statusCode()).as(facility.body()).isEqualTo(200);
        assertWithheld(facility);
    }

    @Test
    void XMLの読む形にも住所はない() {
        HttpResponse<String> own = wire().send(
                        "GET",
                        token("patient-27"),
                        "/fhir/Patient/" + person().id(),
                        BodyPublishers.noBody(),
                        "Accept",
                        "application/fhir+xml");
        assertThat(own.statusCode()).isEqualTo(200);
        assertWithheld(own);
    }

    @Test
    void 照合の答えは_正しい住所でも違う住所でも同じで_住所を返さない() {
        String right = match("東京都見本区" + ADDRESS);
        String wrong = match("大阪府別市1-1");
        assertThat(right)
                .isEqualTo(wrong)
                .contains("\"match-grade\"".replace("\"", ""))
                .doesNotContain("address");
    }

    private String match(String address) {
        Person person = person();
        String body = """
                {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"resourceType":"Patient",
                  "name":[{"text":"%s"}],"gender":"female","birthDate":"%s","address":[{"text":"%s"}]}}]}
                """.formatted(person.names().get(0).text(), person.birthDate(), address);
        HttpResponse<String> answer = wire().send(
                        "POST",
                        token("clinic-c"),
                        "/fhir/Patient/$match",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/fhir+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(person.id().toString());
        return answer.body();
    }

    private void openVisit() {
        String body = """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":["CLINICAL"]}
                """.formatted(SYSTEM, NUMBER);
        HttpResponse<String> answer = wire().send(
                        "POST",
                        token("clinic-c"),
                        "/eligibility/visits",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void assertWithheld(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("masked").doesNotContain(ADDRESS, "000-0001");
        List<String> texts = people.get(person().id()).addresses().stream()
                .map(entry -> entry.text())
                .toList();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(answer.body()).doesNotContain(text));
    }

    private Person person() {
        PersonId id =
                Objects.requireNonNull(parties.find("patient-27").orElseThrow().person());
        return people.get(id);
    }

    private String token(String party) {
        return tokens.issueTo(parties.find(party).orElseThrow()).value();
    }

    private Wire wire() {
        return new Wire(port);
    }
}
