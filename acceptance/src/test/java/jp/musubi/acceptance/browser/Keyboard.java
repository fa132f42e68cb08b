package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** 鍵盤。Skips to the content, walks it by Tab alone, and says what somebody without a mouse would miss. */
final class Keyboard {

    /** Marks what can be used, in the order of the page; of radio buttons of one name the chosen one is the stop, else the first. */
    private static final String MARK = """
        whole => {
          const radios = new Set();
          let number = 0;
          for (const each of document.querySelectorAll(
              'a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
            // What is pressed by Enter in a field only is nobody's stop.
            if (each.disabled || each.type === 'hidden' || each.tabIndex < 0 || !each.checkVisibility()) continue;
            if (!whole && !each.closest('main')) continue;
            if (each.type === 'radio') {
              const group = each.name + '/' + (each.form ? each.form.action : '');
              if (radios.has(group)) continue;
              radios.add(group);
              const chosen = each.form?.querySelector(`input[type="radio"][name="${CSS.escape(each.name)}"]:checked`);
              (chosen ?? each).dataset.stop = number++;
              continue;
            }
            each.dataset.stop = number++;
          }
          document.activeElement.blur();
          window.getSelection().removeAllRanges();
          return number;
        }\
        """;

    /** Writes down, each time Tab has been pressed, where the focus is by then. */
    private static final String WATCH = """
        () => {
          if (window.tabbed) {
            window.tabbed = [];
            return;
          }
          window.tabbed = [];
          document.addEventListener('keyup', event => {
            if (event.key === 'Tab') window.tabbed.push(where());
          }, true);
          function where() {
            const here = document.activeElement;
            if (!here || here === document.body) return 'nowhere';
            const style = getComputedStyle(here);
            const box = here.getBoundingClientRect();
            const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
            return (here.dataset.stop ?? '-') + ' ' + (seen ? '' : 'unseen ') + (inside ? '' : 'outside ')
                + here.outerHTML.slice(0, 120);
          }
        }\
        """;

    private static final String TABBED = "() => window.tabbed.splice(0)";

    private static final String BEGIN = """
        () => {
          document.body.tabIndex = -1;
          document.body.focus();
          document.body.removeAttribute('tabindex');
        }\
        """;

    /** The parts of a date and the buttons of a group of radios take more presses than one: so many rounds are enough. */
    private static final int MOST_ROUNDS = 20;

    /** No page has more parts that can be used; a page that keeps the focus to itself is found out. */
    private static final int MOST_STOPS = 150;

    private Keyboard() {}

    /**
     * What is wrong, in words; empty when every part is reached in the order of the page and is seen when it is.
     *
     * @param whole from the very first part; else by the skip link to what the page is about
     */
    static List<String> complaintsOn(Page page, boolean whole) {
        int stops = ((Number) page.evaluate(MARK, whole)).intValue();
        // From the very beginning, whatever had the focus by itself.
        page.evaluate(BEGIN);
        var complaints = new ArrayList<String>();
        if (!whole) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            if (!Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('main')"))) {
                complaints.add("the skip link does not lead to the content");
            }
        }
        page.evaluate(WATCH);
        int reached = 0;
        for (int round = 0; reached < stops; round++) {
            if (round == MOST_ROUNDS) {
                complaints.add("stop " + reached + " of " + stops + " is never reached");
                return complaints;
            }
            // Never too many: a stop takes one press at least.
            List<String> tabbed = press(page, stops - reached);
            if (tabbed.isEmpty()) {
                tabbed = List.of("nowhere");
            }
            for (String there : tabbed) {
                // What follows may go on over several lines.
                String stop = there.split(" ", 2)[0];
                if (stop.equals("nowhere")) {
                    complaints.add("Tab leaves the page before stop " + reached + " of " + stops);
                    return complaints;
                }
                if (there.contains(" unseen ") || there.contains(" outside ")) {
                    complaints.add("the focus is not seen: " + there);
                }
                if (stop.equals(Integer.toString(reached))) {
                    reached++;
                } else if (!there.contains("type=\"radio\"") && !there.contains("type=\"date")) {
                    complaints.add("after stop " + (reached - 1) + " comes " + there);
                    return complaints;
                }
            }
        }
        return complaints;
    }

    /** Presses Tab until the element has the focus, as somebody without a mouse does. */
    static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            Object there =
                    page.evaluate("s => !!document.activeElement && document.activeElement.matches(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    @SuppressWarnings("unchecked")
    private static List<String> press(Page page, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Tab");
        }
        return (List<String>) page.evaluate(TABBED);
    }
}
