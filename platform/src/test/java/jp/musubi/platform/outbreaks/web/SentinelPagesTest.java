package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 定点の報告が、施設の画面から入り、保健所、県、国の数になる。 */
@DemoTest
class SentinelPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String LIST = "/desk/outbreaks/sentinel";
    private static final String WEEK = LIST + "/ARI/2026-03-16";
    private static final String SUMS = LIST + "/sums?site=ARI&period=2026-03-16&disease=INFLUENZA";

    @LocalServerPort
    private int port;

    @Test
    void 週の数を書き_直し_まだの週が見え_定点当たりが出る() throws Exception {
        Browser doctor = seated("hospital-b-doctor");
        assertThat(row(doctor.get(LIST), "2026-03-16")).contains("遅れている");
        assertThat(doctor.get(LIST).body()).contains("小児科", "基幹", "報告がまだの期間").doesNotContain("眼科", "性感染症");
        assertThat(seated("prefecture-12").get(SUMS).body()).contains("報告した定点 0、指定された定点 1", "かずさ見本病院");
        doctor.get(WEEK);
        assertThat(doctor.post(WEEK, "ARI", "30", "INFLUENZA", "12").statusCode())
                .isEqualTo(302);
        assertThat(row(doctor.get(LIST), "2026-03-16")).contains("遅れている", "42");
        doctor.post(WEEK, "ARI", "30", "INFLUENZA", "15", "COVID", "0");
        assertThat(row(doctor.get(LIST), "2026-03-16")).contains("報告した", "45");
        assertThat(doctor.get(WEEK).body()).contains("value=\"15\"", "訂正 1 回").doesNotContain("訂正 2 回");

        for (String office : List.of("health-center-1201", "prefecture-12")) {
            HttpResponse<String> sums = seated(office).get(SUMS);
            assertThat(row(sums, "インフルエンザ")).as(office).containsSubsequence("15", "1", "15.00");
            assertThat(sums.body()).contains("報告した定点 1、指定された定点 1", "すべての定点が報告しました", "見本市保健所");
        }
        HttpResponse<String> tokyo = seated("health-center-1301").get(SUMS);
        assertThat(tokyo.body()).contains("報告した定点 2、指定された定点 2").doesNotContain("かずさ見本病院");
        HttpResponse<String> country = seated("ministry").get(SUMS);
        assertThat(row(country, "千葉県")).containsSubsequence("15", "1", "1", "15.00");
        assertThat(row(country, "東京都")).containsSubsequence("2", "2");
        assertThat(country.body()).contains("報告した定点 4、指定された定点 4").doesNotContain("結び中央病院（見本）</li>");
        assertThat(seated("ministry")
                        .get(LIST + "/sums.csv?site=ARI&period=2026-03-16")
                        .body())
                .contains("2026-03-16,インフルエンザ,35,4,8.75");
    }

    @Test
    void 定点でない施設と_数えない疾患と_まだ来ない週は断る() throws Exception {
        Browser other = seated("clinic-c-doctor");
        assertThat(other.get(LIST + "/PEDIATRIC/2026-03-16").statusCode()).isEqualTo(400);
        other.get(LIST + "/ARI/2026-03-16");
        assertThat(other.post(LIST + "/PEDIATRIC/2026-03-16", "RSV", "1").statusCode())
                .isEqualTo(400);
        assertThat(other.post(LIST + "/ARI/2026-04-06", "ARI", "1").statusCode())
                .isEqualTo(400);
        assertThat(other.post(LIST + "/ARI/2026-03-17", "ARI", "1").statusCode())
                .as("no Monday")
                .isEqualTo(400);
        assertThat(other.post(LIST + "/ARI/2026-03-16", "ARI", "-1").statusCode())
                .isEqualTo(400);
        assertThat(other.get(SUMS).statusCode()).as("an office's").isEqualTo(403);
        assertThat(seated("prefecture-13").get(LIST).statusCode())
                .as("a facility's")
                .isEqualTo(403);
        assertThat(seated("hospital-h-doctor").get(LIST).body()).contains("定点に指定されていません");
    }

    /** The words of the first row of a table that says so. */
    private static String row(HttpResponse<String> page, String words) {
        assertThat(page.statusCode()).isEqualTo(200);
        return Arrays.stream(page.body().split("<tr"))
                .skip(1)
                .filter(part -> part.replaceAll("(?s)</tr>.*", "").contains(words))
                .map(part -> part.replaceAll("(?s)</tr>.*", "")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.follow(browser.signIn(account, PASSWORD));
        return browser;
    }
}
