package jp.musubi.platform.records.checkups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 健診とほんとうの同意: 受付でカードを置いて同意すれば見え、しなければ見えず、終われば見えない。健診は見本の国が送ってあるもの。 */
@DemoTest
class CheckupConsentTest {

    private static final String PATIENT = "patient-23";
    private static final String SYSTEM = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final String MEMBER = "06139901:20:2023:00";
    private static final String[] NUMBER = {"insurer", "06139901", "symbol", "20", "number", "2023", "branch", "00"};
    private static final String PASSWORD = "musubi-no-kuni-1";

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private DemoHttp http;
    private String patient;

    @BeforeEach
    void 国がある() {
        clock.set(TestClock.START);
        http = new DemoHttp(port);
        patient = party(PATIENT).asCaller().person().toString();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 健診への同意があるあいだだけ_別の施設に見える() throws Exception {
        var doctor = new Browser(port);
        doctor.signIn("clinic-c-doctor", PASSWORD);
        assertThat(composition("clinic-c").statusCode()).as("nobody agreed yet").isEqualTo(403);
        assertThat(look(doctor).statusCode()).isEqualTo(403);

        open("clinic-c", "CLINICAL");
        assertThat(composition("clinic-c").statusCode())
                .as("agreed to something else")
                .isEqualTo(403);
        assertThat(look(doctor).statusCode()).isEqualTo(403);

        open("clinic-c", "CHECKUP");
        assertThat(composition("clinic-c").body()).contains("\"total\":3", "事業者健診");
        HttpResponse<String> page = look(doctor);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("収縮期血圧", "2023-10-02", "2024-09-30", "2025-09-29", "見本健診センター", "polyline");
        assertThat(composition("hospital-b").statusCode())
                .as("the consent is to one facility")
                .isEqualTo(403);

        clock.moveBy(Duration.ofHours(24).plusSeconds(1));
        assertThat(composition("clinic-c").statusCode()).as("a day later").isEqualTo(403);
    }

    @Test
    void 本人が同意を終えれば_その場で見えなくなる() throws Exception {
        open("hospital-b", "CHECKUP");
        var doctor = new Browser(port);
        doctor.signIn("hospital-b-doctor", PASSWORD);
        assertThat(look(doctor).statusCode()).isEqualTo(200);

        var self = new Browser(port);
        self.get("/signin/" + PATIENT);
        self.post("/signin/" + PATIENT + "/face");
        String consents = self.get("/me/consents").body();
        for (String each : consents.split("href=\"")) {
            if (each.matches("(?s)/me/consents/[0-9a-f-]+/end.*")) {
                String end = each.substring(0, each.indexOf("/end") + 4);
                self.get(end);
                assertThat(self.post(end).statusCode()).isEqualTo(302);
            }
        }
        assertThat(look(doctor).statusCode()).isEqualTo(403);
        assertThat(composition("hospital-b").statusCode()).isEqualTo(403);
    }

    @Test
    void 送った施設は同意がなくても自分の送ったものを見る() throws Exception {
        assertThat(composition("checkup-center-e").body()).contains("\"total\":3");
        assertThat(composition("checkup-center-o").statusCode()).isEqualTo(403);
    }

    @Test
    void 番号の誤りは書き直せ_だれの番号でもなければ同意がないのと同じ断り() throws Exception {
        var doctor = new Browser(port);
        doctor.signIn("clinic-c-doctor-2", PASSWORD);
        doctor.get("/desk/checkups");
        HttpResponse<String> missing = doctor.post("/desk/checkups", "insurer", "06139901");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("確かめる欄", "name=\"branch\"");
        HttpResponse<String> nobody = doctor.post("/desk/checkups", "insurer", "06139901", "number", "999999");
        assertThat(nobody.statusCode()).isEqualTo(403);

        var system = new Browser(port);
        system.signIn("clinic-c-system", PASSWORD);
        system.get("/desk");
        assertThat(system.post("/desk/checkups", NUMBER).statusCode()).isEqualTo(403);
    }

    @Test
    void 本人の見えなくなる予定にも_健診が一件ずつ並ぶ() throws Exception {
        String token = tokens.issueTo(party(PATIENT).asCaller()).value();
        String coming = http.get(token, "/records/vanishing?days=3660&patient=" + patient)
                .body();
        assertThat(coming.split("\"dataClass\":\"CHECKUP\"", -1)).hasSize(4);
        assertThat(coming).contains("事業者健診 2025-09-29 受診", "\"lastDay\":\"2031-04-01\"", "\"why\":\"TIME_OVER\"");
        String sender = tokens.issueTo(party("checkup-center-e").asCaller()).value();
        assertThat(http.get(sender, "/records/vanishing?days=3660&patient=" + patient)
                        .body())
                .contains("事業者健診 2024-09-30 受診");
    }

    private HttpResponse<String> look(Browser staff) throws Exception {
        staff.get("/desk/checkups");
        return staff.post("/desk/checkups", NUMBER);
    }

    private HttpResponse<String> composition(String as) {
        return http.get(tokens.issueTo(party(as).asCaller()).value(), "/fhir/Composition?patient=" + patient);
    }

    /** The card lies on the reader, the PIN is right, and the person agrees there. */
    private void open(String facility, String consent) {
        HttpResponse<String> visit =
                http.post(tokens.issueTo(party(facility).asCaller()).value(), "/eligibility/visits", """
                {"patient":{"system":"%s","value":"%s"},"reader":"pin","consents":["%s"]}""".formatted(
                                SYSTEM, MEMBER, consent));
        assertThat(visit.statusCode()).as(visit.body()).isEqualTo(201);
    }

    private Party party(String name) {
        return parties.find(name).orElseThrow();
    }
}
