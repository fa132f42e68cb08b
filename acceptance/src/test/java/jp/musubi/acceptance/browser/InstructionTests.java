package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 大臣の指示が、起案、承認、見積もり、取り出し、受け取り、消去の報告まで、頁だけで進み、本人と公に見える。 */
class InstructionTests {

    private static final String SICK = "patient-23";
    private static final String RUNNING = "main .chip.you";

    private static Browser browser;
    private static Seats seats;
    private static PagesCountry country;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        seats = new Seats(browser, country.url());
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            seats.close();
            browser.close();
        }
    }

    @Test
    void 起案から消去の報告まで_頁で進む() {
        String here = draft();
        Page approver = seats.at("desk:ministry-2");
        approver.navigate(here);
        approver.locator("#step").selectOption("APPROVED");
        approver.locator("#note").fill("範囲と受け手を確かめた");
        approver.locator("form[action$='/turns'] button").click();
        assertThat(approver.locator("h1 + p").innerText()).contains("効いている");

        Page agency = seats.at("desk:agency");
        agency.navigate(here);
        agency.locator("form[action$='/runs'] button").first().click();
        waitForRun(agency);
        assertThat(agency.locator("main article").first().innerText()).contains("見積もり", "対象 1人");
        agency.locator("form[action$='/runs'] button").last().click();
        waitForRun(agency);
        assertThat(agency.locator("main article").first().innerText()).contains("取り出し", "対象 1人");

        Page recipient = seats.at("desk:jihs");
        recipient.navigate(here);
        String run = recipient.locator("a[href$='/manifest']").getAttribute("href");
        byte[] manifest = recipient.request().get(country.url() + run).body();
        recipient.locator("input[name=sha256]").fill(sha256(manifest));
        recipient.locator("form[action$='/receipt'] button").click();
        recipient.locator("textarea[name=how]").fill("鍵とともに消した");
        recipient.locator("form[action$='/deletion'] button").click();
        assertThat(recipient.locator("main article").first().innerText()).contains("消去 令和");

        Page sick = seats.at(SICK);
        sick.navigate(country.url() + "/me/looks");
        sick.locator("tbody a[href*='/outbreaks/instructions']").first().click();
        assertThat(sick.locator("main").innerText())
                .contains("対象 10人未満", "消去 令和")
                .doesNotContain("対象 1人");
    }

    /** The diagnosis lies on the last day that the form offers. */
    private static String draft() {
        Page drafter = seats.at("desk:ministry");
        drafter.navigate(country.url() + "/desk/instructions/new");
        country.registerDisease(SICK, "J09", drafter.locator("#to").inputValue());
        drafter.locator("main form button").click();
        assertThat(drafter.locator("[role=alert]").innerText()).contains("I04", "I10", "I16", "I17");
        drafter.locator("input[name=areas][value='13']").check();
        drafter.locator("#need-CONDITION").fill("経過を知るために要る区分");
        drafter.locator("#purpose").fill("頁の試験で、経過を知るための指示");
        drafter.locator("#safety").fill("閉じた室で、決めた者だけが扱う");
        drafter.locator("main form button").click();
        drafter.waitForURL("**/desk/instructions/*-*");
        assertThat(drafter.locator("main").innerText()).contains("範囲の決まりすべてに合います");
        return drafter.url();
    }

    private static void waitForRun(Page page) {
        while (page.locator(RUNNING).count() > 0) {
            page.reload();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
