package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import jp.musubi.acceptance.PagesCountry;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Test;

/**
 * はじめの一時間の絵。The pages of docs/first-hour.md, taken from a country of its own that always starts at the same time. Run by
 * {@code bin/pictures} only: its name is none that the check looks for.
 */
class FirstHourPictures {

    private static final Path FOLDER = Path.of(System.getProperty("musubi.pictures.folder", "target/pictures"));
    private static final String PATIENT = "patient-1";
    private static final String ADDRESSEE = "hospital-b";
    private static final String DOCTOR = "desk:hospital-b-doctor";
    private static final String TO_TOP = "place => place.scrollIntoView({ block: 'start' })";
    private static final String LETTER = "tbody a[href*='/desk/letters/']";

    private PagesCountry country;
    private Seats seats;

    @Test
    void はじめの一時間の頁を撮る() {
        try (Browser browser = Chromium.launch();
                var platform = Platform.start(
                        Repository.newFolder("pictures"), Map.of("MUSUBI_CLOCK", "2026-04-01T09:00+09:00"))) {
            country = new PagesCountry(platform);
            try (var sitting = new Seats(browser, country.url())) {
                seats = sitting;
                takeLetters();
                takeLooks();
                takeGate();
                takeClock();
            }
        }
    }

    private void takeLetters() {
        Page home = open("nobody", "/");
        home.setViewportSize(1200, 1440);
        home.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("home.png")));
        take(open("nobody", "/"), "1-start");
        country.sendLetterWithSummary("hospital-a", PATIENT);
        take(open("desk:hospital-a-doctor", "/desk/letters/sent"), "2-sent");
        Page inbox = open(DOCTOR, "/desk/letters");
        inbox.locator(LETTER).first().click();
        inbox.waitForLoadState();
        take(inbox, "3-waiting");
        country.agreeAtCounter(ADDRESSEE, PATIENT, "LETTER");
        inbox.reload();
        inbox.waitForDownload(
                () -> inbox.locator("form[action$='/open'] button").click());
        inbox.reload();
        inbox.locator("form[action$='/receive'] button").click();
        inbox.waitForLoadState();
        take(inbox, "4-received");
    }

    private void takeLooks() {
        country.visitAndLook(ADDRESSEE, PATIENT);
        country.lookWithoutConsent("clinic-l", PATIENT);
        take(open(PATIENT, "/me/looks"), "5-looks");
    }

    private void takeGate() {
        Page gate = open("nobody", "/try");
        gate.locator("#text").fill(country.brokenSample("R3010"));
        gate.locator("form[enctype] button").click();
        gate.waitForLoadState();
        gate.locator("#verdict").scrollIntoViewIfNeeded();
        take(gate, "6-gate");
    }

    /** First the eight days of the text, after which the operator sits down anew. */
    private void takeClock() {
        Page clock = open("operator", "/desk/clock?to=2026-04-09T09:00");
        move(clock);
        clock = seats.again("operator");
        clock.navigate(country.url() + "/desk/clock?to=2027-02-01T09:00");
        clock.setViewportSize(920, 620);
        clock.locator("#coming").evaluate(TO_TOP);
        take(clock, "7-before");
        move(clock);
        clock.locator("[role=status]").evaluate(TO_TOP);
        take(clock, "8-after");
    }

    private static void move(Page clock) {
        clock.locator("form[method=post][action$='/desk/clock'] button").click();
        clock.locator("#gone").waitFor();
    }

    private Page open(String seat, String address) {
        Page page = seats.at(seat);
        page.navigate(country.url() + address);
        return page;
    }

    private static void take(Page page, String name) {
        page.setViewportSize(920, 620);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve("first-hour").resolve(name + ".png")));
    }
}
