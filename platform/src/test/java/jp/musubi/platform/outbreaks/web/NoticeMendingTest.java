package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 発生届の書式は、断られても、書いたものを残して戻ってくる。 */
@DemoTest
class NoticeMendingTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String NEW = "/desk/outbreaks/new";
    private static final String METHOD = "分離・同定による病原体の検出";
    private static final Pattern ONCE = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void 新しい届と訂正と差戻しは_足りないものを言い_書いたものを残す() throws Exception {
        Browser doctor = seated("hospital-a-doctor");
        String once = once(doctor.get(NEW + "?disease=SYPHILIS"));
        HttpResponse<String> wrong = send(doctor, once, "三十");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains(METHOD, "三十", "入れたものは残してあります。印の付いた欄を直して、もう一度送ってください", "id=\"wrong-AGE\"");
        assertThat(once(wrong)).as("still one notice").isEqualTo(once);

        String notice = URI.create(Browser.location(send(doctor, once, "30"))).getPath();
        assertThat(notice).startsWith("/desk/outbreaks/notices/");
        doctor.get(notice);
        HttpResponse<String> corrected = doctor.post(
                notice + "/versions",
                "KIND",
                "PATIENT",
                "SEX",
                "FEMALE",
                "AGE",
                "31",
                "METHOD",
                METHOD,
                "DIAGNOSED",
                "2026-03-30",
                "SYMPTOMS",
                "硬性下疳",
                "reason",
                " ");
        assertThat(corrected.statusCode()).isEqualTo(400);
        assertThat(corrected.body()).contains("硬性下疳", "value=\"31\"", "id=\"wrong-CORRECT\"", "<details open");
        assertThat(doctor.get(notice).body()).as("nothing was corrected").doesNotContain("硬性下疳");

        Browser center = seated("health-center-1301");
        center.get(notice);
        HttpResponse<String> returned = center.post(notice + "/turns", "act", "RETURN", "reason", "");
        assertThat(returned.statusCode()).isEqualTo(400);
        assertThat(returned.body()).contains("id=\"wrong-RETURN\"", "送れませんでした");
        assertThat(center.get(notice).body()).contains("保健所の受け取り待ち");
    }

    private static HttpResponse<String> send(Browser doctor, String once, String age) throws Exception {
        return doctor.post(
                NEW,
                "disease",
                "SYPHILIS",
                "request",
                once,
                "KIND",
                "PATIENT",
                "SEX",
                "FEMALE",
                "AGE",
                age,
                "METHOD",
                METHOD,
                "DIAGNOSED",
                "2026-03-30");
    }

    private static String once(HttpResponse<String> page) {
        Matcher found = ONCE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.follow(browser.signIn(account, PASSWORD));
        return browser;
    }
}
