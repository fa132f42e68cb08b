package jp.musubi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
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

    @Test
    void 接続システムを登録し_鍵を替えて_止める() throws Exception {
        Work operator = at("operator").go("/desk/clients").press("main a[href$='/desk/clients/new']");
        operator.fill("#party", "clinic-c").fill("#name", "席の仕事の試験のシステム").fill("#id", "tasks-client");
        operator.fill("#jwks", "{")
                .press("main form[action$='/desk/clients'] button")
                .reads("入れたものは残してあります");
        operator.fill("#jwks", key("tasks-1")).press("main form[action$='/desk/clients'] button");
        operator.reads("tasks-client", "tasks-1", "RSA 2048", "外すまで", "まだない");
        operator.fill("#jwks", key("tasks-2")).press("form:has(#jwks) button").reads("tasks-1", "tasks-2");
        operator.press("tr:has-text('tasks-1') form button").reads("tasks-2").doesNotRead("tasks-1");
        operator.unfold("#stop ~ details summary").press("form[action$='/disable'] button");
        operator.reads("止めた", "登録し直します");
        operator.go("/desk/clients").reads("tasks-client", "止めた");
    }

    @Test
    void 席の時間が過ぎても_書いたものは残り_入り直して続きから送る() {
        String typed = "時間をかけて書いた紹介目的です";
        Work doctor = at("desk:hospital-h-doctor").go("/desk/letters/new").fill("#purpose", typed);
        Work operator = at("operator").go("/desk/clock").fill("#to", country.minutesLater(20));
        operator.press("form[method=get] button").press("form[method=post][action$='/desk/clock'] button");

        doctor.press("button[value='find-addressee']").reads("まだ送っていません", "取ってあります");
        doctor.doesNotRead(typed).press("main a[href='/signin']");
        doctor.fill("#account", "hospital-h-doctor").fill("#password", "musubi-no-kuni-1");
        doctor.press("main form button").fill("#code", doctor.textOf("#demo-code"));
        doctor.press("main form button").reads("続きから", "紹介状を書く", "紹介目的", typed, "押したボタン", "探す");
        doctor.doesNotRead("purpose", "find-addressee", "identifier");
        doctor.wide(360).reads("この内容をもう一度送る").wide(1280);
        doctor.press("form[action$='/signin/held'] button");
        assertThat(doctor.page().locator("#purpose").inputValue()).isEqualTo(typed);
        // Whoever sat here before has to sit down again.
        seats.close();
        seats = new Seats(browser, country.url());
    }

    private static String key(String id) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        RSAPublicKey open = (RSAPublicKey) keys.generateKeyPair().getPublic();
        return "{\"kty\":\"RSA\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(id, base64(open.getModulus()), base64(open.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static Work at(String seat) {
        return new Work(seats, country.url(), seat);
    }
}
