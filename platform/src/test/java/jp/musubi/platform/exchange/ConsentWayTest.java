package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.LetterConsents;
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
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 同意の道を HTTP で。受付から、FHIR の Consent、取りやめ、同意保留文書まで。 */
@PlatformTest
class ConsentWayTest {

    private static final FacilityCode CLINIC = code("131889001");
    private static final FacilityCode NURSES = code("136889002");
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
    private LetterConsents letters;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String unit = person.toString().substring(0, 13);
    private final String member = "98000011:同意:" + unit + ":01";
    private Wire wire;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        facilities.register(new Facility(CLINIC, "同意診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        facilities.register(new Facility(NURSES, "同意訪問", FacilityKind.VISITING_NURSE, LocalDate.of(2025, 2, 1), false));
        var counter = Set.of(Purpose.SHARE_VIEW, Purpose.ELIGIBILITY);
        parties.register(new Party("consent-clinic", "clinic", Role.FACILITY, CLINIC, null, counter));
        parties.register(new Party("consent-nurses", "nurses", Role.FACILITY, NURSES, null, counter));
        parties.register(new Party("consent-" + unit, "道 花子", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW)));
        people.register(new Person(
                person,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("道", "花子", "ミチ", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, member, "98000011", BORN, null))));
    }

    @Test
    void 本人は自分の同意をすべて読み_すぐに終えられる() {
        assertThat(open("consent-clinic", "outpatient", "pin", "[\"CLINICAL\",\"CHECKUP\"]")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> all = me("/fhir/Consent");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).contains("\"total\":2", "同意診療所", "\"status\":\"active\"");
        String id = idOf(all.body());
        Consent one = parse(me("/fhir/Consent/" + id).body());
        assertThat(one.getProvision().getPeriod().getEnd()).isEqualTo("2026-04-02T00:00:00Z");
        assertThat(one.getPatient().getReference()).isEqualTo("Patient/" + person);
        assertThat(one.getScope().getCodingFirstRep().getCode()).isEqualTo("patient-privacy");

        HttpResponse<String> ended = post("consent-" + unit, "/fhir/Consent/" + id + "/$end", "");
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(parse(ended.body()).getStatus()).isEqualTo(Consent.ConsentState.INACTIVE);
        assertThat(post("consent-" + unit, "/fhir/Consent/" + id + "/$end", "").statusCode())
                .isEqualTo(409);
        assertThat(me("/fhir/Consent").body()).contains("\"total\":2", "\"status\":\"inactive\"");
    }

    @Test
    void 取りやめの答えの後の閲覧は断られる() {
        open("consent-clinic", "outpatient", "pin", "[\"CLINICAL\"]");
        String list = "/fhir/Condition?patient=" + person;
        assertThat(get("consent-clinic", list).statusCode()).isEqualTo(200);
        String id = idOf(me("/fhir/Consent").body());
        assertThat(post("consent-" + unit, "/fhir/Consent/" + id + "/$end", "").statusCode())
                .isEqualTo(200);
        assertThat(get("consent-clinic", list).statusCode()).isEqualTo(403);
    }

    @Test
    void 施設は自分に与えられた同意だけを読み_それを終えられる() {
        open("consent-clinic", "outpatient", "pin", "[\"CLINICAL\"]");
        open("consent-nurses", "home", "pin", "[\"CLINICAL\"]");
        String list = "/fhir/Consent?patient=" + person;
        HttpResponse<String> ofNurses = get("consent-nurses", list);
        assertThat(ofNurses.body()).contains("\"total\":1", "同意訪問", "\"home\"").doesNotContain("同意診療所");
        String id = idOf(ofNurses.body());
        assertThat(post("consent-clinic", "/fhir/Consent/" + id + "/$end", "").statusCode())
                .isEqualTo(403);
        assertThat(get("consent-clinic", "/fhir/Consent/" + id).statusCode()).isEqualTo(404);
        assertThat(post("consent-nurses", "/fhir/Consent/" + id + "/$end", "").statusCode())
                .isEqualTo(200);
        assertThat(get("consent-nurses", list).statusCode()).isEqualTo(403);
    }

    @Test
    void 受付を閉じると閲覧は断られ_何度でも同じに答える() {
        String visit = visitOf(open("consent-clinic", "inpatient", "face", "\"ALL\""));
        String list = "/fhir/Condition?patient=" + person;
        assertThat(get("consent-clinic", list).statusCode()).isEqualTo(200);
        HttpResponse<String> closed = post("consent-clinic", "/eligibility/visits/" + visit + "/close", "");
        assertThat(closed.body()).contains("\"closedAt\":\"2026-04-01T00:00:00Z\"", "\"care\":\"inpatient\"");
        assertThat(post("consent-clinic", "/eligibility/visits/" + visit + "/close", "")
                        .body())
                .isEqualTo(closed.body());
        assertThat(get("consent-clinic", list).statusCode()).isEqualTo(403);
        assertThat(post("consent-nurses", "/eligibility/visits/" + visit + "/close", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("consent-clinic", "/eligibility/visits/x/requery", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void 提供書を開く同意も_本人には読めて終えられ_宛先には自分あてだけが読める() {
        UUID letter = UUID.randomUUID();
        letters.announce(new LetterConsents.Announced(letter, person, NURSES, CLINIC, TestClock.START), true);
        String body = me("/fhir/Consent").body();
        assertThat(body).contains("\"total\":1", "\"LETTER\"", letter.toString(), "oral_at_sender", "同意診療所");
        String id = idOf(body);
        Consent one = parse(me("/fhir/Consent/" + id).body());
        assertThat(one.getStatus()).isEqualTo(Consent.ConsentState.ACTIVE);
        assertThat(one.getProvision().getPeriod().getEnd()).isNull();
        assertThat(one.getProvision()
                        .getDataFirstRep()
                        .getReference()
                        .getIdentifier()
                        .getValue())
                .isEqualTo(letter.toString());

        open("consent-clinic", "outpatient", "pin", "[\"CLINICAL\"]");
        String list = "/fhir/Consent?patient=" + person;
        assertThat(get("consent-clinic", list).body()).contains("\"total\":2", letter.toString());
        open("consent-nurses", "home", "pin", "[\"CLINICAL\"]");
        assertThat(get("consent-nurses", list).body()).contains("\"total\":1").doesNotContain(letter.toString());
        assertThat(post("consent-clinic", "/fhir/Consent/" + id + "/$end", "").statusCode())
                .as("施設は提供書の同意を終えられない")
                .isEqualTo(403);

        HttpResponse<String> ended = post("consent-" + unit, "/fhir/Consent/" + id + "/$end", "");
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(parse(ended.body()).getStatus()).isEqualTo(Consent.ConsentState.INACTIVE);
        assertThat(letters.find(person, letter).orElseThrow().opensTo(CLINIC)).isFalse();
        assertThat(post("consent-" + unit, "/fhir/Consent/" + id + "/$end", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void 施設は自分の受付を読み直せ_ほかの施設の受付は無いのと同じ() {
        HttpResponse<String> opened = open("consent-clinic", "inpatient", "face", "[\"CLINICAL\"]");
        String path = opened.headers().firstValue("Location").orElseThrow();
        assertThat(path).isEqualTo("/eligibility/visits/" + visitOf(opened));
        HttpResponse<String> read = get("consent-clinic", path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(opened.body());
        assertThat(get("consent-nurses", path).statusCode()).isEqualTo(404);
        assertThat(me(path).statusCode()).isEqualTo(403);
        assertThat(get("consent-clinic", "/eligibility/visits/x").statusCode()).isEqualTo(404);
        HttpResponse<String> closed = post("consent-clinic", path + "/close", "");
        assertThat(get("consent-clinic", path).body()).isEqualTo(closed.body());
    }

    @Test
    void 自前の操作には定義がある() {
        assertThat(wire.get(null, "/fhir/metadata").body())
                .contains("http://musubi.example/fhir/OperationDefinition/Consent-end");
        HttpResponse<String> definition = wire.get(null, "/fhir/OperationDefinition/Consent-end");
        assertThat(definition.statusCode()).isEqualTo(200);
        assertThat(definition.body()).contains("\"code\":\"end\"", "\"instance\":true");
        assertThat(wire.get(null, "/fhir/OperationDefinition/other").statusCode())
                .isEqualTo(404);
    }

    @Test
    void 画面で選べる項目を尋ねられる() {
        assertThat(get("consent-nurses", "/eligibility/consent-items?care=home&reader=pin")
                        .body())
                .isEqualTo("{\"consents\":[\"CLINICAL\",\"CHECKUP\",\"SUBSIDY\"]}");
        assertThat(get("consent-nurses", "/eligibility/consent-items?care=home&reader=face")
                        .body())
                .isEqualTo("{\"consents\":[]}");
    }

    @Test
    void 受付で同意保留文書を見て開き_十五分を過ぎると見られない() {
        UUID letter = UUID.randomUUID();
        letters.announce(
                new LetterConsents.Announced(letter, person, NURSES, code("131889009"), TestClock.START), false);
        String visit = visitOf(open("consent-clinic", "outpatient", "face", "[]"));
        String path = "/eligibility/visits/" + visit + "/letters";
        assertThat(get("consent-clinic", path).body()).contains(letter.toString(), "\"state\":\"WAITING\"", "同意訪問");
        assertThat(post("consent-clinic", path, "{\"letters\":[\"" + letter + "\",\"" + UUID.randomUUID() + "\"]}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(letters.listPending(person)).hasSize(1);
        assertThat(post("consent-clinic", path, "{\"letters\":[\"" + letter + "\"]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(letters.find(person, letter).orElseThrow().opensTo(CLINIC)).isTrue();
        clock.set(TestClock.START.plusSeconds(900));
        assertThat(get("consent-clinic", path).statusCode()).isEqualTo(409);
    }

    @Test
    void 受付で提供書に同意すると_この施設あてに待つものだけが開く() {
        UUID here = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        letters.announce(new LetterConsents.Announced(here, person, NURSES, CLINIC, TestClock.START), false);
        letters.announce(
                new LetterConsents.Announced(elsewhere, person, NURSES, code("131889009"), TestClock.START), false);
        open("consent-clinic", "outpatient", "face", "[\"LETTER\"]");
        assertThat(letters.find(person, here).orElseThrow().opensTo(CLINIC)).isTrue();
        assertThat(letters.listPending(person))
                .extracting(waiting -> waiting.letterId())
                .containsExactly(elsewhere);
    }

    private HttpResponse<String> open(String party, String care, String reader, String consents) {
        return post(
                party, "/eligibility/visits", """
                {"patient":{"system":"%s","value":"%s"},"reader":"%s","care":"%s","consents":%s}""".formatted(MemberNumber.INSURANCE, member, reader, care, consents));
    }

    private HttpResponse<String> me(String address) {
        return get("consent-" + unit, address);
    }

    private HttpResponse<String> get(String party, String address) {
        return wire.get(token(party), address);
    }

    private HttpResponse<String> post(String party, String address, String body) {
        return body.isEmpty()
                ? wire.send("POST", token(party), address, BodyPublishers.noBody())
                : wire.post(token(party), address, body);
    }

    private String token(String party) {
        return tokens.issueTo(parties.find(party).orElseThrow()).value();
    }

    private static Consent parse(String json) {
        return ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().parseResource(Consent.class, json);
    }

    private static String visitOf(HttpResponse<String> opened) {
        return found("\"id\":\"([^\"]+)\"", opened.body());
    }

    private static String idOf(String searchSet) {
        return found("/Consent/([0-9a-f]{64})", searchSet);
    }

    private static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
