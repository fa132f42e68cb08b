package jp.musubi.platform.records.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 受診前の問診。The person's pages, the facility's page and FHIR over real HTTP, each turn of the states and each refused one. */
@DemoTest
class InterviewScenariosTest {

    private static final String PATIENT = "patient-14";
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String FEVER = "きのうから熱が３８度あります。";
    private static final Pattern ID = Pattern.compile("/me/interview/([0-9a-f-]{36})");

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private TestClock clock;

    @Autowired
    private SweepInterviews sweep;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;
    private Browser person;
    private String patientId;

    @BeforeEach
    void setUp() throws Exception {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        patientId = country.person(PATIENT).toString();
        String sample = http.sample("allergy?from=hospital-b&patient=" + PATIENT + "&id=interview");
        assertThat(http.post(country.token("hospital-b"), "/fhir/Bundle", sample)
                        .statusCode())
                .isBetween(200, 201);
        person = atCard(PATIENT);
    }

    @AfterEach
    void tearDown() {
        // A code of a device opens a session once: the next test comes later.
        clock.set(TestClock.START.plus(Duration.ofMinutes(90)));
    }

    @Test
    void 下書きを直して送り_施設が読むと閲覧済になり_期限で消える() throws Exception {
        String id = draft(PATIENT);
        String form = person.get("/me/interview/" + id).body();
        assertThat(form).contains("keep.0", "words.0", "own.reason", "かずさ見本病院");
        String drafted = between(form, "name=\"words.0\" value=\"", "\"");
        assertThat(save(id, 1, "keep.0", "yes", "words.0", drafted + "(じんましん)", "own.reason", FEVER))
                .isEqualTo(302);
        assertThat(asFacility("hospital-a-doctor", id).statusCode())
                .as("a draft")
                .isEqualTo(403);
        assertThat(person.get("/me/interview/" + id + "/check").body())
                .contains(FEVER, drafted + "(じんましん)", "まだ送っていません", "本人が直した");
        assertThat(turn(id, "GIVE")).isEqualTo(302);
        assertThat(person.get("/me/interview/" + id).body()).contains("送付済", "取り下げる");

        assertThat(http.get(country.token("hospital-a-doctor"), "/interviews?state=GIVEN")
                        .body())
                .contains(id, patientId)
                .doesNotContain("熱");
        QuestionnaireResponse read = response(asFacility("hospital-a-doctor", id));
        assertThat(read.getStatus().toCode()).isEqualTo("completed");
        assertThat(read.getAuthor().getReference()).isEqualTo("Patient/" + patientId);
        assertThat(read.getSource().getReference()).isEqualTo("Patient/" + patientId);
        assertThat(answer(read, "reason").getValueStringType().getValue()).isEqualTo(FEVER);
        assertThat(answer(read, "reason").getExtension())
                .extracting(each -> each.getValue().primitiveValue())
                .containsExactly("own");
        QuestionnaireResponseItemAnswerComponent allergy = answer(read, "allergy");
        assertThat(allergy.getValueStringType().getValue()).isEqualTo(drafted + "(じんましん)");
        assertThat(allergy.getExtension().get(0).getValue().primitiveValue()).isEqualTo("edited");
        assertThat(((Reference) allergy.getExtension().get(1).getValue()).getReference())
                .startsWith("AllergyIntolerance/");
        assertThat(((Reference) allergy.getExtension().get(1).getValue()).getDisplay())
                .startsWith("かずさ見本病院");

        assertThat(person.get("/me/interview/" + id).body()).contains("閲覧済").doesNotContain("取り下げる</button>");
        assertThat(turn(id, "TAKE_BACK")).isEqualTo(409);
        assertThat(asFacility("hospital-a-nurse", id).statusCode())
                .as("a colleague reads it again")
                .isEqualTo(200);
        assertThat(person.get("/me/looks").body()).contains("受診前の問診");
        assertThat(http.get(country.token(PATIENT), "/fhir/Patient/" + patientId + "/$everything")
                        .body())
                .as("not one of the six")
                .doesNotContain("QuestionnaireResponse", FEVER);

        clock.set(TestClock.START.plus(Duration.ofDays(32)));
        assertThat(asFacility("hospital-a-doctor", id).statusCode())
                .as("due, also before the sweep")
                .isEqualTo(403);
        sweep.sweep(clock.instant());
        assertThat(atCard(PATIENT).get("/me/interview/" + id).body())
                .contains("消去済", "閲覧")
                .doesNotContain(FEVER);
    }

    @Test
    void 読まれるまでは取り下げられ_取り下げれば読めず_書き直して送れる() throws Exception {
        String id = given(PATIENT);
        assertThat(turn(id, "TAKE_BACK")).isEqualTo(302);
        assertThat(asFacility("hospital-a-doctor", id).statusCode()).isEqualTo(403);
        String listed = http.get(country.token("hospital-a-doctor"), "/interviews?state=TAKEN_BACK&count=100")
                .body();
        assertThat(listed).contains(id);
        assertThat(listed).as("of whom it was").doesNotContain(patientId);
        assertThat(turn(id, "REOPEN")).isEqualTo(302);
        assertThat(save(id, 2, "own.reason", "やはり、せきもあります。")).isEqualTo(302);
        assertThat(turn(id, "GIVE")).isEqualTo(302);
        assertThat(asFacility("hospital-a-doctor", id).body()).contains("やはり、せきもあります。");
    }

