package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** 一つの一覧を歩く。All its pages, orders, filters and files; what they show must be the same rows. */
record ListWalk(Page page, String url, ListedList list) {

    /** Rows of a list: lines of its tables, or where each is a matter of its own, articles. */
    private static final String ROWS =
            "main section:is([aria-labelledby=areas], [aria-labelledby=years], [aria-labelledby=waiting], "
                    + "[aria-labelledby=courses], [aria-labelledby=questions], [aria-labelledby=bands], "
                    + "[aria-labelledby=prefectures], [aria-labelledby=days], [aria-labelledby=rules], "
                    + "[aria-labelledby=letters], [aria-labelledby=delays]) tbody tr";

    private static final int MOST_PAGES = 8;

    void walk() {
        page.navigate(url + list.address());
        if (list.empty() && rowsShown() == 0) {
            assertThat(ListFile.csv(get(file(list.address())))).as("%s", list).isEmpty();
            return;
        }
        // Another file of the page, as the one that an insurer takes, has an address of its own.
        List<String> files = hrefs(".export a[href^='" + list.address().split("\\?")[0] + "?']");
        assertThat(files).as("files of %s", list).hasSize(3);
        List<List<String>> rows = ListFile.csv(get(files.get(0)));
        assertThat(rows).as("rows of %s", list).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        int narrow = ListFile.narrow(get(files.get(1))).size();
        int sheet = ListFile.rowsOfSheet(get(files.get(2)));
        same(narrow, rows.size(), "Windows-31J");
        same(sheet, rows.size(), "XLSX");
        orders(rows, hrefs(".sorts a"));
        filters(rows.size());
        turnPages(rows.size());
    }

    /** Each heading that sorts, upwards and downwards: the same rows, and each other's reverse where no two are alike. */
    private void orders(List<List<String>> rows, List<String> headings) {
        for (String heading : headings) {
            List<List<String>> up = ListFile.csv(get(file(heading)));
            List<List<String>> down = ListFile.csv(get(file(heading.replace("sort=", "sort=-"))));
            assertThat(up).as("%s of %s", heading, list).containsExactlyInAnyOrderElementsOf(rows);
            assertThat(down).as("%s of %s, downwards", heading, list).containsExactlyInAnyOrderElementsOf(rows);
            page.navigate(url + heading);
            assertThat(page.locator("th[aria-sort=ascending]").count())
                    .as("%s says how it is sorted", heading)
                    .isEqualTo(1);
        }
        page.navigate(url + list.address());
    }

    /** Each value of a filter of the list's own: together they are all. */
    private void filters(int all) {
        for (Locator select : page.locator("select[id^=list-]:not([name=sort])").all()) {
            String name = select.getAttribute("name");
            int sum = 0;
            for (Locator option : select.locator("option:not([value=''])").all()) {
                String found = list.address() + (list.address().contains("?") ? "&" : "?") + name + "="
                        + option.getAttribute("value");
                sum += ListFile.csv(get(file(found))).size();
            }
            assertThat(sum).as("rows by %s of %s", name, list).isEqualTo(all);
        }
    }

    private void turnPages(int all) {
        int seen = rowsShown();
        int pages = 1;
        Locator next = page.locator("main a[rel=next][href*='page=']");
        while (next.count() > 0 && pages < MOST_PAGES) {
            next.first().click();
            page.waitForLoadState();
            seen += rowsShown();
            pages++;
        }
        if (pages < MOST_PAGES && !list.grows()) {
            assertThat(seen).as("rows on all %d pages of %s", pages, list).isEqualTo(all);
        } else {
            assertThat(seen).as("rows on %d pages of %s", pages, list).isPositive();
        }
    }

    private int rowsShown() {
        int others = page.locator(ROWS).count();
        return page.locator("main tbody tr").count()
                - others
                + page.locator("main article.rule").count();
    }

    private void same(int rows, int first, String form) {
        if (list.grows()) {
            assertThat(rows).as("%s of %s", form, list).isGreaterThanOrEqualTo(first);
        } else {
            assertThat(rows).as("%s of %s", form, list).isEqualTo(first);
        }
    }

    private static String file(String address) {
        return address + (address.contains("?") ? "&" : "?") + "format=csv";
    }

    private APIResponse get(String address) {
        APIResponse answer = page.request().get(url + address);
        assertThat(answer.status()).as("%s", address).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition"))
                .as("%s is to be saved", address)
                .startsWith("attachment");
        return answer;
    }

    private List<String> hrefs(String links) {
        List<String> found = new ArrayList<>();
        page.locator(links).all().forEach(link -> found.add(link.getAttribute("href")));
        return found;
    }
}
