package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashMap;
import java.util.Map;

/** 席。Who sits at a browser, by the name of the seat in the table of pages; each signs in once and the way a person does. */
final class Seats implements AutoCloseable {

    /** The demo country's staff all have it; the page of their sign-in says so. */
    private static final String PASSWORD = "musubi-no-kuni-1";

    // A guard against waiting for ever, not a promise of speed.
    private static final double GUARD_MILLIS = 240_000;

    private final Browser browser;
    private final String url;
    private final Map<String, Page> open = new LinkedHashMap<>();

    Seats(Browser browser, String url) {
        this.browser = browser;
        this.url = url;
    }

    Page at(String seat) {
        return open.computeIfAbsent(seat, this::sitDown);
    }

    /** Anew: the session before has ended. */
    Page again(String seat) {
        open.remove(seat).context().close();
        return at(seat);
    }

    private Page sitDown(String seat) {
        // Nothing moves: what a test looks at is never half way to its colour.
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("ja-JP").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(GUARD_MILLIS);
        Page page = context.newPage();
        String[] words = seat.split(":");
        switch (words[0]) {
            case "nobody" -> page.navigate(url + "/");
            case "operator" -> {
                page.navigate(url + "/");
                page.locator("form[action$='/office'] button").click();
                page.waitForURL("**/desk**");
            }
            case "desk" -> {
                givePassword(page, words[1]);
                page.locator("input[name=code]").fill(page.locator("#demo-code").innerText());
                page.locator("main form button").click();
                page.waitForURL("**/desk**");
            }
            case "first", "again" -> givePassword(page, words[1]);
            default -> {
                page.navigate(url + "/signin/" + seat);
                page.locator("form[action$='/face'] button").click();
                page.waitForURL("**/me");
            }
        }
        return page;
    }

    private void givePassword(Page page, String account) {
        page.navigate(url + "/signin");
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form button").click();
        page.waitForURL(address -> address.matches(".*/signin/(code|device)"));
    }

    @Override
    public void close() {
        open.values().forEach(page -> page.context().close());
    }
}
