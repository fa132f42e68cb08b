package jp.musubi.platform.kernel.disaster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** 災害時モード、宣言から時計が閉じるまで。Over real HTTP: before, in and after the period, here and in another prefecture. */
@DemoTest
class DisasterOverHttpTest {

    private static final String PATIENT = "patient-4";
    private static final String REASON = "大雨による災害救助法の適用";

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private TestClock clock;

    private DemoCallers country;
    private DemoHttp http;
    private PersonId patient;
    private Instant before;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        patient = country.person(PATIENT);
        before = clock.instant();
        String sample = http.sample("condition?from=hospital-a&patient=" + PATIENT);
        assertThat(http.post(country.token("hospital-a"), "/fhir/Bundle", sample)
                        .statusCode())
                .isBetween(200, 201);
    }

    @AfterEach
    void tearDown() {
        clock.set(before.plusSeconds(300));
    }

    @Test
    void 宣言の前と後は断り_期間の中だけ_その県の施設だけが_本人の返事のもとで読む() throws Exception {
        assertThat(read("clinic-p", "AGREED").statusCode()).as("before any").isEqualTo(403);
        // Declared now, to begin in an hour.
        Instant from = clock.instant().plus(Duration.ofHours(1));
        String id = declare(from, from.plus(Duration.ofDays(1)));
        assertThat(read("clinic-p", "AGREED").statusCode())
                .as("before it begins")
                .isEqualTo(403);

        clock.set(from);
        assertThat(read("clinic-p", "AGREED").statusCode()).isEqualTo(200);
        assertThat(read("clinic-p", "CANNOT_ANSWER").statusCode()).isEqualTo(200);
        assertThat(read("pharmacy-q", "AGREED").statusCode())
                .as("a pharmacy, too")
                .isEqualTo(200);
        assertThat(read("clinic-p", "DECLINED").statusCode()).isEqualTo(403);
        assertThat(read("clinic-p", null).statusCode())
                .as("nobody asked the person")
                .isEqualTo(403);
        assertThat(readAs("clinic-p", "AllergyIntolerance").statusCode())
                .as("a class that was not declared")
                .isEqualTo(403);
        for (String elsewhere : new String[] {"clinic-c", "hospital-n", "clinic-l"}) {
            assertThat(read(elsewhere, "AGREED").statusCode())
                    .as("another prefecture: %s", elsewhere)
                    .isEqualTo(403);
        }
        HttpResponse<String> plain = http.get(country.token("clinic-p"), "/fhir/Condition?patient=" + patient);
        assertThat(plain.statusCode()).as("the purpose has to be named").isEqualTo(403);

        flagged();
        clock.set(from.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(read("clinic-p", "AGREED").statusCode()).isEqualTo(200);
        clock.moveBy(Duration.ofMillis(1));
        assertThat(read("clinic-p", "AGREED").statusCode())
                .as("the clock closes it")
                .isEqualTo(403);
        HttpResponse<String> late = http.post(
                country.token("operator"),
                "/disasters/" + id + "/changes",
                "{\"step\":\"EXTEND\",\"until\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(clock.instant().plus(Duration.ofDays(1)), REASON));
        assertThat(late.body()).contains("DISASTER-OVER");
    }

    @Test
    void 宣言できるのは運営だけで_運営にも中身は見えない() {
        Instant from = clock.instant();
        for (String other : new String[] {"ministry", "prefecture-13", "hospital-a", "hospital-a-system", PATIENT}) {
            assertThat(http.post(country.token(other), "/disasters", order(from, from.plus(Duration.ofHours(1))))
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        String id = declare(from, from.plus(Duration.ofHours(1)));
        assertThat(read("operator", "AGREED").statusCode()).isEqualTo(403);
        assertThat(http.post(
                                country.token("operator"),
                                "/disasters/" + id + "/changes",
                                "{\"step\":\"END\",\"reason\":\"%s\"}".formatted(REASON))
                        .statusCode())
                .isEqualTo(200);
        assertThat(read("clinic-p", "AGREED").statusCode()).as("ended early").isEqualTo(403);
    }

    /** Each read is marked in the log, and the person reads it so. */
    private void flagged() throws Exception {
        String events = http.get(country.token("operator"), "/fhir/AuditEvent?patient=" + patient)
                .body();
        assertThat(events).contains("FOR_DISASTER");
        var self = new Browser(port);
        self.get("/signin/" + PATIENT);
        self.post("/signin/" + PATIENT + "/face");
        assertThat(self.get("/me/looks").body()).contains("のと見本診療所", "のと見本薬局", "(災害のため)");
    }

    private String declare(Instant from, Instant until) {
        HttpResponse<String> declared = http.post(country.token("operator"), "/disasters", order(from, until));
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(declared.body()).path("id").asString();
    }

    private static String order(Instant from, Instant until) {
        return """
                {"name":"試験の大雨","areas":["17"],"classes":["CONDITION"],"from":"%s","until":"%s","reason":"%s"}""".formatted(from, until, REASON);
    }

    private HttpResponse<String> read(String as, String answer) {
        String address = "/fhir/Condition?patient=" + patient;
        return answer == null
                ? http.get(country.token(as), address, NamedPurpose.HEADER, "DISASTER")
                : http.get(
                        country.token(as),
                        address,
                        NamedPurpose.HEADER,
                        "DISASTER",
                        NamedPurpose.ANSWER_HEADER,
                        answer);
    }

    private HttpResponse<String> readAs(String as, String type) {
        return http.get(
                country.token(as),
                "/fhir/" + type + "?patient=" + patient,
                NamedPurpose.HEADER,
                "DISASTER",
                NamedPurpose.ANSWER_HEADER,
                "AGREED");
    }
}
