package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ランサムウェアの夜。From the first suspicion to the final report, through facility, vendor, prefecture and ministry, in browsers. */
class RansomwareNightTests {

    private static final String ROOM = "/cybersecurity";
    private static final String VENDOR = "見本医療システム株式会社";

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
    void 気づき_事業者と手順を進め_知らせ_助言を受け_戻して_終わりの報告を出す() {
        Page hospital = seats.at("desk:hospital-a-system");
        String door = vendorDoor(hospital);
        hospital.navigate(url + ROOM + "/incidents");
        picture(hospital, "incidents");
        hospital.locator("form[method='post'][action$='/incidents'] button").click();
        hospital.waitForURL("**/incidents/*-*");
        String incident = hospital.url();
        hospital.locator("#vendor").selectOption(VENDOR);
        hospital.locator("#words").fill("電子カルテの端末に脅迫文が出ています");
        press(hospital, "form[action$='/vendors'] button");

        Page vendor = seats.at("nobody");
        vendor.navigate(door);
        vendor.locator(".notice a[href*='/incidents/']").first().click();
        assertThat(vendor.locator("main").innerText()).contains("脅迫文が出ています");
        vendor.locator("#said").fill("保守のVPNを止めました。ログを残してください");
        press(vendor, "main form button");
        picture(vendor, "vendor");

        hospital.navigate(incident + "/runbook");
        for (String line : List.of("2-1", "2-2", "2-3", "3-2", "3-3")) {
            hospital.locator("#note-" + line).fill("した: " + line);
            press(hospital, "form:has(#note-" + line + ") button");
        }
        assertThat(hospital.locator(".figures").innerText()).contains("5 / 19");
        picture(hospital, "runbook");

        hospital.navigate(incident);
        assertThat(hospital.locator("main").innerText()).contains("保守のVPNを止めました");
        tell(hospital, "SUMMARY", "電子カルテの端末に脅迫文が出た");
        choose(hospital, "ATTACK", "RANSOMWARE", "CARE", "YES", "LEAK", "FEARED");
        press(hospital, "form[action$='/facts'] button");
        for (String addressee : List.of("MINISTRY", "PREFECTURE", "POLICE", "PPC")) {
            press(hospital, "form:has(input[value='" + addressee + "']) button");
        }
        assertThat(hospital.locator("section[aria-labelledby='told']").innerText())
                .doesNotContain("まだ");
        turn(hospital, "CONTAINED", "INVESTIGATED");
        picture(hospital, "incident");

        Page prefecture = seats.at("desk:prefecture-13");
        prefecture.navigate(url + ROOM + "/reports");
        picture(prefecture, "reports");
        prefecture.locator("tbody a").first().click();
        prefecture.locator("#note").fill("現地で確かめ、控えからの戻し方を助言した");
        press(prefecture, "form[action$='/hops'] button");
        picture(prefecture, "report");
        Page ministry = seats.at("desk:ministry");
        ministry.navigate(prefecture.url());
        assertThat(ministry.locator("main").innerText()).contains("脅迫文が出た", "戻し方を助言した");

        finish(hospital, incident);
        prefecture.navigate(url + ROOM + "/reports");
        assertThat(prefecture.locator("tbody tr").first().innerText()).contains("終わりの報告");
        prefecture.locator("tbody a").first().click();
        assertThat(prefecture.locator("main pre").innerText()).contains("2 原因: VPN装置の弱点", "9 再発防止: 更新の当番を決めた");
    }

    /** The address that the hospital sends to its vendor. */
    private static String vendorDoor(Page hospital) {
        hospital.navigate(url + ROOM + "/checklists/R7");
        hospital.locator("section a[href*='/cybersecurity/vendors/']:has-text('" + VENDOR + "')")
                .click();
        press(hospital, "form[action$='/link'] button");
        String door =
                hospital.locator("a[href*='/cybersecurity/vendor/']").first().getAttribute("href");
        return door.startsWith("/") ? url + door : door;
    }

    /** What is known in the end, the last report, the closed incident: nothing is written any more. */
    private static void finish(Page hospital, String incident) {
        hospital.navigate(incident);
        tell(hospital, "CAUSE", "VPN装置の弱点", "SYSTEMS", "電子カルテの端末 12台", "MEASURES", "切り離し、控えから戻した");
        tell(hospital, "OUTLOOK", "すべて戻した", "PREVENTION", "更新の当番を決めた", "PERSONS", "0");
        choose(hospital, "LEAK", "NO");
        press(hospital, "form[action$='/facts'] button");
        turn(hospital, "RESTORED");
        hospital.locator("#addressee").selectOption("PREFECTURE");
        hospital.locator("#form").selectOption("FINAL");
        press(hospital, "form:has(#addressee) button");
        turn(hospital, "AFTERWARDS", "CLOSED");
        assertThat(hospital.locator(".head").innerText()).contains("終結");
        assertThat(hospital.locator("form[action$='/facts'] button").count()).isZero();
        hospital.navigate(incident + "/runbook");
        assertThat(hospital.locator("article form").count()).isZero();
    }

    private static void tell(Page page, String... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            page.locator("#" + facts[i]).fill(facts[i + 1]);
        }
    }

    private static void choose(Page page, String... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            page.locator("#" + facts[i]).selectOption(facts[i + 1]);
        }
    }

    private static void turn(Page page, String... states) {
        for (String state : states) {
            page.locator("#state").selectOption(state);
            press(page, "form[action$='/turns'] button");
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    /** Judged; the picture is only for somebody who wants to look. */
    private static void picture(Page page, String name) {
        Judged.judge(page);
        if (!Boolean.getBoolean("musubi.pictures")) {
            return;
        }
        for (int width : new int[] {1440, 360}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pages", "night-" + name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 720);
    }
}
