package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 本人と医師のおもな仕事を、鍵盤だけで終わりまで。Nothing is clicked, and no page is opened by its address after the first. */
class KeyboardTasksTests {

    private static final String PATIENT = "patient-27";
    private static final String HOSPITAL = "hospital-h";

    private static Browser browser;
    private static PagesCountry country;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        country.visitAndLook(HOSPITAL, PATIENT);
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void 本人が_記録を読み_だれが見たかを確かめ_同意を取りやめる() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(country.url() + "/signin/" + PATIENT);
            enter(page, "form[action$='/face'] button", "**/me");
            assertThat(page.locator("main").innerText()).contains("傷病名");
            enter(page, "nav a[href='/me/looks']", "**/me/looks");
            assertThat(page.locator("main").innerText()).contains("だれが見たか", "見ました");
            enter(page, "nav a[href='/me/consents']", "**/me/consents");
            enter(page, "tbody a[href*='/end']", "**/end");
            enter(page, "main form[action*='/end'] button", "**/me/consents");
            assertThat(page.locator("main").innerText()).contains("取りやめ");
        }
        // The other test needs the consent; whoever comes again agrees again.
        country.visitAndLook(HOSPITAL, PATIENT);
    }

    @Test
    void 医師が_患者を開き_紹介状を書き_下書きを取っておき_届いた紹介状を開封して読む() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            signIn(page, HOSPITAL + "-doctor");
            enter(page, "nav a[href='/desk/patients']", "**/desk/patients");
            enter(page, "tbody th a", "**/desk/patients/*");
            assertThat(page.locator("main").innerText()).contains("アレルギー");

            enter(page, "nav a[href='/desk/letters/new']", "**/desk/letters/new");
            String[] number = country.memberNumber(PATIENT).split(":");
            type(page, "input[name=insurer]", number[0]);
            type(page, "input[name=symbol]", number[1]);
            type(page, "input[name=number]", number[2]);
            type(page, "input[name=branch]", number[3]);
            submit(page, "button[value=patient]");
            assertThat(page.locator("input[name=family]").inputValue()).isNotBlank();
            type(page, "#q-addressee", "かずさ見本病院");
            submit(page, "button[value='find-addressee']");
            submit(page, "button[value^='pick-addressee-']");
            type(page, "textarea[name=purpose]", "精査をお願いします");
            type(page, "textarea[name=complaint]", "頭痛");
            type(page, "textarea[name=history]", "三日前からの頭痛です");
            type(page, "#q-disease", "高血圧症");
            submit(page, "button[value='find-disease']");
            submit(page, "button[value^='add-disease-']");
            enter(page, "button[formaction$='/drafts']", "**/desk/letters/drafts");
            assertThat(page.locator("main").innerText()).contains("取っておきました");
        }
        country.sendSignedLetter("hospital-a", PATIENT);
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            signIn(page, "hospital-b-doctor");
            enter(page, "nav a[href='/desk/letters']", "**/desk/letters");
            enter(page, "tbody th a", "**/desk/letters/in/*");
            enter(page, "form[action$='/read'] button", "**/document");
            assertThat(page.locator("main").innerText()).contains("診療情報提供書", "紹介目的", "返書を書く");
        }
    }

    private static void signIn(Page page, String account) {
        page.navigate(country.url() + "/signin");
        type(page, "input[name=account]", account);
        type(page, "input[name=password]", "musubi-no-kuni-1");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.matches(".*/signin/(code|device)"));
        String code = page.locator("#demo-code").innerText();
        type(page, "input[name=code]", code);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk**");
    }

    private static void type(Page page, String selector, String text) {
        Keyboard.tabTo(page, selector);
        page.keyboard().type(text);
    }

    /** Presses Enter on a link or a button that leads somewhere. */
    private static void enter(Page page, String selector, String to) {
        Keyboard.tabTo(page, selector);
        page.keyboard().press("Enter");
        page.waitForURL(to);
    }

    /** Presses Enter on a button that gives the form back. */
    private static void submit(Page page, String selector) {
        Keyboard.tabTo(page, selector);
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        page.keyboard().press("Enter");
        page.locator("html:not([data-before]) footer").waitFor();
        page.waitForLoadState();
    }

    private static BrowserContext context() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("ja-JP"));
    }
}
