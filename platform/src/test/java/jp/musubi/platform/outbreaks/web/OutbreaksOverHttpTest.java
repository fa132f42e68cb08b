package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** カルテの登録から国の頁まで、HTTP で。 */
@DemoTest
class OutbreaksOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SENDER = "clinic-l";

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
    }

    @Test
    void 病名を登録すると下書きができ_医師が出して_保健所と県が進め_国が見る() {
        Person person = people.get(country.person("patient-3"));
        register(person, SENDER);
        String draft = waitForDraft(SENDER);
        JsonNode opened =
                JSON.readTree(get(SENDER, "/outbreaks/drafts/" + draft).body());
        assertThat(opened.at("/fields/NAME").asString()).isNotBlank();
        assertThat(opened.at("/sources/NAME").asString()).isEqualTo("REGISTER");
        assertThat(opened.at("/sources/DIAGNOSED").asString()).endsWith("/1");

        HttpResponse<String> sent = post(
                SENDER,
                "/outbreaks/drafts/" + draft + "/submission",
                JSON.writeValueAsString(Map.of("fields", opened.path("fields"))));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        JsonNode receipt = JSON.readTree(sent.body());
        assertThat(receipt.path("center").asString()).isEqualTo("0100");
        String notice = "/outbreaks/notices/" + receipt.path("notice").asString();

        for (String other :
                new String[] {"hospital-a", "health-center-1301", "prefecture-13", "ministry", "patient-3"}) {
            assertThat(get(other, notice).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(post(SENDER, notice + "/turns", "{\"act\":\"RECEIVE\"}").statusCode())
                .isEqualTo(403);
        assertThat(JSON.readTree(get(SENDER, notice).body()).at("/turns/0/act").asString())
                .isEqualTo("SEND");
    }

    @Test
    void 医師の系統が自ら書いた五類の届は_身元なしで届く() {
        String nameless =
                "{\"KIND\":\"PATIENT\",\"SEX\":\"MALE\",\"AGE\":\"41\",\"METHOD\":\"RPR 64\",\"DIAGNOSED\":\"2026-04-01\"}";
        String body = "{\"disease\":\"SYPHILIS\",\"request\":\"http-1\",\"fields\":" + nameless + "}";
        JsonNode receipt =
                JSON.readTree(post("hospital-a", "/outbreaks/notices", body).body());
        assertThat(receipt.path("center").asString()).isEqualTo("1301");
        assertThat(JSON.readTree(post("hospital-a", "/outbreaks/notices", body).body()))
                .isEqualTo(receipt);
        String notice = "/outbreaks/notices/" + receipt.path("notice").asString();
        assertThat(post("health-center-1301", notice + "/turns", "{\"act\":\"RECEIVE\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("prefecture-13", notice + "/turns", "{\"act\":\"CONFIRM\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("ministry", notice).statusCode()).isEqualTo(403);
        assertThat(post("prefecture-13", notice + "/turns", "{\"act\":\"REPORT\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("ministry", notice).body()).contains("RPR 64").doesNotContain("NAME", "ADDRESS");

        HttpResponse<String> named = post(
                "hospital-a",
                "/outbreaks/notices",
                body.replace("http-1", "http-2").replace("{\"KIND\"", "{\"NAME\":\"見本 太郎\",\"KIND\""));
        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(named.body()).doesNotContain("太郎");
    }

    @Test
    void 定点の数は週ごとに届き_直した数が数えられる() {
        String told = "{\"disease\":\"INFLUENZA\",\"day\":\"2026-04-01\",\"cases\":\"%d\"}";
        assertThat(JSON.readTree(post("hospital-b", "/outbreaks/sentinel", told.formatted(12))
                                .body())
                        .path("period")
                        .asString())
                .isEqualTo("2026-03-30");
        post("hospital-b", "/outbreaks/sentinel", told.formatted(15));
        JsonNode sums = JSON.readTree(get("prefecture-12", "/outbreaks/sentinel?from=2026-03-30&until=2026-04-05")
                .body());
        assertThat(sums.toString()).contains("\"cases\":15", "\"sites\":1", "\"prefecture\":\"12\"");
        assertThat(get("prefecture-13", "/outbreaks/sentinel?from=2026-03-30&until=2026-04-05")
                        .body())
                .isEqualTo("[]");
        assertThat(post(
                                "hospital-b",
                                "/outbreaks/sentinel",
                                told.replace("INFLUENZA", "MEASLES").formatted(1))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void 子どもの下書きには_親の名と住所が入る() {
        Person child = people.get(country.person("patient-5"));
        Person parent = people.get(country.person("patient-6"));
        register(child, "hospital-b");
        String draft = waitForDraft("hospital-b");
        JsonNode opened =
                JSON.readTree(get("hospital-b", "/outbreaks/drafts/" + draft).body());
        var names = parent.names();
        assertThat(opened.at("/fields/AGE").asString()).isEqualTo("7");
        assertThat(opened.at("/fields/GUARDIAN").asString())
                .isEqualTo(names.get(names.size() - 1).text());
        assertThat(opened.at("/fields/GUARDIAN_ADDRESS").asString()).isNotBlank();
        assertThat(opened.at("/sources/GUARDIAN").asString()).isEqualTo("REGISTER");
        HttpResponse<String> sent = post(
                "hospital-b",
                "/outbreaks/drafts/" + draft + "/submission",
                JSON.writeValueAsString(Map.of("fields", opened.path("fields"))));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(JSON.readTree(sent.body()).path("home").asString())
                .as("the governor of the home")
                .isEqualTo("13");
    }

    private void register(Person person, String sender) {
        var coverage = person.coverages().get(person.coverages().size() - 1);
        var name = person.names().get(person.names().size() - 1);
        var sample = new SamplePerson(
                coverage.value(), person.birthDate().toString(), person.sex().fhirCode(), name.kana());
        String json = SampleUnit.of(country.facility(sender), "outbreak-http", sample, "Condition")
                .withCondition("c1", "麻疹", "2026-03-31", "")
                .json()
                .replace("20065011", "20076176");
        HttpResponse<String> registered =
                http.post(country.token(sender, Set.of(Purpose.SUBMIT)), "/fhir/Bundle", json);
        assertThat(registered.statusCode()).as(registered.body()).isBetween(200, 201);
    }

    private String waitForDraft(String sender) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode list = JSON.readTree(get(sender, "/outbreaks/drafts").body());
        while (list.isEmpty() && System.nanoTime() < until) {
            list = JSON.readTree(get(sender, "/outbreaks/drafts").body());
        }
        assertThat(list.size()).isPositive();
        return list.at("/0/draft").asString();
    }

    private HttpResponse<String> get(String caller, String address) {
        return http.get(country.token(caller), address);
    }

    private HttpResponse<String> post(String caller, String address, String body) {
        return http.post(country.token(caller), address, body);
    }
}
