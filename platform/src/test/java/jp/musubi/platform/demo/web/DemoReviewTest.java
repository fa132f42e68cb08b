package jp.musubi.platform.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 見本の国の職員で見回りを試す。By HTTP only: who looks at whom is listed or is not, then reviewed. */
@DemoTest
class DemoReviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aDayOfItsOwn() {
        clock.set(TestClock.START.plus(Duration.ofDays(120)));
    }

    @AfterEach
    void back() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "{0} が {1} を見ると {2} {3}")
    @CsvSource({
        "hospital-a-nurse-2, patient-11, STAFF_AS_PATIENT, SELF",
        "hospital-a-doctor, patient-11, STAFF_AS_PATIENT, COLLEAGUE",
        "hospital-a, patient-11, STAFF_AS_PATIENT, COLLEAGUE",
        "hospital-b-doctor, patient-11, -, -",
        "hospital-a-doctor, patient-13, -, -",
        "hospital-a-nurse, patient-2, SAME_SURNAME, SURNAME",
        "hospital-a-nurse, patient-29, SAME_SURNAME, SURNAME",
        "hospital-a-doctor, patient-1, SAME_SURNAME, SURNAME",
        "hospital-a-clerk-2, patient-23, SAME_SURNAME, FORMER_SURNAME",
        "hospital-a-clerk-2, patient-30, SAME_SURNAME, SURNAME",
        "hospital-b-therapist-2, patient-5, SAME_SURNAME, FAMILY_COVERAGE",
        "hospital-a-nurse, patient-12, -, -"
    })
    void 載るものと載らないもの(String staff, String patient, String kind, String tie) throws Exception {
        String person = look(staff, patient);
        JsonNode line = find(staff, person);
        assertThat(line == null ? "-" : line.path("kind").stringValue()).isEqualTo(kind);
        assertThat(line == null ? "-" : line.path("tie").stringValue()).isEqualTo(tie);
    }

    @Test
    void 責任者が自施設の行を見直す() throws Exception {
        agree("hospital-a");
        String person = look("hospital-a-doctor", "patient-1");
        String id = find("hospital-a-doctor", person).path("id").stringValue();
        String body = "{\"day\":\"2026-07-30\",\"comment\":\"担当の患者であった\"}";
        assertThat(post("hospital-b-privacy", id, body).statusCode()).isEqualTo(403);
        assertThat(post("hospital-a-doctor", id, body).statusCode()).isEqualTo(403);
        assertThat(post("hospital-a-privacy", UUID.randomUUID().toString(), body)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> done = post("hospital-a-privacy", id, body);
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(find("hospital-a-doctor", person).path("reviewed").path("by").stringValue())
                .isEqualTo("hospital-a hospital-a-privacy");
        assertThat(post("operator", id, "{\"day\":\"2026-07-30\",\"comment\":\"短い\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    /** A privacy officer is shown looks that were allowed. */
    private void agree(String facility) throws Exception {
        String visit = """
                {"patient":{"system":"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",\
                "value":"00138990:99:100101:01"},"reader":"pin","consents":["CLINICAL"]}""";
        HttpResponse<String> opened = send(
                facility,
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/eligibility/visits"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(visit)));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }

    private String look(String as, String patient) throws Exception {
        String person = personOf(patient);
        assertThat(get(as, "/fhir/Condition?patient=" + person).statusCode())
                .as("refused or not, the look is in the log")
                .isIn(200, 403);
        return person;
    }

    private JsonNode find(String staff, String person) throws Exception {
        JsonNode review =
                JSON.readTree(get("operator", "/audit/review?day=2026-07-30").body());
        for (JsonNode finding : review.path("findings")) {
            JsonNode who = finding.path("who");
            String by = who.path("staff").isString()
                    ? who.path("staff").stringValue()
                    : who.path("caller").stringValue();
            boolean near = !finding.path("tie").isNull();
            if (near && by.equals(staff) && person.equals(finding.path("person").asString(""))) {
                return finding;
            }
        }
        return null;
    }

    private static String personOf(String patient) {
        return UUID.nameUUIDFromBytes(
                        ("musubi-synthetic-country-1/" + patient).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private HttpResponse<String> get(String as, String path) throws Exception {
        return send(as, HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private HttpResponse<String> post(String as, String id, String body) throws Exception {
        return send(
                as,
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/audit/review/" + id))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String as, HttpRequest.Builder request) throws Exception {
        String token = Call.post(port, "/demo/tokens", "application/json", "{\"as\":\"" + as + "\"}")
                .text("access_token");
        return client.send(
                request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
    }
}
