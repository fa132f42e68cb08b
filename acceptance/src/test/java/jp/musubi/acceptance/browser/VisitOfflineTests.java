package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 二人の検査する者が、回線のないところで同じ施設を見て、あとで送る。何も失われず、食い違いは二人に見える。 */
class VisitOfflineTests {

    private static final String ALL = "/cybersecurity/inspections";
    private static final String ITEM = "article[data-item='general:2-19'] ";
    private static final String OTHER = "article[data-item='general:C-01'] ";

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
    void 二人が回線なしで書き_頁を閉じても残り_送ると両方が残って決められる() {
        Page first = seats.at("desk:prefecture-12");
        String visit = plan(first);
        try (BrowserContext tablet = browser.newContext(new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setStorageState(first.context().storageState()))) {
            Page second = tablet.newPage();
            keep(first, visit);
            keep(second, visit);
            write(first, "見本 花子", "FIT", "図を見た");
            write(second, "見本 次郎", "ADVICE", "図が古い");
            second.locator(OTHER + "select").selectOption("FIT");
            photograph(second);
            send(second);
            assertThat(second.locator(ITEM + "img").count()).isEqualTo(1);
            assertThat(second.locator(ITEM).innerText()).contains("見本 次郎", "図が古い");
            send(first);
        }
        assertThat(first.locator(ITEM + "img").count()).isEqualTo(1);
        assertThat(first.evaluate(
                        "async part => { const image = document.querySelector(part + 'img'); image.loading = 'eager';"
                                + " await image.decode(); return image.naturalWidth; }",
                        ITEM))
                .isEqualTo(1920);
        String both = first.locator(ITEM).innerText();
        assertThat(both).contains("答えが食い違う", "見本 花子", "図を見た", "見本 次郎", "図が古い");
        assertThat(first.locator(OTHER + "select").inputValue()).isEqualTo("FIT");
        first.locator(ITEM + "select").selectOption("ADVICE");
        first.locator(ITEM + "textarea").fill("二人で決めた");
        send(first);
        assertThat(first.locator(ITEM).innerText()).contains("二人で決めた").doesNotContain("答えが食い違う");
    }

    private static String plan(Page page) {
        page.navigate(url + ALL + "/candidates?kind=MIDWIFERY");
        page.locator("input[value='1299900108']").check();
        page.locator("#visitOn").fill("2026-11-01");
        page.locator("main form[method='post'] button").click();
        page.locator("tbody a").first().click();
        page.waitForURL("**" + ALL + "/*-*");
        return page.url() + "/visit";
    }

    /** The page is put on the tablet, and opened again where there is no network. */
    private static void keep(Page page, String visit) {
        page.navigate(visit);
        page.locator("#offline-keep").click();
        page.waitForSelector("#offline-state[data-state='kept']");
        page.context().setOffline(true);
        page.reload();
    }

    private static void write(Page page, String inspector, String verdict, String note) {
        page.locator("#inspector").fill(inspector);
        page.locator(ITEM + "select").selectOption(verdict);
        page.locator(ITEM + "textarea").fill(note);
        page.locator("#offline-send").click();
        page.waitForSelector("#offline-state[data-state='nonet']");
        page.reload();
        assertThat(page.locator(ITEM + "textarea").inputValue()).isEqualTo(note);
        assertThat(page.locator(ITEM + "select").inputValue()).isEqualTo(verdict);
    }

    /** Two photos without a network, one of them taken away again; what stays outlives the page. */
    private static void photograph(Page page) {
        page.locator(ITEM + "input[type=file]").setInputFiles(new FilePayload[] {photo("a.png"), photo("b.png")});
        page.locator(ITEM + "canvas").nth(1).waitFor();
        page.locator(ITEM + "[data-photos] button").first().click();
        page.waitForCondition(() -> page.locator(ITEM + "canvas").count() == 1);
        page.reload();
        page.locator(ITEM + "canvas").waitFor();
        assertThat(page.locator("#offline-state").innerText()).contains("3");
    }

    /** Larger than what is kept. */
    private static FilePayload photo(String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }

    private static void send(Page page) {
        page.context().setOffline(false);
        page.waitForNavigation(() -> page.locator("#offline-send").click());
        page.waitForSelector("#offline-state[data-state='none']");
    }
}
