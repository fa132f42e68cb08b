package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** 席での仕事。One seat's page: what is pressed, and what then stands there to be read; axe-core looks at each page that is read. */
final class Work {

    private final Page page;
    private final String url;

    Work(Seats seats, String url, String seat) {
        this.page = seats.at(seat);
        this.url = url;
    }

    Page page() {
        return page;
    }

    Work wide(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    /** By its entry in the menu. */
    Work go(String entry) {
        return press("nav.menu a[href='" + entry + "']");
    }

    /** By its address, as a link in a message would lead there. */
    Work open(String address) {
        page.navigate(url + address);
        return this;
    }

    Work fill(String field, String text) {
        page.locator(field).fill(text);
        return this;
    }

    Work check(String field) {
        page.locator(field).check();
        return this;
    }

    Work select(String field, String value) {
        page.locator(field).selectOption(value);
        return this;
    }

    /** A part that is folded away. */
    Work unfold(String summary) {
        page.locator(summary).click();
        return this;
    }

    Work attach(String field, String name, String text) {
        page.locator(field)
                .setInputFiles(new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Work attach(String field, String name, byte[] picture) {
        page.locator(field).setInputFiles(new FilePayload(name, "image/png", picture));
        return this;
    }

    /** The parts of a person's number, in the fields that every form has for them. */
    Work member(String number) {
        String[] parts = number.split(":", -1);
        fill("#insurer", parts[0]);
        fill("#symbol", parts[1]);
        fill("#number", parts[2]);
        return fill("#branch", parts[3]);
    }

    /** The first of them; waits for the page to which it leads, which may have the same address. */
    Work press(String button) {
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        page.locator(button).first().click();
        page.locator("html:not([data-before]) footer").waitFor();
        page.waitForLoadState();
        return this;
    }

    Work reads(String... words) {
        assertThat(text()).contains(words);
        assertThat(Axe.complaintsOn(page)).as("axe-core on %s", page.url()).isEmpty();
        return this;
    }

    /** For a page that no other test judges in both themes. */
    Work judged() {
        Judged.judge(page);
        return this;
    }

    Work doesNotRead(String... words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String textOf(String place) {
        return page.locator(place).first().innerText();
    }

    /** What a link to a file gives. */
    String fileOf(String link) {
        return new String(bytesOf(link), StandardCharsets.UTF_8);
    }

    byte[] bytesOf(String link) {
        String address = page.locator(link).first().getAttribute("href");
        var answer = page.request().get(url + address);
        assertThat(answer.status()).as("%s", address).isEqualTo(200);
        return answer.body();
    }
}
