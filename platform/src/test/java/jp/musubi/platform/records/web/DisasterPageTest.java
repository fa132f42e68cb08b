package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
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

/** 災害時に読む頁。The operator opens a disaster, a nurse of its area reads, the person sees it, the disaster ends and nobody reads. */
@DemoTest
class DisasterPageTest {

    private static final String PATIENT = "patient-7";
    private static final String REASON = "大雨による災害救助法の適用";
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String WISH = "まず家族に連絡してください。";

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;
    private Person patient;
    private String name;
    private Instant before;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        patient = people.get(country.person(PATIENT));
        before = clock.instant();
        name = patient.nameOn(LocalDate.ofInstant(before, ZoneId.of("Asia/Tokyo")))
                .text();
        String sample = http.sample("allergy?from=hospital-b&patient=" + PATIENT + "&id=disaster");
        assertThat(http.post(country.token("hospital-b"), "/fhir/Bundle", sample)
                        .statusCode())
                .isBetween(200, 201);
    }

    @AfterEach
    void tearDown() {
        clock.set(before.plusSeconds(600));
    }

    @Test
    void 運営が開き_看護師が読み_本人に見え_終われば断られる() throws Exception {
        Browser self = atCard(PATIENT);
        self.get("/me/wishes");
        assertThat(self.post("/me/wishes", "choice", "LEAVE_IT", "words", WISH).statusCode())
                .isEqualTo(302);
        Browser nurse = seated("clinic-p-nurse");
        assertThat(nurse.get("/desk/disaster").body()).contains("開いている災害はありません").doesNotContain("記録して読む");
        assertThat(find(nurse, "AGREED").statusCode()).as("none is open").isEqualTo(403);
        String read = "/desk/disaster/people/" + patient.id() + "?answer=AGREED";
        assertThat(nurse.get(read).statusCode()).isEqualTo(403);

        String disaster = declare();
        assertThat(nurse.get("/desk/disaster").body()).contains("頁の大雨", "記録して読む");
        HttpResponse<String> found = find(nurse, "AGREED");
        assertThat(Browser.location(found)).as(found.body()).endsWith(read);
        String set = nurse.get(read).body();
        assertThat(set)
                .contains("さんの災害時の集まり", WISH, "本人の記載", "頁の大雨")
                .containsSubsequence("id=\"ALLERGY\"", "id=\"WISHES\"")
                .doesNotContain("id=\"LAB\"", "id=\"CONDITION\"");
        assertThat(nurse.get("/desk/disaster/people/" + patient.id() + "?answer=DECLINED")
                        .statusCode())
                .isEqualTo(403);
        assertThat(nurse.get("/desk/disaster/people/" + patient.id()).statusCode())
                .as("nobody asked")
                .isEqualTo(403);
        nurse.get("/desk/disaster");
        assertThat(nurse.post("/desk/disaster", "name", name, "birth", "1901-01-01", "sex", "MALE", "answer", "AGREED")
                        .statusCode())
                .as("nobody of these items")
                .isEqualTo(422);
        nurse.get("/desk/disaster");
        assertThat(nurse.post("/desk/disaster", "name", name, "answer", "AGREED")
                        .body())
                .contains("生年月日");

        assertThat(overHttp("clinic-p-nurse", "AGREED").statusCode()).isEqualTo(200);
        assertThat(overHttp("clinic-p-nurse", "AGREED").body())
                .contains("\"purpose\":\"DISASTER\"", "\"ALLERGY\"", WISH)
                .doesNotContain("\"part\":\"LAB\"");
        assertThat(overHttp("clinic-p-nurse", null).statusCode()).isEqualTo(403);
        assertThat(overHttp("clinic-c", "AGREED").statusCode())
                .as("another area")
                .isEqualTo(403);
        assertThat(overHttp("clinic-p-clerk", "AGREED").statusCode())
                .as("another profession")
                .isEqualTo(403);
        Browser clerk = seated("clinic-p-clerk");
        assertThat(clerk.get("/desk/disaster").statusCode()).isEqualTo(403);
        assertThat(clerk.get(read).statusCode()).isEqualTo(403);

        assertThat(self.get("/me/looks").body()).contains("のと見本診療所", "(災害のため)", "本人の希望");

        assertThat(http.post(
                                country.token("operator"),
                                "/disasters/" + disaster + "/changes",
                                "{\"step\":\"END\",\"reason\":\"%s\"}".formatted(REASON))
                        .statusCode())
                .isEqualTo(200);
        assertThat(nurse.get(read).statusCode()).as("ended").isEqualTo(403);
        assertThat(overHttp("clinic-p-nurse", "AGREED").statusCode()).isEqualTo(403);
        self.get("/me/wishes");
        self.post("/me/wishes/withdraw");
    }

    private HttpResponse<String> find(Browser browser, String answer) throws Exception {
        browser.get("/desk");
        return browser.post(
                "/desk/disaster",
                "name",
                name,
                "birth",
                patient.birthDate().toString(),
                "sex",
                patient.sex().name(),
                "answer",
                answer);
    }

    private HttpResponse<String> overHttp(String as, String answer) {
        String address = "/records/emergency-set?patient=" + patient.id();
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

    private String declare() {
        Instant from = clock.instant();
        HttpResponse<String> declared = http.post(
                country.token("operator"), "/disasters", """
                    {"name":"頁の大雨","areas":["17"],"classes":["ALLERGY","MEDICATION","WISHES"],"from":"%s","until":"%s","reason":"%s"}\
                    """.formatted(from, from.plus(Duration.ofDays(1)), REASON));
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(declared.body()).path("id").asString();
    }

    private Browser atCard(String who) throws Exception {
        Browser browser = new Browser(port);
        browser.get("/signin/" + who);
        browser.follow(browser.post("/signin/" + who + "/face"));
        return browser;
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(account, PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }
}
