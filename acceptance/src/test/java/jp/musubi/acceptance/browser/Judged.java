package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

/** シナリオだけが着く頁を裁く。As {@link EveryPageTests} judges the others: wide and light, then a phone's width and dark. */
final class Judged {

    private static final int WIDE = 1440;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private Judged() {}

    /** The page as it stands; afterwards it is as wide and as light as it was. */
    static void judge(Page page) {
        ViewportSize before = page.viewportSize();
        judge(page, ColorScheme.DARK, PHONE);
        judge(page, ColorScheme.LIGHT, WIDE);
        page.setViewportSize(before.width, before.height);
    }

    private static void judge(Page page, ColorScheme theme, int width) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
        assertThat(Axe.complaintsOn(page))
                .as("axe-core on %s, %s, at %d", page.url(), theme, width)
                .isEmpty();
    }
}
