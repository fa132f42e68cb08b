package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 診断書が、受付の人から書かれ、署名され、自治体に差し戻され、直されて受理され、本人に見える。 */
class CertificateTests {

    private static final String PATIENT = "patient-10";
    private static final String DOCTOR = "desk:hospital-a-doctor";
    private static final String MUNICIPALITY = "desk:municipality-k";

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
    void 差し戻された診断書が_新しい版で受理され_本人に行方が見える() {
        country.registerItems(PATIENT);
        country.agreeAtCounter("hospital-a", PATIENT, "CLINICAL");
        try (var seats = new Seats(browser, country.url())) {
            Page doctor = seats.at(DOCTOR);
            String address = begin(doctor);
            assertThat(Axe.complaintsOn(doctor)).isEmpty();
            String name = doctor.locator("#NAME").inputValue();
            assertThat(name).isNotBlank();
            assertThat(doctor.locator("#OTHERS").inputValue()).isNotBlank();
            assertThat(doctor.locator("main").innerText()).contains("出どころ");
            signWithoutAll(doctor);
            write(doctor);
            press(doctor, "SUBMIT");
            assertThat(doctor.locator("h1 + p").innerText()).contains("自治体に出した");

            Page clerk = seats.at(MUNICIPALITY);
            clerk.navigate(country.url() + "/desk/certificates/inbox?form=NANBYO&state=SUBMITTED");
            clerk.locator("tbody th a", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            clerk.waitForURL("**/desk/certificates/*");
            assertThat(clerk.url()).endsWith(address.substring(address.lastIndexOf('/')));
            assertThat(Axe.complaintsOn(clerk)).isEmpty();
            press(clerk, "RECEIVE");
            clerk.locator("#reason-RETURN").fill("重症度分類を書いてください。");
            press(clerk, "RETURN");

            doctor.navigate(address);
            assertThat(doctor.locator("main").innerText()).contains("差し戻された", "重症度分類を書いてください。");
            press(doctor, "CORRECT");
            doctor.locator("#SEVERITY").fill("中等症");
            doctor.locator("button[value='sign']").click();
            doctor.waitForSelector("#signature");
            press(doctor, "SUBMIT");

            clerk.navigate(address);
            assertThat(clerk.locator("main").innerText()).contains("中等症");
            press(clerk, "RECEIVE");
            press(clerk, "ACCEPT");
            assertThat(clerk.locator("h1 + p").innerText()).contains("受理された");
            assertThat(clerk.locator("#acts").count()).isZero();

            Page person = seats.at(PATIENT);
            person.navigate(country.url() + "/me/certificates");
            assertThat(person.locator("main").innerText()).contains("臨床調査個人票", "自治体が受理した", "医師が直すことになった");
            assertThat(Axe.complaintsOn(person)).isEmpty();
            person.locator("main a[href*='/me/certificates/']").first().click();
            person.waitForURL("**/me/certificates/*");
            assertThat(person.locator("main").innerText()).contains("中等症");
            Judged.judge(person);
            person.navigate(country.url() + "/me/looks");
            assertThat(person.locator("main").innerText()).contains("診断書等");
        }
    }

    /** From the menu: who is received now, which form. @return the address of the draft */
    private static String begin(Page doctor) {
        doctor.locator("nav a[href='/desk/certificates']").click();
        doctor.locator("a[href='/desk/certificates/new']").click();
        doctor.waitForURL("**/desk/certificates/new");
        doctor.locator("#form").selectOption("NANBYO");
        doctor.locator("form[action$='/new'] button").click();
        doctor.waitForSelector("#write");
        return doctor.url();
    }

    /** What is missing is named, and what was written stays. */
    private static void signWithoutAll(Page doctor) {
        doctor.locator("#FINDINGS").fill("左側の大腸に炎症がある。");
        doctor.locator("button[value='sign']").click();
        doctor.waitForSelector("[role='alert']");
        assertThat(doctor.locator("[role='alert']").innerText()).contains("病名", "書いてください。");
        assertThat(doctor.locator("#FINDINGS").inputValue()).isEqualTo("左側の大腸に炎症がある。");
        Judged.judge(doctor);
    }

    private static void write(Page doctor) {
        doctor.locator("#APPLICATION").selectOption("NEW");
        doctor.locator("#DISEASE_NO").fill("97");
        doctor.locator("#DISEASE").fill("潰瘍性大腸炎");
        doctor.locator("#DIFFERENTIAL").selectOption("YES");
        doctor.locator("#GRADE").selectOption("DEFINITE");
        doctor.locator("#SEVERE").selectOption("YES");
        doctor.locator("#VENTILATOR").selectOption("NO");
        doctor.locator("#DOCTOR_NO").fill("見本-N-001");
        doctor.locator("button[value='sign']").click();
        doctor.waitForSelector("#signature");
    }

    private static void press(Page page, String act) {
        page.locator("form:has(input[value='" + act + "']) button").click();
        page.waitForSelector(
                "form:has(input[value='" + act + "'])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }
}
