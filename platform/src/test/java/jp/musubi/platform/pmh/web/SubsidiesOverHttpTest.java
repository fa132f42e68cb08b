package jp.musubi.platform.pmh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 一枚のカードで保険と助成が返り、計算と徴収と取り消しができる。 */
@PlatformTest
class SubsidiesOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Known known;
    private Holding national;
    private Holding local;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        parties.register(new Party(
                "subsidy-clinic", "clinic", Role.FACILITY, SubsidiesWorld.CLINIC, null, Set.of(Purpose.ELIGIBILITY)));
        known = world.person(BORN);
        local = world.local(
                known,
                world.scheme("80", "CHARGED visit=500", Area.read("22"), SubsidiesWorld.FIRST),
                Valid.from(SubsidiesWorld.FIRST, LocalDate.of(2027, 4, 1)));
        national = world.national(known, "54", 10_000L, List.of());
    }

    @Test
    void 資格の答えに助成が法の順で並ぶ() {
        world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        String body = post("/eligibility/confirmations", question()).body();
        assertThat(body)
                .contains("\"payerNumber\":\"" + national.numbers().payer() + "\"")
                .contains("\"recipientNumber\":\"" + national.numbers().recipient() + "\"")
                .contains("\"monthlyCeilingYen\":10000", "\"leftOfMonthYen\":10000")
                .contains("\"usableHere\":false", "\"paidBackLater\":true", "\"validLast\":\"2027-03-31\"")
                .contains("助成の区域の外の医療機関");
        assertThat(body.indexOf(national.numbers().payer()))
                .isLessThan(body.indexOf(local.numbers().payer()));
    }

    @Test
    void 同意していなければ助成は答えない() {
        world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.CLINICAL);
        assertThat(post("/eligibility/confirmations", question()).body())
                .contains("\"validity\":\"1\"")
                .doesNotContain("subsidies", national.numbers().payer());
        assertThat(get("/fhir/Coverage?patient=" + known.id()).body())
                .doesNotContain(national.numbers().payer());
    }

    @Test
    void FHIRのCoverageにも助成があり_一つずつ読める() {
        world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        String all = get("/fhir/Coverage?patient=" + known.id()).body();
        assertThat(all)
                .contains(
                        "SUBSIDIZ",
                        national.numbers().payer() + "::" + national.numbers().recipient() + ":")
                .contains(local.numbers().payer());
        Matcher id =
                Pattern.compile("/fhir/Coverage/([0-9a-f-]+\\.[0-9a-f]{8})\"").matcher(all);
        assertThat(id.results()
                        .map(found -> get("/fhir/Coverage/" + found.group(1)).statusCode()))
                .hasSize(3)
                .containsOnly(200);
    }

    @Test
    void CoverageEligibilityResponseにも助成があり_同意しなければない() {
        String request = """
                {"resourceType":"CoverageEligibilityRequest","status":"active","purpose":["validation"],\
                "created":"2026-04-01","patient":{"reference":"#p"},"insurer":{"display":"-"},\
                "contained":[{"resourceType":"Patient","id":"p","identifier":[{"system":"%s","value":"%s"}],\
                "birthDate":"%s"}]}\
                """.formatted(known.number().system(), known.number().value(), BORN);
        String submit = "/fhir/CoverageEligibilityRequest/$submit";
        world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.CLINICAL);
        assertThat(post(submit, request).body())
                .contains("CoverageEligibilityResponse")
                .doesNotContain(national.numbers().payer());
        world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        String answer = post(submit, request).body();
        assertThat(answer)
                .contains(national.numbers().payer(), local.numbers().payer())
                .contains("10000");
        assertThat(answer.indexOf(national.numbers().payer()))
                .isLessThan(answer.indexOf(local.numbers().payer()));
    }

    @Test
    void 試し_徴収し_取り消す() {
        UUID visit = world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        String ask = """
                {"visit":"%s","care":"OUTPATIENT","points":1000,"share":30,"incomeClass":"C","request":"r1"}\
                """.formatted(visit);
        HttpResponse<String> tried = post("/pmh/charges/trials", ask);
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body())
                .contains("\"cost\":10000", "\"insurer\":7000", "\"collect\":2000", "\"rule\":\"PAYER_PERCENT\"")
                .contains("\"left\":8000", "\"later\":1500")
                .doesNotContain("\"id\":");
        HttpResponse<String> charged = post("/pmh/charges", ask);
        assertThat(charged.statusCode()).isEqualTo(201);
        String place = charged.headers().firstValue("Location").orElseThrow();
        assertThat(post("/pmh/charges", ask).headers().firstValue("Location")).contains(place);
        assertThat(post("/eligibility/confirmations", question()).body()).contains("\"leftOfMonthYen\":8000");
        assertThat(post(place + "/reversal", "").statusCode()).isEqualTo(200);
        assertThat(post(place + "/reversal", "").statusCode()).isEqualTo(409);
        assertThat(post("/eligibility/confirmations", question()).body()).contains("\"leftOfMonthYen\":10000");
    }

    @Test
    void 知らない項目と違う値は名を挙げて断る() {
        UUID visit = world.visit(known, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        String body = "{\"visit\":\"" + visit + "\",\"care\":\"%s\",\"points\":%s,\"request\":\"r2\"}";
        assertThat(post("/pmh/charges/trials", body.formatted("OUTPATIENT", "-1"))
                        .body())
                .contains("PARAMETER-INVALID", "points");
        assertThat(post("/pmh/charges/trials", body.formatted("DENTAL", "1")).body())
                .contains("PARAMETER-INVALID", "care");
        assertThat(post("/pmh/charges/trials", "{\"x\":1}").body()).contains("PARAMETER-UNKNOWN");
        assertThat(post("/pmh/charges/trials", "[").body()).contains("BODY-MALFORMED");
        String unknown = body.replace(visit.toString(), UUID.randomUUID().toString());
        assertThat(post("/pmh/charges/trials", unknown.formatted("OUTPATIENT", "1"))
                        .body())
                .contains("VISIT-NOT-FOUND");
    }

    private String question() {
        String[] parts = known.number().value().split(":");
        return """
                {"way":"certificate","certificate":{"insurer":"%s","symbol":"%s","number":"%s","branch":"%s",\
                "birthDate":"%s"}}\
                """.formatted(parts[0], parts[1], parts[2], parts[3], BORN);
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    private HttpResponse<String> post(String address, String body) {
        return send(request(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header(
                        "Authorization",
                        "Bearer "
                                + tokens.issueTo(parties.find("subsidy-clinic").orElseThrow())
                                        .value());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