    @ParameterizedTest(name = "{0} のとき {1} → {2}")
    @CsvSource({
        "DRAFT, TAKE_BACK, 409",
        "DRAFT, REOPEN, 409",
        "DRAFT, READ, 400",
        "DRAFT, ERASE, 400",
        "GIVEN, GIVE, 409",
        "GIVEN, REOPEN, 409",
        "GIVEN, DISCARD, 409",
        "GIVEN, SAVE, 400",
        "READ, GIVE, 409",
        "READ, TAKE_BACK, 409",
        "READ, REOPEN, 409",
        "READ, DISCARD, 409",
        "TAKEN_BACK, GIVE, 409",
        "TAKEN_BACK, TAKE_BACK, 409",
        "ERASED, GIVE, 409",
        "ERASED, TAKE_BACK, 409",
        "ERASED, REOPEN, 409",
        "ERASED, DISCARD, 409"
    })
    void 表にない移りは断られる(String state, String act, int status) throws Exception {
        String id = inState(state);
        assertThat(turn(id, act)).isEqualTo(status);
        if (!state.equals("DRAFT")) {
            assertThat(save(id, 2, "own.reason", "あとから書く")).as("saving").isEqualTo(409);
        }
        // Not too many at a time: what stands is thrown away where it can be.
        turn(id, "TAKE_BACK");
        turn(id, "DISCARD");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource({
        "own.reason, 番号は１２３４　５６７８　９０１８です, 個人番号",
        "own.other, LONG, 長すぎます",
        "own.other, 制御\u0007文字, 使えない文字",
        "words.0, 123456789018, 個人番号"
    })
    void 直すものがあれば保存せず_書いたものはそのまま残る(String field, String typed, String told) throws Exception {
        String id = draft(PATIENT);
        String words = typed.equals("LONG") ? "あ".repeat(1001) : typed;
        person.get("/me/interview/" + id);
        HttpResponse<String> wrong = person.post(
                "/me/interview/" + id,
                "revision",
                "1",
                "then",
                "save",
                "own.pregnancy",
                FEVER,
                "keep.0",
                "yes",
                field,
                words);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(told, FEVER, "aria-invalid=\"true\"").contains(words);
        assertThat(person.get("/me/interview/" + id).body())
                .as("nothing was kept")
                .doesNotContain(FEVER);
        turn(id, "DISCARD");
    }

    @Test
    void 二つの画面で書いても_先の保存を消さない() throws Exception {
        String id = draft(PATIENT);
        assertThat(save(id, 1, "own.reason", "先に書いたもの")).isEqualTo(302);
        HttpResponse<String> late = person.post("/me/interview/" + id, "revision", "1", "own.reason", "後から書いたもの");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("後から書いたもの", "ほかの画面で先に保存されています");
        assertThat(person.get("/me/interview/" + id).body()).contains("先に書いたもの");
        turn(id, "DISCARD");
    }

    @Test
    void 伝えないとしたものは_だれにも渡らず_答えがなければ送れない() throws Exception {
        String id = draft(PATIENT);
        assertThat(save(id, 1)).isEqualTo(302);
        assertThat(turn(id, "GIVE")).as("nothing is told").isEqualTo(400);
        assertThat(save(id, 2, "own.reason", FEVER)).isEqualTo(302);
        assertThat(turn(id, "GIVE")).isEqualTo(302);
        QuestionnaireResponse read = response(asFacility("hospital-a-doctor", id));
        assertThat(item(read, "allergy").getAnswer()).isEmpty();
    }

    @Test
    void 宛先でない施設にも_職種や目的の違う者にも_ほかの人にも_ないのと同じ() throws Exception {
        String id = given(PATIENT);
        String nothing = UUID.randomUUID().toString();
        for (String other : new String[] {
            "hospital-b-doctor",
            "clinic-c",
            "hospital-a-clerk",
            "hospital-a-pharmacist",
            "hospital-a-privacy",
            "pharmacy-d",
            "patient-2",
            "insurer-f",
            "operator"
        }) {
            HttpResponse<String> refused = asFacility(other, id);
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
            assertThat(refused.body())
                    .as(other)
                    .isEqualTo(asFacility(other, nothing).body());
            assertThat(http.get(country.token(other), "/fhir/QuestionnaireResponse?patient=" + patientId)
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(http.get(
                                country.token("hospital-a", Set.of(Purpose.LETTER_DELIVERY)),
                                "/fhir/QuestionnaireResponse/" + id)
                        .statusCode())
                .isEqualTo(403);
        Browser other = atCard("patient-2");
        assertThat(other.get("/me/interview/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/me/interview/" + id + "?for=" + patientId).statusCode())
                .isEqualTo(403);
        other.get("/me/interview");
        assertThat(other.post("/me/interview/" + id + "/turn", "act", "TAKE_BACK", "for", patientId)
                        .statusCode())
                .isEqualTo(403);
        Bundle found = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Bundle.class,
                        http.get(country.token("hospital-a"), "/fhir/QuestionnaireResponse?patient=" + patientId)
                                .body());
        assertThat(found.getEntry())
                .extracting(entry -> entry.getResource().getIdElement().getIdPart())
                .contains(id);
    }

    @Test
    void 親は子どもの問診を書いて送れ_だれがしたかが残る() throws Exception {
        String child = country.person("patient-5").toString();
        Browser parent = atCard("patient-6");
        String id = draft(parent, child);
        parent.get("/me/interview/" + id + "?for=" + child);
        assertThat(parent.post("/me/interview/" + id, "revision", "1", "for", child, "own.reason", "子どもが吐きました。")
                        .statusCode())
                .isEqualTo(302);
        assertThat(parent.post("/me/interview/" + id + "/turn", "act", "GIVE", "for", child)
                        .statusCode())
                .isEqualTo(302);
        assertThat(parent.get("/me/interview/" + id + "?for=" + child).body()).contains("代理人", "送付済");
        assertThat(parent.get("/me/interview/" + id).statusCode())
                .as("not the parent's own")
                .isEqualTo(404);
        QuestionnaireResponse read = response(asFacility("hospital-a-doctor", id));
        assertThat(read.getSubject().getReference()).isEqualTo("Patient/" + child);
    }

    @Test
    void 施設の医師は頁で読み_読んだことが本人に見える() throws Exception {
        String id = given(PATIENT);
        Browser doctor = new Browser(port);
        assertThat(doctor.signIn("hospital-a-doctor", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(doctor.get("/desk/interviews?state=GIVEN&sort=date").body()).contains("/desk/interviews/" + id);
        HttpResponse<String> page = doctor.get("/desk/interviews/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(FEVER, "本人の記入です", "生年月日");
        assertThat(doctor.get("/desk/interviews/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        assertThat(doctor.get("/desk/interviews?state=x").statusCode()).isEqualTo(400);
        assertThat(person.get("/me/interview/" + id).body()).contains("閲覧済");
    }

    private Browser atCard(String name) throws Exception {
        Browser browser = new Browser(port);
        browser.get("/signin/" + name);
        browser.follow(browser.post("/signin/" + name + "/face"));
        return browser;
    }

    private String draft(String name) throws Exception {
        return draft(person, "");
    }

    private String draft(Browser browser, String whose) throws Exception {
        String query = whose.isEmpty() ? "" : "&for=" + whose;
        assertThat(browser.get("/me/interview?q=" + "%E7%B5%90%E3%81%B3" + query)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> made =
                browser.post("/me/interview", "facility", country.facility("hospital-a"), "for", whose);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        Matcher id = ID.matcher(Browser.location(made));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String given(String name) throws Exception {
        String id = draft(name);
        assertThat(save(id, 1, "keep.0", "yes", "words.0", "そば", "own.reason", FEVER))
                .isEqualTo(302);
        assertThat(turn(id, "GIVE")).isEqualTo(302);
        return id;
    }

    private String inState(String state) throws Exception {
        String id = state.equals("DRAFT") || state.equals("ERASED") ? draft(PATIENT) : given(PATIENT);
        switch (state) {
            case "READ" ->
                assertThat(asFacility("hospital-a-doctor", id).statusCode()).isEqualTo(200);
            case "TAKEN_BACK" -> assertThat(turn(id, "TAKE_BACK")).isEqualTo(302);
            case "ERASED" -> assertThat(turn(id, "DISCARD")).isEqualTo(302);
            default -> {}
        }
        return id;
    }

    private int save(String id, int revision, String... fields) throws Exception {
        person.get("/me/interview");
        String[] all = new String[fields.length + 2];
        all[0] = "revision";
        all[1] = Integer.toString(revision);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return person.post("/me/interview/" + id, all).statusCode();
    }

    private int turn(String id, String act) throws Exception {
        person.get("/me/interview");
        return person.post("/me/interview/" + id + "/turn", "act", act).statusCode();
    }

    private HttpResponse<String> asFacility(String who, String id) {
        return http.get(country.token(who), "/fhir/QuestionnaireResponse/" + id);
    }

    private static QuestionnaireResponse response(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FhirContext.forR4Cached().newJsonParser().parseResource(QuestionnaireResponse.class, answer.body());
    }

    private static QuestionnaireResponseItemComponent item(QuestionnaireResponse response, String question) {
        return response.getItem().stream()
                .filter(item -> item.getLinkId().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireResponseItemAnswerComponent answer(QuestionnaireResponse response, String question) {
        return item(response, question).getAnswer().get(0);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
