package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** どの頁も、広い画面でも電話でも、日本語でも英語でも、明るい画面でも暗い画面でも、鍵盤だけでも使える。 */
@Tag("pages")
class EveryPageTests {

    private static final int WIDE = 1440;
    private static final int TABLET = 768;
    private static final int PHONE = 360;

    /** A screen of 1280 at 400 %: WCAG 2.2, 1.4.10. */
    private static final int ENLARGED = 320;

    /** Of the page itself and all that it fetches, as sent; what a first visit costs on a slow line. */
    private static final int MOST_BYTES = 300_000;

    private static final String BYTES = """
        performance.getEntries().filter(each => 'decodedBodySize' in each)
            .reduce((sum, each) => sum + each.decodedBodySize, 0)\
        """;

    /** While somebody works on pages: a part of their paths, as a regular expression, by -Dmusubi.page=. */
    private static final Predicate<String> ONLY =
            Pattern.compile(System.getProperty("musubi.page", "")).asPredicate();

    /** Of each form, the fields for which it does not take along what somebody saw beside them; a form with a secret takes nothing. */
    private static final String UNNAMED = """
        [...document.querySelectorAll('form:has([name=_csrf])')]
            .filter(form => !form.querySelector('[name=pin], [name=password], [name=repeated], [name=word]'))
            .flatMap(form => [...form.elements]
                .filter(each => each.name && each.type !== 'hidden' && each.tagName !== 'BUTTON')
                .filter(each => !(form.elements._labels?.value ?? '').split('\\n')
                    .map(line => line.split('\\t'))
                    .some(([name, value, words]) => name === each.name && value === ''
                        && (words || ['radio', 'checkbox'].includes(each.type))))
                .map(each => each.name))\
        """;

    private static Browser browser;
    private static PagesCountry country;
    private static Seats seats;
    private static FilledCountry filled;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        seats = new Seats(browser, country.url());
        filled = new FilledCountry(country, seats);
        filled.fill();
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            seats.close();
            browser.close();
        }
    }

    @Test
    void 道の表の頁はどれも_ここで開かれるか_開かれない訳がある() {
        assertThat(ListedPage.list().stream().map(ListedPage::route).distinct())
                .containsExactlyInAnyOrderElementsOf(ListedPage.openToBrowsers());
        assertThat(ListedPage.list())
                .allSatisfy(page -> assertThat(page.isOpened() || !page.why().isBlank())
                        .as("why is %s not opened", page.route())
                        .isTrue());
    }

    static Stream<ListedPage> pages() {
        return ListedPage.list().stream().filter(ListedPage::isOpened).filter(page -> ONLY.test(page.route()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void どの頁も誰にでも使える(ListedPage listed) {
        Page page = open(listed, "ja", WIDE);
        reads(page, listed, "ja", WIDE);
        assertThat((List<?>) page.evaluate(UNNAMED))
                .as("fields without words on %s", listed)
                .isEmpty();
        assertThat(((Number) page.evaluate(BYTES)).intValue())
                .as("bytes of %s", listed)
                .isLessThan(MOST_BYTES);
        assertThat(Keyboard.complaintsOn(page, listed.path().equals("/")))
                .as("keys on %s", listed)
                .isEmpty();
        fits(page, listed, TABLET);
        picture(page, listed, "ja", TABLET);
        fits(page, listed, PHONE);
        picture(page, listed, "ja", PHONE);
        page = open(listed, "en", PHONE);
        reads(page, listed, "en", PHONE);
        assertThat(OwnWords.leftJapaneseOn(page))
                .as("Japanese words of our own tables on the English page %s", listed)
                .isEmpty();
        fits(page, listed, ENLARGED);
        fits(page, listed, TABLET);
        fits(page, listed, WIDE);
    }

    static Stream<ListedList> lists() {
        return ListedList.list().stream().filter(list -> ONLY.test(list.address()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    @Tag("lists")
    void どの一覧も_絞れて並び_頁を送れて_同じ行がファイルになる(ListedList list) {
        Page page = seats.at(list.seat());
        page.navigate(country.url() + list.address());
        if (!page.url().endsWith(list.address())) {
            page = seats.again(list.seat());
        }
        new ListWalk(page, country.url(), list).walk();
    }

    /** axe-core has nothing to say, the page has one heading and its language, and no word is missing. */
    private static void reads(Page page, ListedPage listed, String language, int width) {
        fits(page, listed, width);
        picture(page, listed, language, width);
        assertThat(Axe.complaintsOn(page))
                .as("axe-core on %s in %s at %d", listed, language, width)
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).as("headings of %s", listed).isEqualTo(1);
        assertThat(page.locator("body").innerText())
                .as("words of %s in %s", listed, language)
                .doesNotContain("??");
        assertThat(page.getByText("…", new Page.GetByTextOptions().setExact(true))
                        .count())
                .as("words still to be filled in on %s", listed)
                .isZero();
    }

    private static void fits(Page page, ListedPage listed, int width) {
        page.setViewportSize(width, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", listed)
                .isLessThanOrEqualTo(width);
    }

    /** Only for somebody who wants to look: a picture costs more than the rest of the page. */
    private static void picture(Page page, ListedPage listed, String language, int width) {
        if (!Boolean.getBoolean("musubi.pictures")) {
            return;
        }
        Path file = Path.of("target", "pages", listed.pictureName() + "-" + language + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    /** Opened by who sits there. Sessions are short: who has been signed out meanwhile sits down once more. */
    private static Page open(ListedPage listed, String language, int width) {
        Page page = seats.at(listed.seat());
        Response response = navigate(page, listed, language, width);
        if (listed.isSignedOutAt(page.url())) {
            page = seats.again(listed.seat());
            response = navigate(page, listed, language, width);
        }
        for (String click : listed.clicks()) {
            page.evaluate(FilledCountry.FILL, click);
            Locator pressed = page.locator(click).first();
            response = page.waitForResponse(
                    answer -> answer.request().isNavigationRequest()
                            && (answer.status() < 300 || listed.hasStatus(answer.status())),
                    pressed::click);
            page.waitForLoadState();
        }
        assertThat(response.status()).as("%s", listed).hasToString(listed.status());
        assertThat(listed.isAt(page.url()))
                .as("%s led to %s", listed, page.url())
                .isTrue();
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        return page;
    }

    /** English on a phone comes on a dark screen, so that both themes are judged and no page is opened once more. */
    private static Response navigate(Page page, ListedPage listed, String language, int width) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(language.equals("en") ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.context().addCookies(List.of(new Cookie("musubi-language", language).setUrl(country.url())));
        return page.navigate(country.url() + filled.filledIn(listed.address()));
    }
}
