package jp.musubi.platform.kernel.audit.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Purpose;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 施設の安全管理責任者は自施設の記録を、運営はどの施設の記録も読む。診療の中身はない。 */
@DemoTest
class FacilityLogTest {

    private static final String PATIENT = "patient-2";

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

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
    }

    @AfterEach
    void tearDown() {
        clock.moveBy(Duration.ofMinutes(5));
    }

    @ParameterizedTest(name = "{0} が {1} の記録を読む → {2}")
    @CsvSource(textBlock = """
            dental-t-privacy,  dental-t,   200
            dental-t-privacy,  hospital-a, 403
            dental-t-dentist,  dental-t,   403
            dental-t-clerk,    dental-t,   403
            dental-t-system,   dental-t,   403
            dental-t,          dental-t,   403
            operator,          dental-t,   200
            ministry,          dental-t,   403
            prefecture-13,     dental-t,   403
            insurer-f,         dental-t,   403
            patient-2,         dental-t,   403
            """)
    void 読めるのはその施設の安全管理責任者と運営だけ(String reader, String facility, int status) {
        assertThat(read(reader, facility, "").statusCode()).isEqualTo(status);
    }

    @Test
    void 自施設のしたことだけが_断られたものも_新しい順に並び_診療の中身はない() {
        look("dental-t");
        look("hospital-n");
        JsonNode newest = JsonMapper.shared()
                .readTree(read("dental-t-privacy", "dental-t", "?act=VIEW&result=refused&limit=1")
                        .body())
                .at("/entries/0");
        assertThat(newest.path("person").isNull())
                .as("what was refused stays refused")
                .isTrue();
        assertThat(newest.path("reason").asString()).isEqualTo("ACCESS-REFUSED");
        JsonNode whole = JsonMapper.shared()
                .readTree(read("operator", "dental-t", "?act=VIEW&result=refused&limit=1")
                        .body())
                .at("/entries/0");
        assertThat(whole.path("person").asString())
                .isEqualTo(country.person(PATIENT).toString());
        assertThat(whole.path("reason").asString()).isEqualTo("NO_CONSENT");
        assertThat(newest.path("caller").asString()).isEqualTo("dental-t");
        assertThat(newest.path("interaction").asString()).isEqualTo("GET /fhir/Condition");
        assertThat(newest.propertyNames())
                .containsExactlyInAnyOrder(
                        "sequence", "at", "caller", "person", "act", "subjects", "reason", "interaction", "traceId");
        String all = read("dental-t-privacy", "dental-t", "").body();
        assertThat(all).doesNotContain("\"caller\":\"hospital-n\"").contains("AUDIT");
    }

    @Test
    void 頁は重ならず_絞れて_読んだことも記録に残る() {
        for (int i = 0; i < 5; i++) {
            look("dental-t");
        }
        Set<Long> seen = new HashSet<>();
        String before = "";
        for (int page = 0; page < 3; page++) {
            JsonNode answer = JsonMapper.shared()
                    .readTree(read("operator", "dental-t", "?act=VIEW&result=refused&limit=2" + before)
                            .body());
            answer.path("entries")
                    .forEach(entry -> assertThat(seen.add(entry.path("sequence").asLong()))
                            .isTrue());
            before = "&before=" + answer.path("next").asLong();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
        assertThat(read("dental-t-privacy", "dental-t", "?result=granted&act=VIEW&limit=1")
                        .body())
                .contains("GET /audit/facilities/{facility}/entries");
        assertThat(read("dental-t-privacy", "dental-t", "?day=2020-01-01").body())
                .contains("\"entries\":[]");
        for (String wrong : new String[] {"?act=x", "?result=x", "?day=x", "?limit=0", "?limit=201"}) {
            assertThat(read("dental-t-privacy", "dental-t", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void ほかの目的の証では読めない() {
        String token = country.token("dental-t-privacy", Set.of(Purpose.SHARE_VIEW));
        assertThat(http.get(token, address("dental-t")).body()).contains("ACCESS-PURPOSE");
    }

    @Test
    void 安全管理責任者は席で頁として読み_ほかの施設は開かない() throws Exception {
        look("dental-t");
        var officer = new Browser(port);
        officer.signIn("dental-t-privacy", "musubi-no-kuni-1");
        HttpResponse<String> page = officer.get("/desk/log?result=refused");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("もがみ見本歯科", "断りました")
                .doesNotContain(country.person(PATIENT).toString());
        assertThat(officer.get("/desk/log?facility=" + country.facility("hospital-a"))
                        .statusCode())
                .isEqualTo(403);
        var dentist = new Browser(port);
        dentist.signIn("dental-t-dentist", "musubi-no-kuni-1");
        assertThat(dentist.get("/desk/log").statusCode()).isEqualTo(403);
    }

    private void look(String as) {
        http.get(country.token(as), "/fhir/Condition?patient=" + country.person(PATIENT));
    }

    private HttpResponse<String> read(String as, String facility, String query) {
        return http.get(country.token(as), address(facility) + query);
    }

    private String address(String facility) {
        return "/audit/facilities/" + country.facility(facility) + "/entries";
    }
}
