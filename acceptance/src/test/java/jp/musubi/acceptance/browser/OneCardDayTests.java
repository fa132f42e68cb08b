package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 一枚のカードで、一日に、診療所と薬局へ。The ceiling of 10,000 yen of 難病 is one, wherever the card is put down. */
class OneCardDayTests {

    private static final String CLINIC = "desk:clinic-l-clerk";
    private static final String PHARMACY = "desk:pharmacy-d-clerk";
    private static final String CARD = "SAMPLE-patient-2";

    private static Browser browser;
    private static Seats seats;
    private static String url;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        url = new PagesCountry().url();
        seats = new Seats(browser, url);
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            seats.close();
            browser.close();
        }
    }

    @Test
    void 診療所と薬局で上限まで払い_そのあとは払わず_本人にも見える() {
        Page clinic = received(CLINIC);
        assertThat(clinic.locator("main").innerText()).contains("54139902", "10,000円", "使えます");
        assertThat(charged(clinic, "OUTPATIENT", "1000")).isEqualTo("2,000円");

        Page pharmacy = received(PHARMACY);
        assertThat(pharmacy.locator("main").innerText()).contains("54139902", "8,000円");
        assertThat(charged(pharmacy, "PHARMACY", "5000")).isEqualTo("8,000円");

        assertThat(charged(clinic, "OUTPATIENT", "1000")).isEqualTo("0円");

        Page person = seats.at("patient-2");
        person.navigate(url + "/me/subsidies");
        assertThat(person.locator("main").innerText()).contains("今月の残り", "北みほん内科医院", "むすび薬局見本店", "2,000円", "8,000円");
        assertThat(person.locator("dl strong").first().innerText()).isEqualTo("0円");

        person.navigate(url + "/me/overview");
        assertThat(person.locator("main").innerText()).contains("難病", "10,000円", "0円", "だれが見たか", "北みほん内科医院");
        person.locator("main a[href*='/me/looks']").click();
        person.waitForURL("**/me/looks**");
    }

    @Test
    void 世帯の一か月の明細書を並べると_合算と戻る額がきまりごとに分かる() {
        Page clerk = seats.at(CLINIC);
        clerk.navigate(url + "/desk/charge/month");
        clerk.locator("#month").fill("2026-06");
        clerk.locator("#care-1").selectOption("INPATIENT");
        clerk.locator("#points-1").fill("100,000");
        clerk.locator("#member-2").selectOption("2");
        clerk.locator("#place-2").selectOption("2");
        clerk.locator("#points-2").fill("10000");
        clerk.locator("button[value='count']").click();
        clerk.locator("#result").waitFor();
        assertThat(clerk.locator("main").innerText()).contains("117,430円", "29,000円", "88,430円", "世帯で合算");
        assertThat(clerk.locator("#points-1").inputValue()).as("kept").isEqualTo("100,000");
        assertThat(Axe.complaintsOn(clerk)).isEmpty();
    }

    /** The card on the reader, the face, consent to all. */
    private static Page received(String account) {
        Page seat = seats.at(account);
        seat.navigate(url + "/desk/counter");
        seat.locator("#sample").selectOption(CARD);
        seat.locator("form[action$='/card'] button").click();
        seat.waitForSelector("form[action$='/person']");
        seat.locator("form[action$='/person']:has(input[value='FACE']) button").click();
        seat.waitForSelector("form[action$='/consents']");
        seat.locator("form[action$='/consents'] button[value='all']").click();
        seat.waitForSelector("form[action$='/take']:first-of-type");
        return seat;
    }

    /** What the clerk collects, with the page opened from the answer. */
    private static String charged(Page seat, String care, String points) {
        if (!seat.url().contains("/desk/charge")) {
            seat.locator("main a[href*='/desk/charge']").click();
            seat.waitForURL("**/desk/charge**");
        }
        seat.locator("input[name='care'][value='" + care + "']").check();
        seat.locator("#points").fill(points);
        seat.evaluate("document.documentElement.dataset.before = 'yes'");
        seat.locator("button[value='charge']").click();
        seat.locator("html:not([data-before]) [role='status']").waitFor();
        return seat.locator("section[aria-labelledby='result'] .lead strong").innerText();
    }
}
