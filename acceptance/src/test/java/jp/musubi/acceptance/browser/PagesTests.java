package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 本人が入り、自分の記録と「だれが見たか」を見る。 */
class PagesTests {

    private static Browser browser;
    private static PagesCountry country;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        country.registerItems("patient-1");
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void カードを置き_暗証番号を入れ_記録と_だれが見たか_を見る() {
        country.lookWithoutConsent("clinic-c", "patient-1");
        country.visitAndLook("hospital-b", "patient-1");
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(country.url() + "/");
            page.locator("a[href$='/signin/patient-1']").click();
            page.getByRole(AriaRole.LINK, byName("暗証番号")).click();
            page.locator("input[name=pin]").fill("1234");
            page.getByRole(AriaRole.BUTTON, byName("確認する")).click();
            page.waitForURL("**/me");
            assertThat(page.locator("h1").innerText()).contains("花子");
            assertThat(page.locator("main").innerText()).contains("傷病名", "検査", "結び中央病院");

            page.locator("a[href*='/me/looks']").first().click();
            page.waitForURL("**/me/looks*");
            String looks = page.locator("main").innerText();
            assertThat(looks).contains("だれが見たか", "みほん内科クリニック", "断り", "かずさ見本病院");
            picture(page, "looks");
        }
    }

    @Test
    void 誤った暗証番号では入れない() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(country.url() + "/signin/patient-12/pin");
            page.locator("input[name=pin]").fill("0000");
            page.getByRole(AriaRole.BUTTON, byName("確認する")).click();
            page.waitForLoadState();
            assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
            page.navigate(country.url() + "/me");
            assertThat(page.url()).doesNotEndWith("/me");
        }
    }

    @Test
    void キーボードだけで入れる() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(country.url() + "/");
            Keyboard.tabTo(page, "a[href$='/signin/patient-1']");
            page.keyboard().press("Enter");
            page.waitForURL("**/signin/patient-1");
            Keyboard.tabTo(page, "a[href$='/signin/patient-1/pin']");
            page.keyboard().press("Enter");
            page.waitForURL("**/signin/patient-1/pin");
            Keyboard.tabTo(page, "input[name=pin]");
            page.keyboard().type("1234");
            page.keyboard().press("Enter");
            page.waitForURL("**/me");
            assertThat(page.locator("h1").isVisible()).isTrue();
        }
    }

    @Test
    void 決まりを_最初の頁から_キーボードだけで探して_例を開く() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(country.url() + "/");
            page.locator("main a[href$='/rules']").press("Enter");
            page.waitForURL("**/rules");
            Keyboard.tabTo(page, "input[name=q]");
            page.keyboard().type("R301");
            page.keyboard().press("Enter");
            page.waitForURL("**/rules?q=R301*");
            assertThat(page.locator(".rule h2").allInnerTexts().toString()).contains("R3010", "R3011");
            assertThat(page.locator("#R3010 pre").first().isVisible()).isFalse();
            Keyboard.tabTo(page, "#R3010 summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("#R3010 pre").first().isVisible()).isTrue();
            page.navigate(country.url() + "/rules#R3010");
            assertThat(page.locator("#R3010:target").count()).isEqualTo(1);
            picture(page, "rules-target");
        }
    }

    @Test
    void 決まりは_入らずに_スクリプトなしでも探せる() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(country.url() + "/rules");
            page.locator("select[name=kind]").selectOption("summary");
            page.locator("input[name=q]").fill("author");
            page.getByRole(AriaRole.BUTTON, byName("探す")).click();
            page.waitForURL("**/rules?q=author*");
            assertThat(page.locator(".rule h2").allInnerTexts().toString()).contains("G-PCS-AUTHOR");
        }
    }

    @Test
    void スクリプトなしで読める() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            signIn(page, "patient-1");
            assertThat(page.locator("main").innerText()).contains("傷病名");
        }
    }

    private static void signIn(Page page, String persona) {
        page.navigate(country.url() + "/signin/" + persona);
        page.getByRole(AriaRole.BUTTON, byName("顔認証")).click();
        page.waitForURL("**/me");
    }

    private static BrowserContext context(int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("ja-JP"));
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
    }

    private static Page.GetByRoleOptions byName(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
