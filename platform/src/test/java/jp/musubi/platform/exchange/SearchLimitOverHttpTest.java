package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.signin.FacilityCallers;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 人の照会の上限は HTTP でも効く。The clock stands still, so that only the counts decide. */
@DemoTest
class SearchLimitOverHttpTest {

    /** Of the ground COUNTER in search-limits.tsv. */
    private static final int MOST = 30;

    private static final String NOBODY = """
            {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"resourceType":"Patient",
             "identifier":[{"system":"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
                            "value":"06139901:20:999999:00"}],"birthDate":"1901-01-01"}}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Facilities facilities;

    @Autowired
    private FacilityCallers callers;

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private TestClock clock;

    private DemoHttp http;
    private DemoCallers country;
    private Instant before;

    @BeforeEach
    void setUp() {
        http = new DemoHttp(port);
        country = new DemoCallers(parties, officials, mint);
        before = clock.instant();
    }

    @AfterEach
    void tearDown() {
        clock.set(before);
    }

    @Test
    void 一分に三十回を超えた照会は四二九で_Retry_After_の秒数を待てば通る() {
        String token = country.token(clinic());
        for (int search = 1; search <= MOST; search++) {
            assertThat(match(token).statusCode()).as("search %d", search).isEqualTo(200);
        }
        HttpResponse<String> stopped = match(token);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).contains("60");
        assertThat(stopped.body())
                .contains("\"SEARCH-TOO-OFTEN\"", "\"throttled\"", "人の照会が多すぎます")
                .doesNotContain("999999");
        assertThat(match(country.token(clinic())).statusCode())
                .as("ほかの施設は別に数える")
                .isEqualTo(200);

        clock.moveBy(Duration.ofSeconds(59));
        assertThat(match(token).headers().firstValue("Retry-After")).contains("1");
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(match(token).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> match(String token) {
        return http.post(token, "/fhir/Patient/$match", NOBODY);
    }

    /** The caller of a clinic that nobody else searches for. */
    private String clinic() {
        String body = "131" + (500_000 + ThreadLocalRandom.current().nextInt(400_000));
        var code = new FacilityCode(body + CheckDigit.of(body));
        var clinic = new Facility(code, "照会の診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false);
        facilities.register(clinic);
        callers.follow(clinic);
        return callers.findName(code).orElseThrow();
    }
}
