package jp.musubi.platform.records;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 電子処方箋の処方。From its day on it comes by 電子処方箋管理サービス, which may send it and nothing else, and read nothing. */
@DemoTest
class PrescriptionsTest {

    private static final String SERVICE = "prescription-service";
    private static final String PATIENT = "patient-16";
    private static final String PRESCRIPTION = "http://musubi.example/fhir/source/electronic-prescription";
    private static final String LETTER = "http://musubi.example/fhir/source/referral";
    private static final String LAST_DAY_OF_LETTERS = "2027-01-31T23:59:59+09:00";
    private static final String FIRST_DAY = "2027-02-01T00:00:00+09:00";
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private TestClock clock;

    @Autowired
    private WebApplicationContext context;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
    }

    @AfterEach
    void 時計を戻す() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @Test
    void 開始の日からは処方箋だけが処方になり_変更と取消に従い_百日で消える() throws InterruptedException {
        at(LAST_DAY_OF_LETTERS);
        String early = prescription("early");
        HttpResponse<String> tooEarly = submit(SERVICE, early);
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(codes(tooEarly)).contains("G-REG-SOURCE");
        assertThat(tooEarly.body()).contains("まだ受け付けていません。2027-02-01 から");
        assertThat(submit("hospital-a", letter("old")).body()).contains("処方 1件");
        assertThat(sources()).containsExactly(LETTER);

        at(FIRST_DAY);
        HttpResponse<String> laterLetter = submit("hospital-a", letter("new"));
        assertThat(laterLetter.statusCode()).as(laterLetter.body()).isEqualTo(201);
        assertThat(laterLetter.body()).doesNotContain("処方 1件");
        assertThat(sources()).as("what was taken before stays").containsExactly(LETTER);

        String first = prescription("first");
        HttpResponse<String> taken = submit(SERVICE, first);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body()).contains("受付済: 電子処方箋の処方から 処方 1件");
        assertThat(taken.headers().firstValue("Musubi-Receipt").orElseThrow()).startsWith("1309900015-20270201-");
        assertThat(submit(SERVICE, first).statusCode()).as("sent again").isEqualTo(200);
        assertThat(sources()).containsExactlyInAnyOrder(LETTER, PRESCRIPTION);
        JsonNode order = ownOrders().stream()
                .filter(one -> source(one).equals(PRESCRIPTION))
                .findFirst()
                .orElseThrow();
        assertThat(order.toString()).contains("\"1319900013\"", "内科");
        assertThat(order.at("/authoredOn").asString()).startsWith("2027-02-01");

        for (String page : List.of("/me/items/medication", "/me/together/medication")) {
            assertThat(page(page))
                    .contains("電子処方箋から", "診療情報提供書から", "結び中央病院", "内科")
                    .doesNotContain("??");
        }

        assertThat(orders("clinic-c").statusCode()).as("no consent").isEqualTo(403);
        consent("clinic-c");
        assertThat(orders("clinic-c").body()).contains(PRESCRIPTION, LETTER);

        changesAndWithdraws(first);
        vanishes();
    }

    /** The unit is the 処方箋ID: another one comes in its place, and only the service's hand moves it. */
    private void changesAndWithdraws(String first) throws InterruptedException {
        String second = prescription("second");
        HttpResponse<String> changed = http.put(token(SERVICE), "/fhir/Bundle?" + named(first), second);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(sources()).containsExactlyInAnyOrder(LETTER, PRESCRIPTION);
        assertThat(orders(PATIENT).body()).contains(id(second)).doesNotContain(id(first));

        HttpResponse<String> issuer = http.delete(token("hospital-a"), "/fhir/Bundle?" + named(second));
        assertThat(issuer.statusCode()).as("not who sent it").isEqualTo(404);
        assertThat(http.delete(token(SERVICE), "/fhir/Bundle?" + named(second)).statusCode())
                .isEqualTo(200);
        assertThat(sources()).containsExactly(LETTER);
        HttpResponse<String> undone = http.post(token(SERVICE), "/fhir/Bundle/%24undo-withdrawal?" + named(second), "");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(sources()).containsExactlyInAnyOrder(LETTER, PRESCRIPTION);
        HttpResponse<String> history = http.get(token(SERVICE), "/fhir/Bundle/_history?" + named(second));
        assertThat(history.statusCode()).isEqualTo(200);
        assertThat(history.body()).doesNotContain("MedicationRequest");

        HttpResponse<String> waiting =
                http.post(token(SERVICE), "/fhir/Bundle", prescription("later"), "Prefer", "respond-async");
        assertThat(waiting.statusCode()).isEqualTo(202);
        String number = waiting.headers().firstValue("Musubi-Receipt").orElseThrow();
        Awaiting.until(() -> http.get(token(SERVICE), "/submissions/" + number).statusCode() == 200);
        assertThat(http.get(token(SERVICE), "/submissions/" + number).body()).contains("処方 1件");
        assertThat(http.get(token("hospital-a"), "/submissions/" + number).statusCode())
                .isEqualTo(404);
        assertThat(sources()).containsExactlyInAnyOrder(LETTER, PRESCRIPTION, PRESCRIPTION);
    }

    /** The day of issue is not counted, the hundredth day is the last. */
    private void vanishes() {
        HttpResponse<String> told = http.get(token(PATIENT), "/records/vanishing?days=120&patient=" + person());
        assertThat(told.body()).contains("\"lastDay\":\"2027-05-11\"", "\"lastDay\":\"2027-05-12\"");
        at("2027-05-11T23:59:59+09:00");
        assertThat(sources()).containsExactlyInAnyOrder(LETTER, PRESCRIPTION, PRESCRIPTION);
        at("2027-05-12T00:00:00+09:00");
        assertThat(sources()).containsExactly(PRESCRIPTION, PRESCRIPTION);
        at("2027-05-12T23:59:59+09:00");
        assertThat(sources()).containsExactly(PRESCRIPTION, PRESCRIPTION);
        at("2027-05-13T00:00:00+09:00");
        assertThat(sources()).isEmpty();
    }

    @ParameterizedTest(name = "{0} は処方箋を送れない")
    @ValueSource(strings = {"hospital-a", "hospital-a-doctor", "clinic-c", "pharmacy-d"})
    void 処方箋はサービスだけが送る(String sender) {
        at(FIRST_DAY);
        HttpResponse<String> refused = submit(sender, prescription("stolen"));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(codes(refused)).containsExactly("ACCESS-SUBMIT");
    }

    @ParameterizedTest(name = "サービスは {0} を送れない")
    @ValueSource(strings = {"condition", "allergy", "lab", "infection", "referral", "checkup", "patient-summary"})
    void サービスはほかの何も送れない(String kind) {
        at(FIRST_DAY);
        String body = http.sample(kind + "?from=hospital-a&patient=" + PATIENT);
        HttpResponse<String> refused = submit(SERVICE, body);
        assertThat(refused.statusCode()).as(refused.body()).isIn(403, 422);
        HttpResponse<String> alone = submit(SERVICE, body.replace("1319900013", "1309900015"));
        assertThat(alone.statusCode()).as(alone.body()).isIn(403, 422);
        assertThat(refused.body() + alone.body()).contains("ACCESS-SUBMIT");
    }

    @ParameterizedTest(name = "サービスは {0} を読めない")
    @ValueSource(
            strings = {
                "/fhir/MedicationRequest?patient=PERSON",
                "/fhir/Condition?patient=PERSON",
                "/fhir/Observation?patient=PERSON",
                "/fhir/Composition?patient=PERSON",
                "/fhir/Patient?identifier=MEMBER",
                "/fhir/Patient/PERSON",
                "/fhir/Patient/PERSON/%24everything",
                "/fhir/Patient/PERSON/%24summary",
                "/fhir/Coverage?patient=PERSON",
                "/fhir/Consent?patient=PERSON",
                "/fhir/AuditEvent?patient=PERSON",
                "/records/vanishing?patient=PERSON",
                "/records/emergency-set?patient=PERSON",
                "/letters/inbox"
            })
    void サービスは何も読めない(String address) {
        at(FIRST_DAY);
        String member = encode(member(prescription("number")), UTF_8);
        HttpResponse<String> refused =
                http.get(token(SERVICE), address.replace("PERSON", person()).replace("MEMBER", member));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    }

    @Test
    void 登録の目的を持たない証では_サービスも送れない() {
        at(FIRST_DAY);
        var narrowed = new Caller(
                SERVICE, Role.PRESCRIPTION_SERVICE, null, null, Set.of(Purpose.SHARE_VIEW), null, "1309900015");
        HttpResponse<String> refused = http.post(country.token(narrowed), "/fhir/Bundle", prescription("narrow"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(codes(refused)).containsExactly("ACCESS-PURPOSE");
    }

    @ParameterizedTest(name = "交付した施設が {0} なら {1}")
    @CsvSource({"1319999994, G-REG-ISSUER", "1329900052, G-REG-ISSUER", "1349900041, R9012"})
    void 登録簿にない施設や医療機関でない施設の処方箋は受け付けない(String facility, String rule) {
        at(FIRST_DAY);
        String body = prescription("issuer");
        HttpResponse<String> refused = submit(SERVICE, body.replace("1319900013", facility));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(codes(refused)).contains(rule);
    }

    private void at(String moment) {
        clock.set(OffsetDateTime.parse(moment).toInstant());
    }

    /** As the country's clock stands. */
    private String prescription(String word) {
        return http.sample("medication-orders?from=hospital-a&patient=" + PATIENT + "&id=" + id(word, NEXT));
    }

    private String letter(String word) {
        return http.sample(
                "referral?from=hospital-a&to=hospital-b&patient=" + PATIENT + "&id=" + id("rx-" + word, NEXT));
    }

    private static String id(String word, AtomicInteger next) {
        return word + "-" + next.getAndIncrement();
    }

    private HttpResponse<String> submit(String as, String body) {
        return http.post(token(as), "/fhir/Bundle", body);
    }

    private String token(String as) {
        return country.token(as);
    }

    private String person() {
        return country.person(PATIENT).toString();
    }

    /** Of the person, at the own seat. */
    private String page(String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(country.caller(PATIENT)));
        var result = MockMvcTester.from(context).get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private HttpResponse<String> orders(String as) {
        return http.get(token(as), "/fhir/MedicationRequest?_count=100&patient=" + person());
    }

    /** What the person sees of 処方, the newest first. */
    private List<JsonNode> ownOrders() {
        List<JsonNode> orders = new ArrayList<>();
        HttpResponse<String> answer = orders(PATIENT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JSON.readTree(answer.body()).at("/entry").forEach(entry -> orders.add(entry.at("/resource")));
        return orders;
    }

    private List<String> sources() {
        return ownOrders().stream().map(PrescriptionsTest::source).toList();
    }

    private static String source(JsonNode order) {
        return order.at("/meta/source").asString();
    }

    private static List<String> codes(HttpResponse<String> answer) {
        List<String> codes = new ArrayList<>();
        JSON.readTree(answer.body())
                .at("/issue")
                .forEach(issue -> codes.add(issue.at("/details/coding/0/code").asString()));
        return codes;
    }

    private void consent(String facility) {
        String[] member = member(prescription("card")).split("\\|", 2);
        HttpResponse<String> visit =
                http.post(token(facility), "/eligibility/visits", """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":["CLINICAL"]}
                """.formatted(member[0], member[1]));
        assertThat(visit.statusCode()).as(visit.body()).isEqualTo(201);
    }

    private static String id(String bundle) {
        return JSON.readTree(bundle).at("/identifier/value").asString();
    }

    private static String named(String bundle) {
        JsonNode identifier = JSON.readTree(bundle).at("/identifier");
        String unit = identifier.at("/system").asString() + "|"
                + identifier.at("/value").asString();
        return "identifier=" + encode(unit, UTF_8) + "&patient.identifier=" + encode(member(bundle), UTF_8);
    }

    private static String member(String bundle) {
        for (JsonNode identifier : JSON.readTree(bundle).at("/entry/0/resource/identifier")) {
            String system = identifier.at("/system").asString();
            if (system.endsWith("memberID")) {
                return system + "|" + identifier.at("/value").asString();
            }
        }
        throw new AssertionError("no number");
    }
}
