package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 送る人と受け取る人の、おもな仕事: 健診センターから保険者へ、システム担当の提出。 */
class SenderTasksTests {

    private static final String MEMBER = "06139901:20:2023:00";

    private static Browser browser;
    private static PagesCountry country;
    private static Seats seats;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        seats = new Seats(browser, country.url());
    }

    @AfterAll
    static void tearDown() {
        if (browser != null) {
            seats.close();
            browser.close();
        }
    }

    @Test
    void 健診センターが報告書を送り_結果を見て_保険者が受け取り_保健指導の候補を取る() {
        String report = country.sample("checkup", "checkup-center-e", "patient-23", "tasks-checkup");
        Work centre =
                at("desk:checkup-center-e-checkup").go("/desk/checkups/reports").reads("健診結果報告書を送る");
        centre.attach("#file", "report.json", report).press("form:has(#file) button");
        awaitDone(centre);
        centre.reads("登録済", "1 / 1").go("/desk/checkups/reports").reads("健診からデータまでの日数", "中央値", "完了");

        Work insurer = at("desk:insurer-f").wide(768).go("/desk/feed").press("a[href$='since=0']");
        insurer.reads("届いた健診", MEMBER);
        assertThat(insurer.fileOf(".export a")).contains(MEMBER);
        insurer.go("/desk/guidance").reads("特定保健指導の候補").select("#level", "all").press("form[role=search] button");
        insurer.reads("わけ", "06139901:");
        assertThat(insurer.fileOf(".export a")).contains("06139901:");
    }

    @Test
    void システム担当が_文書を試し_断られた提出を受付番号で開き_接続と上限を見る() {
        Work system = at("desk:hospital-a-system").go("/desk/try");
        system.fill("#text", country.brokenSample("R3010")).press("form[enctype] button");
        system.reads("受付不可", "R3010", "文書の中の場所").judged();
        assertThat(system.page().locator(".source-line.hit").count()).isPositive();

        country.sendList("hospital-a", "patient-1", "tasks-list");
        system.go("/desk/submissions").reads("提出の状況").press("a[href$='/lists/tasks-list']");
        awaitDone(system);
        system.reads("登録済", "受付不可", "2 / 2");
        String receipt = system.textOf("tbody tr:has-text('受付不可') a.number");
        system.go("/desk/submissions").fill("#number", wide(receipt)).press("form:has(#number) button");
        system.reads("一つの提出", receipt, "受付不可", "場所");
        system.go("/desk/submissions").press("section[aria-labelledby=days] tbody a[href*='state=REFUSED']");
        system.reads("送ったもの、一つずつ", receipt).press("tbody a:has-text('" + receipt + "')");
        system.press("a[href$='/places']").reads("取っておらず");
        // As sent but for its line end, which a list's line has none of.
        system.attach("#file", "sent.json", "{}").press("form[enctype] button").reads("文書の中の場所");
        assertThat(system.page().locator(".source-line.hit").count()).isPositive();
        system.go("/desk/clients").reads("接続システムと上限", "hospital-a", "人の照会の上限");
    }

    private static void awaitDone(Work work) {
        while (!work.text().contains("完了")) {
            work.page().reload();
        }
    }

    /** As an input method writes it. */
    private static String wide(String number) {
        var typed = new StringBuilder();
        number.chars().forEach(sign -> typed.append((char) (sign == '-' ? 'ー' : sign - '0' + '０')));
        return typed.toString();
    }

    private static Work at(String seat) {
        return new Work(seats, country.url(), seat);
    }
}
