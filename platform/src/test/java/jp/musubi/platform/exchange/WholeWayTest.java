package jp.musubi.platform.exchange;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 登録から閲覧まで、ほんとうの HTTP で。 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class WholeWayTest {

    private static final FacilityCode HOSPITAL = code("131888001");
    private static final FacilityCode CLINIC = code("131888002");
    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String unit = person.toString().substring(0, 13);
    private final String member = "98000011:道:" + unit + ":01";

    private Wire wire;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        facility(HOSPITAL, "道病院", FacilityKind.HOSPITAL);
        facility(CLINIC, "道診療所", FacilityKind.CLINIC);
        party("way-hospital", Role.FACILITY, HOSPITAL, Purpose.SUBMIT);
        party("way-clinic", Role.FACILITY, CLINIC, Purpose.SHARE_VIEW, Purpose.ELIGIBILITY);
        party("way-insurer", Role.INSURER, null);
        people.register(new Person(
                person,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("道", "花子", "ミチ", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, member, "98000011", BORN, null))));
        parties.register(new Party("way-" + unit, "道 花子", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW)));
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 登録_同意_閲覧_期限切れ() {
        assertThat(submit().statusCode()).isEqualTo(201);
        HttpResponse<String> again = submit();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("受付済(変更): 検査 1件");

        assertThat(read("way-clinic", "/fhir/Observation?patient=" + person).statusCode())
                .isEqualTo(403);
        Instant end = clock.instant().plus(Duration.ofHours(24));
        HttpResponse<String> visit = openVisit(member);
        assertThat(visit.statusCode()).isEqualTo(201);
        assertThat(visit.headers().firstValue("Location"))
                .as("where the visit can be read back")
                .hasValueSatisfying(place -> assertThat(place).startsWith("/eligibility/visits/"));
        assertThat(visit.body()).contains("\"patientId\":\"" + person + "\"", "\"expiresAt\":\"" + end + "\"");

        assertThat(read("way-clinic", byNumber(member)).body()).contains("ミチ ハナコ");
        HttpResponse<String> labs = read("way-clinic", "/fhir/Observation?patient=" + person);
        assertThat(labs.statusCode()).isEqualTo(200);
        assertThat(labs.body()).contains("\"total\":1", "アルブミン", "Patient/" + person);
        assertThat(read("way-clinic", "/fhir/Patient/" + person + "/$everything")
                        .body())
                .contains("\"total\":2");
        assertThat(read("way-clinic", pathOfFirst(labs.body())).headers().firstValue("ETag"))
                .contains("W/\"2\"");

        clock.set(end.minusSeconds(1));
        assertThat(read("way-clinic", "/fhir/Observation?patient=" + person).statusCode())
                .isEqualTo(200);
        clock.set(end);
        assertThat(read("way-clinic", "/fhir/Observation?patient=" + person).statusCode())
                .isEqualTo(403);
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 1)).singleElement().satisfies(look -> {
            assertThat(look.callerName()).isEqualTo("way-clinic");
            assertThat(look.reason()).isEqualTo("CONSENT_EXPIRED");
        });
    }

    @Test
    void 取り消すと_本人にも見えなくなる() {
        submit();
        assertThat(read("way-" + unit, "/fhir/Observation?patient=" + person).body())
                .contains("\"total\":1");
        String address = "/fhir/Bundle?identifier=" + encode(SampleUnit.SYSTEM + "|" + sample().identifier(), UTF_8)
                + "&patient.identifier=" + encode(MemberNumber.INSURANCE + "|" + member, UTF_8);
        HttpResponse<String> gone = wire.send("DELETE", token("way-hospital"), address, BodyPublishers.noBody());
        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body()).contains("取消済: 1件");
        assertThat(read("way-" + unit, "/fhir/Observation?patient=" + person).body())
                .contains("\"total\":0");
        assertThat(wire.send("DELETE", token("way-clinic"), address, BodyPublishers.noBody())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void 断りの本文は_だれが何を尋ねても一字も違わない() {
        List<HttpResponse<String>> refusals = List.of(
                read("way-clinic", byNumber(member)),
                read("way-clinic", byNumber("98000011:nobody:9:99")),
                read("way-clinic", "/fhir/Patient/" + person),
                read("way-clinic", "/fhir/Patient/" + UUID.randomUUID()),
                read("way-clinic", "/fhir/Patient/nobody"),
                read("way-clinic", "/fhir/Observation?patient=nobody"),
                read("way-clinic", "/fhir/Condition/nothing"),
                read("way-" + unit, byNumber("98000011:nobody:9:99")));
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
        assertThat(refusals)
                .extracting(HttpResponse::body)
                .containsOnly(refusals.get(0).body());
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .extracting(look -> look.callerName() + " " + look.reason())
                .containsExactly("way-clinic NO_CONSENT", "way-clinic NO_CONSENT");
    }

    /** What lies in the caller alone is said, whoever is asked for. */
    @Test
    void 目的の合わない保険者には_だれのことを尋ねても目的が合わないと言う() {
        assertThat(List.of(
                        read("way-insurer", byNumber(member)), read("way-insurer", byNumber("98000011:nobody:9:99"))))
                .allSatisfy(refusal -> {
                    assertThat(refusal.statusCode()).isEqualTo(403);
                    assertThat(refusal.body()).contains("ACCESS-PURPOSE");
                });
    }

    @Test
    void 本人の証は_条件なしで自分を見る() {
        HttpResponse<String> own = read("way-" + unit, "/fhir/Patient");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("\"id\":\"" + person + "\"");
        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void 証がなければ_401_正しくなければ_401() {
        HttpResponse<String> none = wire.get(null, "/fhir/Patient");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.body()).contains("OperationOutcome", "TOKEN-MISSING");
        assertThat(wire.get("wrong", "/fhir/Immunization").body()).contains("TOKEN-INVALID");
        assertThat(wire.get(null, "/fhir/metadata").statusCode()).isEqualTo(200);
    }

    @Test
    void ない宛先は証を確かめた後に_404_と_405() {
        assertThat(wire.get(null, "/fhir/Immunization").statusCode()).isEqualTo(401);
        assertThat(read("way-clinic", "/fhir/Immunization").body()).contains("NOT-FOUND");
        HttpResponse<String> put = wire.send("PUT", token("way-clinic"), "/fhir/Patient", BodyPublishers.noBody());
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    @Test
    void 縦棒と山形は_そのままでも受け取る() {
        String raw = "/fhir/Patient?identifier=" + MemberNumber.INSURANCE + "|98000011:a^b:9:99";
        assertThat(wire.statusOfRawGet(token("way-clinic"), raw)).contains(" 403");
    }

    @Test
    void 長さを言わない大きな本文も_上限で止める() {
        var endless = new ByteArrayInputStream(new byte[10_485_761]);
        HttpResponse<String> answer = wire.send(
                "POST",
                token("way-hospital"),
                "/fhir/Bundle",
                BodyPublishers.ofInputStream(() -> endless),
                "Content-Type",
                "application/fhir+json");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY-TOO-LARGE");
    }

    @Test
    void 個人番号は_答えにも記録にも残らない(CapturedOutput output) {
        HttpResponse<String> search =
                read("way-clinic", "/fhir/Patient?identifier=http%3A%2F%2Fa.example%7C123456789018");
        HttpResponse<String> path = read("way-clinic", "/fhir/Immunization/123456789018");
        HttpResponse<String> visit = openVisit("123456789018");
        assertThat(search.body()).contains("MY-NUMBER-REFUSED").doesNotContain("123456789018");
        assertThat(visit.statusCode()).isEqualTo(400);
        assertThat(visit.body()).contains("MY-NUMBER-REFUSED").doesNotContain("123456789018");
        assertThat(path.body()).doesNotContain("123456789018");
        assertThat(output.getAll()).doesNotContain("123456789018");
    }

    @Test
    void 受付の断りは_problem_json_で言う() {
        HttpResponse<String> unknown = openVisit("98000011:nobody:9:99");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(unknown.body()).contains("MEMBER-NOT-FOUND");
        assertThat(wire.post(token("way-clinic"), "/eligibility/visits", "{\"pin\":\"1\"}")
                        .body())
                .contains("PARAMETER-UNKNOWN", "pin");
        assertThat(read("way-clinic", "/eligibility/visits").statusCode()).isEqualTo(405);
    }

    private SampleUnit sample() {
        SamplePerson sent = new SamplePerson(member, BORN.toString(), "female", "ミチ ハナコ");
        return SampleUnit.of(HOSPITAL.digits(), unit, sent, "Observation").withLab("1", "アルブミン", "4.1", "2026-03-01");
    }

    private HttpResponse<String> submit() {
        return wire.post(token("way-hospital"), "/fhir/Bundle", sample().json());
    }

    private HttpResponse<String> openVisit(String number) {
        return wire.post(token("way-clinic"), "/eligibility/visits", """
                {"patient":{"system":"%s","value":"%s"},"reader":"face","consents":["CLINICAL"]}""".formatted(MemberNumber.INSURANCE, number));
    }

    /** Each call with a fresh token, since the clock moves. */
    private HttpResponse<String> read(String party, String address) {
        return wire.get(token(party), address);
    }

    private String token(String party) {
        return tokens.issueTo(parties.find(party).orElseThrow()).value();
    }

    private static String byNumber(String number) {
        return "/fhir/Patient?identifier=" + encode(MemberNumber.INSURANCE + "|" + number, UTF_8);
    }

    private static String pathOfFirst(String searchSet) {
        String from = searchSet.substring(searchSet.indexOf("\"fullUrl\":\"") + 11);
        return URI.create(from.substring(0, from.indexOf('"'))).getPath();
    }

    private void facility(FacilityCode code, String name, FacilityKind kind) {
        facilities.register(new Facility(code, name, kind, LocalDate.of(2025, 2, 1), false));
    }

    private void party(String name, Role role, @Nullable FacilityCode facility, Purpose... purposes) {
        parties.register(new Party(name, name, role, facility, null, Set.of(purposes)));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
