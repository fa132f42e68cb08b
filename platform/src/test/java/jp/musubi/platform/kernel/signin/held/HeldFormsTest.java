package jp.musubi.platform.kernel.signin.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 席の時間が過ぎても、書いたものは同じ人のところへ戻る。Over real HTTP, in the demo country. */
@DemoTest
class HeldFormsTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String LETTER = "/desk/letters/new";
    private static final String TYPED = "九十九分かけて書いた紹介目的<です>";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Instant start;

    @BeforeEach
    void begin() {
        start = clock.instant();
    }

    @AfterEach
    void end() {
        // Codes of the device are good once: the next test begins later than this one.
        clock.set(start.plus(Duration.ofHours(2)));
    }

    @Test
    void 時間が過ぎてから送った書式は_同じ人が入り直すと_押すだけでもう一度送れる() throws Exception {
        Browser doctor = lateSending("hospital-h-doctor", "purpose", TYPED, "do", "find-addressee");
        assertThat(doctor.get(HeldForms.PAGE).body())
                .as("before the sign-in it says only that something waits")
                .contains("まだ送っていません", "取ってあります")
                .doesNotContain("九十九分", LETTER);

        assertThat(Browser.location(signIn(doctor, "hospital-h-doctor"))).endsWith(HeldForms.PAGE);
        assertThat(doctor.get(HeldForms.PAGE).body())
                .contains("九十九分かけて書いた紹介目的&lt;です&gt;", LETTER, "この内容をもう一度送る")
                .doesNotContain("<です>");
        HttpResponse<String> pressed = doctor.post(HeldForms.PAGE, "purpose", TYPED, "do", "find-addressee");
        assertThat(pressed.statusCode()).isEqualTo(307);
        assertThat(Browser.location(pressed)).endsWith(LETTER);
        HttpResponse<String> sent = doctor.post(LETTER, "purpose", TYPED, "do", "find-addressee");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("九十九分かけて書いた紹介目的");
        assertThat(doctor.get(HeldForms.PAGE).body()).as("once").doesNotContain("九十九分");
    }

    @Test
    void 読み返すときは_欄の名ではなく_見えていたことばで見せ_隠れていたものは見せない() throws Exception {
        String labels = "\t\t紹介状を書く\r\npurpose\t\t紹介目的<欄>\r\ndo\tfind-addressee\t宛先を探す\r\nfile\t\t添える絵\r\n";
        Browser doctor = lateSending(
                "hospital-h-doctor",
                "purpose",
                TYPED,
                "do",
                "find-addressee",
                "draft",
                "隠れていたもの",
                FormLabels.FIELD,
                labels);
        signIn(doctor, "hospital-h-doctor");
        String page = doctor.get(HeldForms.PAGE).body();
        String shown = page.substring(page.indexOf("<dl"), page.indexOf("</dl>"));
        assertThat(shown)
                .contains("紹介目的&lt;欄&gt;", "九十九分", "押したボタン", "宛先を探す")
                .doesNotContain("purpose", "find-addressee", "隠れていたもの");
        assertThat(page).contains("<strong lang=\"ja\">紹介状を書く</strong>", "name=\"draft\"", "name=\"_labels\"");
        doctor.post(HeldForms.PAGE + "/drop");
    }

    @Test
    void ほかの人には見えず_その人が送ることも捨てることもできない() throws Exception {
        Browser doctor = lateSending("hospital-h-doctor", "purpose", TYPED);
        String waiting = doctor.held();
        Browser colleague = new Browser(port).withHeld(waiting);
        assertThat(Browser.location(signIn(colleague, "hospital-h-nurse"))).endsWith("/desk");
        assertThat(colleague.get(HeldForms.PAGE).body())
                .contains("取ってある入力はありません")
                .doesNotContain("九十九分");
        assertThat(colleague.post(HeldForms.PAGE, "purpose", "x").statusCode()).isEqualTo(303);
        colleague.get(HeldForms.PAGE);
        colleague.post(HeldForms.PAGE + "/drop");

        Browser other = new Browser(port);
        assertThat(Browser.location(signIn(other, "hospital-h-doctor")))
                .as("a browser without the word")
                .endsWith("/desk");
        assertThat(other.get(HeldForms.PAGE).body()).doesNotContain("九十九分");

        clock.moveBy(Duration.ofSeconds(60));
        assertThat(Browser.location(signIn(doctor.withHeld(waiting), "hospital-h-doctor")))
                .endsWith(HeldForms.PAGE);
        assertThat(doctor.get(HeldForms.PAGE).body()).contains("九十九分");
        assertThat(Browser.location(doctor.post(HeldForms.PAGE + "/drop"))).endsWith("/desk");
        assertThat(doctor.withHeld(waiting).get(HeldForms.PAGE).body()).doesNotContain("九十九分");
    }

    @Test
    void 十分で消える() throws Exception {
        Browser doctor = lateSending("hospital-h-doctor", "purpose", TYPED);
        clock.moveBy(Duration.ofMinutes(10));
        assertThat(Browser.location(signIn(doctor, "hospital-h-doctor"))).endsWith("/desk");
        assertThat(doctor.get(HeldForms.PAGE).body()).doesNotContain("九十九分");
    }

    @ParameterizedTest(name = "{0}: {1} × {2}")
    @CsvSource({
        "purpose, あ, 30000",
        "pin, 1234, 1",
        "password, himitsu-no-kotoba, 1",
        "purpose, 番号は １２３４ ５６７８ ９０１８ です, 1"
    })
    void 大きすぎるものと_秘密と_個人番号は_取っておかない(String field, String text, int times) throws Exception {
        var person = new Browser(port);
        person.get("/signin/patient-2");
        person.post("/signin/patient-2/face");
        person.get("/me");
        clock.moveBy(Duration.ofMinutes(15));
        HttpResponse<String> late = person.post("/me/wishes", field, text.repeat(times));
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(person.held()).isEmpty();
    }

    @Test
    void 自分で終えた席と_書式の札のない送信のものは_取っておかない() throws Exception {
        var left = new Browser(port);
        signIn(left, "hospital-h-doctor");
        left.get("/desk");
        left.post("/signout");
        assertThat(left.post(LETTER, "purpose", TYPED).statusCode()).isEqualTo(403);
        assertThat(left.held()).isEmpty();

        clock.moveBy(Duration.ofSeconds(60));
        var forged = new Browser(port);
        signIn(forged, "hospital-h-doctor");
        clock.moveBy(Duration.ofMinutes(15));
        assertThat(forged.post(LETTER, "purpose", TYPED).statusCode())
                .as("the token of the form of the code, which nobody sat at")
                .isEqualTo(403);
        assertThat(forged.held()).isEmpty();
    }

    /** Signs in, opens a page, lets the time of the session pass, and sends a form of that page. */
    private Browser lateSending(String account, String... fields) throws Exception {
        var browser = new Browser(port);
        signIn(browser, account);
        browser.get("/desk");
        clock.moveBy(Duration.ofMinutes(15));
        HttpResponse<String> late = browser.post(LETTER, fields);
        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(Browser.location(late)).endsWith(HeldForms.PAGE);
        return browser;
    }

    private static HttpResponse<String> signIn(Browser browser, String account) throws Exception {
        HttpResponse<String> answer = browser.signIn(account, PASSWORD);
        // The first time the recovery codes come first.
        return Browser.location(answer).endsWith("/desk/recovery-codes") ? browser.signIn(account, PASSWORD) : answer;
    }
}
