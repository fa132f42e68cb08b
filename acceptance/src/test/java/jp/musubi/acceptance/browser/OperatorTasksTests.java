package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Browser;
import jp.musubi.acceptance.PagesCountry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 運営の、おもな仕事。Disaster mode and the review of break-glass are told with the facilities that they are for. */
class OperatorTasksTests {

    private static Browser browser;
    private static PagesCountry country;
    private static Seats seats;

    @BeforeAll
    static void setUp() {
        browser = Chromium.launch();
        country = new PagesCountry();
        country.registerItems("patient-1");
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
    void 紐付けの件を_一人目が照らして案を出し_二人目が確かめて終わる() {
        String number = country.memberNumber("patient-5");
        Work first = at("operator").go("/desk/links").fill("#member", number.replace(':', '：'));
        first.press("form[method=post][action$='/desk/links'] button").reads(number, "受付中");
        first.press("tbody tr:has-text('受付中') a:has-text('" + number + "')").reads("五項目の照らし合わせ");
        first.check("#act-KEEP").fill("#note", "番号も五項目も合っています");
        for (String item : new String[] {"NAME", "KANA", "BIRTH_DATE", "SEX", "ADDRESS"}) {
            first.check("#checked-" + item);
        }
        first.press("form[action$='/proposals'] button").reads("自分の案は自分では決められません");

        Work second = at("desk:operator-2").go("/desk/links");
        second.press("tbody tr:has-text('二人目待ち') a:has-text('" + number + "')");
        second.reads("番号も五項目も合っています").press("form[action$='/confirmation'] button");
        second.reads("終わり", "確かめた");
    }

    @Test
    void 地域を台帳に加え_保存の終わりを見て_時計を進める() {
        Work operator = at("operator").go("/desk/registers/facilities").press("a[href$='/registers/areas']");
        operator.fill("#f-prefecture", "46").fill("#f-opensOn", "2031-04-01").fill("#f-reason", "席の仕事の試験で加える地域");
        operator.press("form.declare button").reads("46", "2031", "席の仕事の試験で加える地域", "operator");

        operator.go("/desk/vanishing").press("a[href$='days=3660']").reads("見えなくなる数", "感染症", "わけ");
        operator.go("/desk/operations").reads("稼働状況", "届いた提出", "同意を待つ紹介状");

        operator.go("/desk/clock").fill("#to", "2036-01-01T09:00").press("form[method=get] button");
        operator.reads("までに見えなくなるもの", "感染症", "わけ");
        operator.fill("#to", country.minutesLater(5)).press("form[method=get] button");
        operator.press("form[method=post][action$='/desk/clock'] button").reads("進めました", "見えなくなったもの");
    }

    private static Work at(String seat) {
        return new Work(seats, country.url(), seat);
    }
}
