package jp.musubi.platform.records.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
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
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 本人の希望。Written, replaced and withdrawn by the person alone; read by who opened an emergency, as the person's words. */
@DemoTest
class WishesTest {

    private static final String PATIENT = "patient-15";
    private static final String SURGEON = "hospital-a-emergency-doctor";
    private static final String WORDS = "人工呼吸器は付けないでください。";

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
    private Browser person;

    @BeforeEach
    void setUp() throws Exception {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        person = new Browser(port);
        person.get("/signin/" + PATIENT);
        person.follow(person.post("/signin/" + PATIENT + "/face"));
    }

    @AfterEach
    void tearDown() throws Exception {
        person.get("/me/wishes");
        person.post("/me/wishes/withdraw");
        clock.moveBy(Duration.ofMinutes(5));
    }

    @Test
    void 書いた希望は救急の集まりに本人の記載として出て_書き換えも取下げもすぐ効き_版が残る() throws Exception {
        open();
        assertThat(set().body()).contains("\"WISHES\"").doesNotContain("\"choice\"");
        assertThat(state("DO_NOT_RESUSCITATE", WORDS).statusCode()).isEqualTo(302);
        String body = set().body();
        assertThat(body)
                .contains("\"choice\":\"DO_NOT_RESUSCITATE\"", WORDS, "\"statedBy\":\"本人\"", "\"statedAt\":\"")
                .containsSubsequence("\"MEDICATION\"", "\"WISHES\"", "\"CONDITION\"");
        assertThat(state("RESUSCITATE", "").statusCode()).isEqualTo(302);
        assertThat(set().body()).contains("\"RESUSCITATE\"").doesNotContain(WORDS);
        person.get("/me/wishes");
        assertThat(person.post("/me/wishes/withdraw").statusCode()).isEqualTo(302);
        assertThat(set().body()).doesNotContain("\"choice\"");
        person.get("/me/wishes");
        assertThat(person.post("/me/wishes/withdraw").statusCode())
                .as("none stands")
                .isEqualTo(404);
        assertThat(person.get("/me/wishes").body()).contains("心肺蘇生を望みません", WORDS, "取り下げました");
        assertThat(person.get("/me/looks").body()).contains("本人の希望", "(救急のため)");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({"NOTHING, 言葉だけ, 一つ選んでください", "LEAVE_IT, 番号は１２３４５６７８９０１８です, 個人番号", "LEAVE_IT, LONG, 長すぎます"})
    void 直すものがあれば記録せず_書いたものは残る(String choice, String typed, String told) throws Exception {
        String words = typed.equals("LONG") ? "あ".repeat(1001) : typed;
        HttpResponse<String> wrong = state(choice, words);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(told, words);
        assertThat(person.get("/me/wishes").body()).contains("希望は書かれていません");
    }

    @Test
    void 救急や災害でなければ_同意のある施設にも見えない() throws Exception {
        assertThat(state("LEAVE_IT", WORDS).statusCode()).isEqualTo(302);
        String id = country.person(PATIENT).toString();
        for (String other : new String[] {"hospital-a", "hospital-a-doctor", SURGEON, "patient-2", "operator"}) {
            assertThat(http.get(
                                    country.token(other),
                                    "/records/emergency-set?patient=" + id,
                                    NamedPurpose.HEADER,
                                    "EMERGENCY")
                            .body())
                    .as(other)
                    .doesNotContain(WORDS);
            assertThat(http.get(country.token(other), "/fhir/Patient/" + id + "/$everything")
                            .body())
                    .as(other)
                    .doesNotContain(WORDS);
        }
    }

    private HttpResponse<String> state(String choice, String words) throws Exception {
        person.get("/me/wishes");
        return person.post("/me/wishes", "choice", choice, "words", words);
    }

    private void open() {
        Person patient = people.get(country.person(PATIENT));
        String number = patient.coverages().stream()
                .filter(coverage -> coverage.system().equals(MemberNumber.INSURANCE))
                .findFirst()
                .orElseThrow()
                .value();
        HttpResponse<String> opened = http.post(
                country.token(SURGEON),
                "/emergency/openings",
                "{\"patient\":{\"system\":\"%s\",\"value\":\"%s\"},\"reason\":\"意識がありません\"}"
                        .formatted(MemberNumber.INSURANCE, number));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }

    private HttpResponse<String> set() {
        HttpResponse<String> set = http.get(
                country.token(SURGEON),
                "/records/emergency-set?patient=" + country.person(PATIENT),
                NamedPurpose.HEADER,
                "EMERGENCY");
        assertThat(set.statusCode()).isEqualTo(200);
        return set;
    }
}
