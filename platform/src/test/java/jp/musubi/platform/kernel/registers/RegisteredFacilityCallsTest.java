package jp.musubi.platform.kernel.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jp.musubi.platform.demo.country.CountryFiles;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.signin.FacilityCallers;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.client.Assertions;
import jp.musubi.platform.kernel.signin.client.OauthCalls;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 台帳に登録された施設は、その時から証を受け、送り、見る。Over real HTTP, however it was registered. */
@DemoTest
class RegisteredFacilityCallsTest {

    private static final String REASON = "届出により登録";
    private static final String CARD =
            "{\"patient\":{\"system\":\"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID\",\"value\":\"%s\"},"
                    + "\"reader\":\"face\",\"consents\":[\"CLINICAL\"]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private Facilities facilities;

    @Autowired
    private FacilityCallers callers;

    @Autowired
    private TestClock clock;

    private OauthCalls calls;
    private DemoHttp http;
    private String operator;

    @BeforeEach
    void setUp() throws Exception {
        calls = new OauthCalls(port);
        http = new DemoHttp(port);
        operator = demoToken("operator");
    }

    @Test
    void 一件ずつ登録された施設が_見本の証で送り_同意のもとで読む() throws Exception {
        String code = newCode();
        assertThat(put(code, "CLINIC", "no").statusCode()).isEqualTo(201);
        sendsAndReads(demoToken("facility-" + code), "facility-" + code);
        assertThat(http.get(operator, "/registers/facilities/" + code).body())
                .contains("\"party\":\"facility-" + code + "\"");
        assertThat(calls.get("/demo/parties").body()).contains("facility-" + code);
    }

    @Test
    void ファイルで登録された施設は_番号を言っても証を受ける() throws Exception {
        String code = newCode();
        String csv = "code,name,kind,joinsOn\n" + code + ",みほん医院,CLINIC,2025-02-01\n";
        var load = HttpRequest.newBuilder(calls.at("/registers/facilities?reason=" + encode(REASON)))
                .header("Authorization", "Bearer " + operator)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv));
        assertThat(OauthCalls.send(load).statusCode()).isEqualTo(201);
        sendsAndReads(demoToken(code), code);
    }

    @Test
    void 登録された施設の接続システムが_自分の鍵で証を受けて送る() throws Exception {
        String code = newCode();
        put(code, "HOSPITAL", "no");
        ECKey key = new ECKeyGenerator(Curve.P_384).keyID("new-1").generate();
        String client = "{\"party\":\"facility-%s\",\"id\":\"new-hospital-%s\",\"name\":\"電子カルテ\",\"jwks\":%s}"
                .formatted(code, code.substring(6), new JWKSet(key.toPublicJWK()));
        assertThat(calls.with(operator, "POST", "/clients", client).statusCode())
                .isEqualTo(201);
        var system = new Assertions("new-hospital-" + code.substring(6), key, "http://localhost:8080");
        String token = OauthCalls.accessToken(calls.token(system.right(clock.instant()), "scope", "system/*.cruds"));
        sendsAndReads(token, code);
    }

    @Test
    void 施設を直せば呼び手も付いていく_名はそのままで() throws Exception {
        String code = newCode();
        put(code, "HOSPITAL", "no");
        assertThat(party(code).purposes()).doesNotContain(Purpose.EMERGENCY);
        put(code, "HOSPITAL", "yes");
        assertThat(party(code).purposes()).contains(Purpose.EMERGENCY, Purpose.NOTIFY_INFECTION);
        assertThat(put(code, "VISITING_NURSE", "no").statusCode()).as("点数表が違う").isEqualTo(422);
        assertThat(party(code).purposes()).contains(Purpose.EMERGENCY);
        callers.follow(facilities.find(new FacilityCode("1319900013")).orElseThrow());
        assertThat(parties.findByFacility(new FacilityCode("1319900013")).map(Party::name))
                .as("見本の国の名は変わらない")
                .contains("hospital-a");
    }

    @Test
    void 種類ごとの目的は見本の国の施設と同じ() {
        CountryFiles.read().institutions().stream()
                .filter(party -> party.facility() != null)
                .forEach(party -> assertThat(FacilityCallers.purposesOf(
                                facilities.find(party.facility()).orElseThrow(),
                                clock.instant()
                                        .atZone(java.time.ZoneId.of("Asia/Tokyo"))
                                        .toLocalDate()))
                        .as(party.name())
                        .isEqualTo(party.purposes())
                        .isNotEqualTo(Set.copyOf(EnumSet.allOf(Purpose.class))));
    }

    private void sendsAndReads(String token, String name) {
        String patient =
                parties.find("patient-1").orElseThrow().person().value().toString();
        String conditions = "/fhir/Condition?patient=" + patient;
        assertThat(http.get(token, conditions).statusCode()).as("同意の前").isEqualTo(403);
        String sample = http.sample("condition?from=" + name + "&patient=patient-1");
        assertThat(http.post(token, "/fhir/Bundle", sample).statusCode())
                .as(sample)
                .isEqualTo(201);
        assertThat(http.post(token, "/eligibility/visits", CARD.formatted("00138990:99:100101:01"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(http.get(token, conditions).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(String code, String kind, String emergency) throws Exception {
        String entry =
                "{\"entry\":{\"code\":\"%s\",\"name\":\"みほん新病院\",\"kind\":\"%s\",\"joinsOn\":\"2025-02-01\",\"emergency\":\"%s\"},\"reason\":\"%s\"}";
        return calls.with(
                operator, "PUT", "/registers/facilities/" + code, entry.formatted(code, kind, emergency, REASON));
    }

    private Party party(String code) {
        return parties.findByFacility(new FacilityCode(code)).orElseThrow();
    }

    private String demoToken(String as) throws Exception {
        var order = HttpRequest.newBuilder(calls.at("/demo/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"" + as + "\"}"));
        return OauthCalls.accessToken(OauthCalls.send(order));
    }

    /** A number of Tokyo, 医科, that no other test has. */
    private static String newCode() {
        String body = "131" + (500_000 + ThreadLocalRandom.current().nextInt(400_000));
        return body + CheckDigit.of(body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
