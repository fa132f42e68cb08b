package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 発生届が、カルテの病名から国の数まで進み、訂正され、取り下げられる。 */
class OutbreakTests {

    private static final String DOCTOR = "desk:hospital-a-doctor";
    private static final String CENTER = "desk:health-center-1301";
    private static final String PREFECTURE = "desk:prefecture-13";
    private static final String MINISTRY = "desk:ministry";
    /** Other patients of the hospital have drafts of other diseases. */
    private static final String DRAFT = "a[href*='/desk/outbreaks/drafts/']:text-is('結核')";

    private static Browser browser;
    private static PagesCountry country;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void 検査の結果を送ると下書きができ_三つの操作で届き_国の曲線に出て_訂正と取り下げもできる() {
        country.registerResult("hospital-a", "patient-12", "結核菌群 PCR");
        try (var seats = new Seats(browser, country.url())) {
            Page doctor = seats.at(DOCTOR);
            waitForDraft(doctor);
            // From the chart to sent, three actions: the menu, the draft, the button.
            doctor.locator("nav a[href='/desk/outbreaks']").click();
            doctor.locator(DRAFT).first().click();
            doctor.waitForURL("**/drafts/*");
            Judged.judge(doctor);
            assertThat(doctor.locator("#NAME").inputValue()).isNotBlank();
            assertThat(doctor.locator("#METHOD").inputValue()).contains("結核菌群 PCR 陽性");
            String name = doctor.locator("#NAME").inputValue();
            doctor.locator("form[action*='/drafts/'] button").first().click();
            doctor.waitForURL("**/notices/*");
            String notice = doctor.url();
            assertThat(doctor.locator("main").innerText()).contains("保健所の受け取り待ち", name);

            Page center = seats.at(CENTER);
            center.navigate(country.url() + "/desk/outbreaks/inbox");
            center.locator("tbody a[href$='" + notice.substring(notice.lastIndexOf('/')) + "']")
                    .click();
            center.waitForURL("**/notices/*");
            Judged.judge(center);
            press(center, "RECEIVE", "保健所が受け取った");

            Page prefecture = seats.at(PREFECTURE);
            prefecture.navigate(notice);
            press(prefecture, "CONFIRM", "都道府県が確認した");
            press(prefecture, "REPORT", "国に報告した");

            Page ministry = seats.at(MINISTRY);
            ministry.navigate(notice);
            assertThat(ministry.locator("main").innerText()).contains("国に報告した").doesNotContain(name);
            ministry.navigate(country.url() + "/desk/outbreaks/figures?disease=TB");
            assertThat(ministry.locator("svg.curve").count()).isPositive();
            assertThat(Axe.complaintsOn(ministry)).isEmpty();
            assertThat(tokyo(ministry)).isEqualTo("1");

            doctor.navigate(notice);
            doctor.locator("summary").click();
            doctor.locator("#SYMPTOMS").fill("発熱、発疹");
            doctor.locator("#reason-CORRECT").fill("症状を書き足す");
            doctor.locator("form[action$='/versions'] button").click();
            waitFor(doctor, "版 2");
            assertThat(doctor.locator("main").innerText()).contains("発熱、発疹");
            ministry.navigate(notice);
            assertThat(ministry.locator("main").innerText()).doesNotContain("発熱、発疹");

            doctor.locator("#reason-WITHDRAW").fill("診断を取り消した");
            press(doctor, "WITHDRAW", "取り下げた");
            ministry.navigate(country.url() + "/desk/outbreaks/figures?disease=TB");
            assertThat(tokyo(ministry)).isEqualTo("0");
        }
    }

    @Test
    void 定点の数を画面で書くと_県の頁に定点当たりが出る() {
        try (var seats = new Seats(browser, country.url())) {
            Page doctor = seats.at(DOCTOR);
            doctor.navigate(country.url() + "/desk/outbreaks/sentinel");
            // The week before the one that runs: the second line.
            doctor.locator("section:has(h2:has-text('眼科')) tbody a").nth(1).click();
            doctor.waitForURL("**/sentinel/EYE/*");
            assertThat(Axe.complaintsOn(doctor)).isEmpty();
            String week = doctor.url().substring(doctor.url().lastIndexOf('/') + 1);
            doctor.locator("#AHC").fill("0");
            doctor.locator("#EKC").fill("7");
            doctor.locator("main form button").click();
            doctor.waitForURL("**/sentinel");
            assertThat(doctor.locator("tr:has(a[href$='EYE/" + week + "'])").innerText())
                    .contains("報告した", "7");

            Page prefecture = seats.at(PREFECTURE);
            prefecture.navigate(country.url() + "/desk/outbreaks/sentinel/sums?site=EYE&period=" + week);
            assertThat(Axe.complaintsOn(prefecture)).isEmpty();
            assertThat(prefecture.locator("tr:has(th:text-is('流行性角結膜炎'))").innerText())
                    .contains("7.00");
        }
    }

    /** @param state that the page names when it was done */
    private static void press(Page page, String act, String state) {
        page.locator("form:has(input[value='" + act + "']) button").click();
        waitFor(page, state);
    }

    /** Until a chip of the page's head says so: the address of the page stays the same. */
    private static void waitFor(Page page, String words) {
        page.locator(".head .chip:has-text('" + words + "')").waitFor();
    }

    private static String tokyo(Page page) {
        return page.locator("tr:has(th:text-is('東京都')) td").innerText();
    }

    /** Made in the background, some seconds after the arrival. */
    private static void waitForDraft(Page doctor) {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        do {
            doctor.navigate(country.url() + "/desk/outbreaks");
        } while (doctor.locator(DRAFT).count() == 0 && System.nanoTime() < until);
    }
}
