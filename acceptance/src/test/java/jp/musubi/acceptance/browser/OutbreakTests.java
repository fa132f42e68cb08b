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

    private static final String MEASLES = "20076176";
    private static final String DOCTOR = "desk:hospital-a-doctor";
    private static final String CENTER = "desk:health-center-1301";
    private static final String PREFECTURE = "desk:prefecture-13";
    private static final String MINISTRY = "desk:ministry";

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
    void 病名を送ると下書きができ_三つの操作で届き_国の曲線に出て_訂正と取り下げもできる() {
        country.registerDiagnosis("hospital-a", "patient-12", MEASLES, "麻疹");
        try (var seats = new Seats(browser, country.url())) {
            Page doctor = seats.at(DOCTOR);
            waitForDraft(doctor);
            // From the chart to sent: the menu, the draft, the button.
            doctor.locator("nav a[href='/desk/outbreaks']").click();
            doctor.locator("a[href*='/desk/outbreaks/drafts/']").first().click();
            doctor.waitForURL("**/drafts/*");
            assertThat(Axe.complaintsOn(doctor)).isEmpty();
            assertThat(doctor.locator("#NAME").inputValue()).isNotBlank();
            String name = doctor.locator("#NAME").inputValue();
            doctor.locator("form[action*='/drafts/'] button").first().click();
            doctor.waitForURL("**/notices/*");
            String notice = doctor.url();
            assertThat(doctor.locator("main").innerText()).contains("保健所の受け取り待ち", name);

            Page center = seats.at(CENTER);
            center.navigate(country.url() + "/desk/outbreaks/inbox");
            center.locator("tbody a").first().click();
            center.waitForURL("**/notices/*");
            assertThat(Axe.complaintsOn(center)).isEmpty();
            press(center, "RECEIVE");

            Page prefecture = seats.at(PREFECTURE);
            prefecture.navigate(notice);
            press(prefecture, "CONFIRM");
            press(prefecture, "REPORT");

            Page ministry = seats.at(MINISTRY);
            ministry.navigate(notice);
            assertThat(ministry.locator("main").innerText()).contains("国に報告した").doesNotContain(name);
            ministry.navigate(country.url() + "/desk/outbreaks/figures?disease=MEASLES");
            assertThat(ministry.locator("svg.curve").count()).isPositive();
            assertThat(Axe.complaintsOn(ministry)).isEmpty();
            assertThat(tokyo(ministry)).isEqualTo("1");

            doctor.navigate(notice);
            doctor.locator("summary").click();
            doctor.locator("#SYMPTOMS").fill("発熱、発疹");
            doctor.locator("#reason-CORRECT").fill("症状を書き足す");
            doctor.locator("form[action$='/versions'] button").click();
            doctor.waitForLoadState();
            assertThat(doctor.locator("main").innerText()).contains("発熱、発疹", "版 2");
            ministry.navigate(notice);
            assertThat(ministry.locator("main").innerText()).doesNotContain("発熱、発疹");

            doctor.locator("#reason-WITHDRAW").fill("診断を取り消した");
            press(doctor, "WITHDRAW");
            assertThat(doctor.locator("main").innerText()).contains("取り下げた");
            ministry.navigate(country.url() + "/desk/outbreaks/figures?disease=MEASLES");
            assertThat(tokyo(ministry)).isEqualTo("0");
        }
    }

    private static void press(Page page, String act) {
        page.locator("form:has(input[value='" + act + "']) button").click();
        page.waitForLoadState();
    }

    private static String tokyo(Page page) {
        return page.locator("tr:has(th:text-is('東京都')) td").innerText();
    }

    /** Made in the background, some seconds after the arrival. */
    private static void waitForDraft(Page doctor) {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        do {
            doctor.navigate(country.url() + "/desk/outbreaks");
        } while (doctor.locator("a[href*='/desk/outbreaks/drafts/']").count() == 0 && System.nanoTime() < until);
    }
}
