package jp.musubi.platform.eligibility.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** 受付から医師の画面まで。カードを置き、同意を選び、医師が読み、本人に見える。そろわなければ断られる。 */
@DemoTest
class CounterToScreenTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Pattern CARD = Pattern.compile("name=\"card\" value=\"([0-9a-f-]{36})\"");
    private static final String COUNTER = "/desk/counter";

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
    private Instant before;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        before = clock.instant();
    }

    @AfterEach
    void tearDown() {
        clock.set(before.plusSeconds(600));
    }

    @Test
    void 置いて_確かめて_選んで_読んで_本人に見える() throws Exception {
        String who = "patient-11";
        Person patient = people.get(country.person(who));
        String name = nameOf(patient);
        String screen = "/desk/patients/" + patient.id();
        register(who, "allergy", "lab", "condition");
        clock.moveBy(Duration.ofDays(1));
        register(who, "lab-again");
        Browser clerk = seated("clinic-l-clerk");
        Browser doctor = seated("clinic-l-doctor");
        assertThat(doctor.get(screen).statusCode()).as("no visit").isEqualTo(403);

        assertThat(clerk.get(COUNTER).body())
                .contains("カードを置いてください", "SAMPLE-" + who)
                .doesNotContain(name);
        clerk.post(COUNTER + "/card", "serial", "", "sample", "", "care", "INPATIENT");
        assertThat(clerk.get(COUNTER).body())
                .as("nothing chosen, and the choice of care is kept")
                .contains("role=\"alert\"", "value=\"INPATIENT\" checked");
        clerk.post(COUNTER + "/card", "serial", "ＳＡＭＰＬＥ－" + who, "care", "OUTPATIENT");
        String card = cardOn(clerk);
        assertThat(clerk.get(COUNTER).body()).contains("本人を確かめます").doesNotContain(name);
        clerk.post(COUNTER + "/person", "card", card, "way", "PIN", "pin", "12");
        assertThat(clerk.get(COUNTER).body()).contains("数字4桁");
        clerk.post(COUNTER + "/person", "card", card, "way", "PIN", "pin", "9999");
        assertThat(clerk.get(COUNTER).body()).contains("暗証番号がちがいます");
        clerk.post(COUNTER + "/person", "card", card, "way", "PIN", "pin", "１２３４");
        assertThat(clerk.get(COUNTER).body()).contains("同意を選んでください", "臨床情報", "健診", "診療情報提供書");
        clerk.post(
                COUNTER + "/consents",
                "card",
                card,
                "answer",
                "chosen",
                "consents",
                "CLINICAL",
                "limits",
                "true",
                "proxy",
                "SAMPLE-patient-1");
        assertThat(clerk.get(COUNTER).body())
                .as("no proxy, and what was ticked is kept")
                .contains("進めませんでした", "value=\"CLINICAL\" checked", "value=\"SAMPLE-patient-1\"")
                .doesNotContain("value=\"CHECKUP\" checked");
        clerk.post(COUNTER + "/consents", "card", card, "answer", "chosen", "consents", "CLINICAL", "limits", "true");
        assertThat(clerk.get(COUNTER).body())
                .contains("受け付けました", name, "窓口での負担", "選ばれた同意", "臨床情報")
                .doesNotContain(screen, "??");
        assertThat(clerk.get(screen).statusCode()).as("a clerk").isEqualTo(403);
        clerk.get(COUNTER);
        clerk.post(COUNTER + "/take");
        assertThat(clerk.get(COUNTER).body()).contains("カードをお返しください", "受付が終わりました");
        clerk.post(COUNTER + "/person", "card", card, "way", "STAFF");
        assertThat(clerk.get(COUNTER).body()).as("taken").contains("もう一度カードを置いてください");

        assertThat(clerk.get("/desk/patients").body()).contains(name).doesNotContain(screen);
        assertThat(doctor.get("/desk/patients").body()).contains(name, screen);
        doctor.post("/desk/patients", "q", "いない名", "care", "", "sort", "kana");
        assertThat(doctor.get("/desk/patients").body())
                .contains("あてはまる人はいません", "value=\"いない名\"")
                .doesNotContain(screen);
        doctor.post("/desk/patients", "q", patient.birthDate().toString(), "care", "OUTPATIENT", "sort", "kana");
        assertThat(doctor.get("/desk/patients").body()).contains(name, screen);

        String read = doctor.get(screen).body();
        assertThat(read)
                .contains(name.split(" ")[0], "アレルギー・薬剤禁忌", "<svg class=\"trend-line\"", "結び")
                .containsSubsequence("id=\"ALLERGY\"", "id=\"CONDITION\"", "id=\"LAB\"")
                .doesNotContain(" style=", "??");
        assertThat(read.length()).as("first load under 300 KB").isLessThan(250_000);
        assertThat(doctor.get(screen + "/items/lab").statusCode()).isEqualTo(200);
        assertThat(seated("clinic-c-doctor").get(screen).statusCode())
                .as("another facility")
                .isEqualTo(403);
        Browser self = atCard(who);
        assertThat(self.get("/me/looks").body()).contains(facilityOf("clinic-l"), "アレルギー等");
        assertThat(self.get("/me/items/lab").body()).contains("検査の移りゆき");
    }

    @Test
    void 同意がなければ資格だけ_医師の画面は開かない() throws Exception {
        String who = "patient-24";
        Person patient = people.get(country.person(who));
        register(who, "lab");
        Browser nurse = seated("clinic-s-nurse");
        receive(nurse, who, "FACE", "chosen");
        assertThat(nurse.get(COUNTER).body()).contains("受け付けました", "なし(資格の確認だけ)", "本人が選ばなかったため");
        Browser doctor = seated("clinic-s-doctor");
        assertThat(doctor.get("/desk/patients").body())
                .contains(nameOf(patient))
                .doesNotContain("/desk/patients/" + patient.id());
        assertThat(doctor.get("/desk/patients/" + patient.id()).statusCode()).isEqualTo(403);
    }

    @Test
    void 薬剤師と歯科医師と訪問看護師は_表の許すものだけを見る() throws Exception {
        String who = "patient-26";
        Person patient = people.get(country.person(who));
        register(who, "allergy", "lab");
        clock.moveBy(Duration.ofDays(1));
        register(who, "lab-again");
        String screen = "/desk/patients/" + patient.id();
        for (String seat : new String[] {"pharmacy-q-pharmacist", "dental-t-dentist", "visiting-nurse-u-nurse"}) {
            Browser browser = seated(seat);
            receive(browser, who, "STAFF", "all");
            HttpResponse<String> read = browser.get(screen);
            assertThat(read.statusCode()).as(seat).isEqualTo(200);
            assertThat(read.body()).contains("アレルギー・薬剤禁忌", "trend-line");
            assertThat(read.body().contains("id=\"letters\"")).as(seat).isEqualTo(seat.startsWith("dental"));
        }
    }

    @Test
    void 受付をしない席には開かず_だれのものでもないカードは受け付けない() throws Exception {
        for (String seat : new String[] {"clinic-l-system", "clinic-l-privacy", "clinic-outside-clerk"}) {
            Browser browser = seated(seat);
            assertThat(browser.get(COUNTER).statusCode()).as(seat).isEqualTo(403);
            assertThat(browser.get("/desk/patients").statusCode()).as(seat).isEqualTo(403);
        }
        Browser clerk = seated("clinic-p-clerk");
        clerk.get(COUNTER);
        clerk.post(COUNTER + "/card", "serial", "NOBODYS-CARD", "care", "OUTPATIENT");
        String card = cardOn(clerk);
        clerk.post(COUNTER + "/person", "card", card, "way", "PIN", "pin", "1234");
        assertThat(clerk.get(COUNTER).body()).as("like a wrong PIN").contains("暗証番号がちがいます");
        clerk.post(COUNTER + "/person", "card", card, "way", "STAFF");
        assertThat(clerk.get(COUNTER).body()).contains("受け付けていません").doesNotContain("氏名</dt>");
    }

    @Test
    void カードは十五分で席を離れたものとみなす() throws Exception {
        Browser clerk = seated("clinic-p-clerk");
        clerk.get(COUNTER);
        clerk.post(COUNTER + "/card", "serial", "SAMPLE-patient-24", "care", "OUTPATIENT");
        assertThat(clerk.get(COUNTER).body()).contains("本人を確かめます");
        clock.moveBy(Duration.ofMinutes(10));
        assertThat(clerk.get(COUNTER).body()).contains("本人を確かめます");
        clock.moveBy(Duration.ofMinutes(5));
        assertThat(clerk.get(COUNTER).body()).contains("カードを置いてください");
    }

    private void receive(Browser seat, String who, String way, String answer) throws Exception {
        seat.get(COUNTER);
        seat.post(COUNTER + "/card", "sample", "SAMPLE-" + who, "care", "OUTPATIENT");
        String card = cardOn(seat);
        seat.post(COUNTER + "/person", "card", card, "way", way);
        seat.get(COUNTER);
        seat.post(COUNTER + "/consents", "card", card, "answer", answer);
        assertThat(seat.get(COUNTER).body()).contains("受け付けました");
    }

    private static String cardOn(Browser seat) throws Exception {
        Matcher card = CARD.matcher(seat.get(COUNTER).body());
        assertThat(card.find()).isTrue();
        return card.group(1);
    }

    private void register(String who, String... kinds) {
        for (String kind : kinds) {
            String sample =
                    http.sample(kind.split("-")[0] + "?from=hospital-h&patient=" + who + "&id=counter-" + kind + who);
            assertThat(http.post(country.token("hospital-h"), "/fhir/Bundle", sample)
                            .statusCode())
                    .isBetween(200, 201);
        }
    }

    private String nameOf(Person person) {
        return person.nameOn(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")))
                .text();
    }

    private String facilityOf(String name) {
        return parties.find(name).orElseThrow().japaneseName();
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
