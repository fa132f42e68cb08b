package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** 控えの証しを頁で書く。Red until there is an offline copy and a drill; another facility sees nothing. */
@DemoTest
class BackupPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String ALL = "/cybersecurity/backups";
    private static final Pattern ONE = Pattern.compile("/cybersecurity/backups/([0-9a-f-]{36})");
    private static final String HASH = "c".repeat(64) + "  emr.dump";

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void 切り離して訓練するまで赤で_そのあと消える() throws Exception {
        Browser clerk = seated("hospital-n-system");
        String set = begun(clerk, "電子カルテ");
        String here = ALL + "/" + set;
        assertThat(clerk.get(here).body()).contains("B01", "B03", "B05");
        assertThat(clerk.post(here + "/copies", "taken", "2026-04-01T01:00", "standing", "CONNECTED", "hashes", HASH)
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(here).body()).contains("B01", "emr.dump");
        clerk.post(here + "/turns", "copy", "1", "standing", "DETACHED", "since", "2026-04-01");
        clerk.get(here);
        clerk.post(
                here + "/drills",
                "copy",
                "1",
                "started",
                "2026-04-01T02:00",
                "finished",
                "2026-04-01T03:30",
                "restored",
                "yes",
                "restoredHashes",
                HASH,
                "note",
                "夜間に戻した");
        String page = clerk.get(here).body();
        assertThat(page).contains("ハッシュが合う", "夜間に戻した", ">60<", ">90<").doesNotContain("B01", "B03", "B05", "B06");
        assertThat(clerk.get(ALL).body()).contains("電子カルテ", "S02", "RPO 60分・RTO 90分");
        // XLSX is a box that begins so.
        assertThat(clerk.get(ALL + ".xlsx").body()).startsWith("PK");
        String csv = clerk.get(ALL + ".csv").body();
        assertThat(csv)
                .startsWith("\uFEFF種別,システム")
                .contains("訓練,電子カルテ,テープ,1,2026-03-31T17:00:00Z,,,2026-03-31T18:30:00Z,60,90,はい,ハッシュが合う");
    }

    @Test
    void よその施設には_ないのと同じ_区域の都道府県は読む() throws Exception {
        Browser clerk = seated("hospital-b-privacy");
        clerk.get(ALL);
        String set = begun(clerk, "千葉の控え");
        Browser other = seated("hospital-a-privacy");
        other.get(ALL);
        assertThat(other.page()).doesNotContain("千葉の控え");
        assertThat(other.get(ALL + "/" + set).statusCode()).isEqualTo(403);
        assertThat(other.get(ALL + "/" + UUID.randomUUID()).statusCode()).isEqualTo(403);
        assertThat(other.post(ALL + "/" + set + "/copies", "taken", "2026-04-01T01:00", "standing", "DETACHED")
                        .statusCode())
                .isEqualTo(403);
        String page = "/cybersecurity/facilities/1219900022/backups";
        assertThat(seated("prefecture-12").get(page).body()).contains("千葉の控え", "B01");
        assertThat(seated("ministry").get(page).body()).contains("千葉の控え");
        assertThat(seated("prefecture-13").get(page).statusCode()).isEqualTo(403);
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        assertThat(seated("hospital-b-doctor").get(ALL).statusCode()).isEqualTo(403);
    }

    @Test
    void 書けないものは断り_後から書いた人は上書きせず_捨てた世代には続かない() throws Exception {
        Browser clerk = seated("clinic-p-system");
        clerk.get(ALL);
        assertThat(clerk.post(ALL, plan("system", "")).statusCode()).isEqualTo(400);
        assertThat(clerk.post(ALL, plan("medium", "PAPER")).statusCode()).isEqualTo(400);
        assertThat(clerk.post(ALL, plan("generations", "0")).statusCode()).isEqualTo(400);
        assertThat(clerk.post(ALL, plan("system", "番号は123456789018です")).statusCode())
                .isEqualTo(400);
        String here = ALL + "/" + begun(clerk, "レセコン");
        clerk.get(here);
        // 09:00 of Japan is the present moment of the test clock.
        assertThat(clerk.post(here + "/copies", "taken", "2026-04-01T09:01", "standing", "DETACHED")
                        .statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(here + "/copies", "taken", "2026-03-30T09:00", "standing", "DETACHED", "hashes", "x")
                        .statusCode())
                .isEqualTo(400);
        clerk.post(here + "/copies", "taken", "2026-03-30T09:00", "standing", "DETACHED", "hashes", "");
        assertThat(clerk.post(
                                here + "/drills",
                                "copy",
                                "1",
                                "started",
                                "2026-03-30T08:59",
                                "finished",
                                "2026-03-30T10:00")
                        .statusCode())
                .isEqualTo(400);
        assertThat(turned(clerk, here, "DETACHED", "2026-03-29")).isEqualTo(409);
        assertThat(turned(clerk, here, "DISCARDED", "2026-04-02")).isEqualTo(400);
        assertThat(turned(clerk, here, "DISCARDED", "2026-04-01")).isEqualTo(302);
        assertThat(turned(clerk, here, "DETACHED", "2026-04-01")).isEqualTo(409);
        assertThat(replanned(clerk, here, "1", "レセコン二")).isEqualTo(302);
        assertThat(replanned(clerk, here, "1", "レセコン三")).isEqualTo(409);
        assertThat(clerk.get(here).body()).contains("レセコン二", "レセコン").doesNotContain("レセコン三");
    }

    @Test
    void 断られた書式は_入れたものと一緒に戻り_そこで直して送れる() throws Exception {
        Browser clerk = seated("hospital-n-system");
        String here = ALL + "/" + begun(clerk, "画像の控え");
        clerk.get(here);
        clerk.post(here + "/copies", "taken", "2026-03-30T09:00", "standing", "DETACHED", "hashes", "");
        String labels = labelsOf(clerk.get(here).body(), here + "/drills");
        HttpResponse<String> refused = clerk.submit(
                here + "/drills",
                "copy",
                "1",
                "started",
                "2026-03-31T09:00",
                "finished",
                "昼ごろ",
                "restored",
                "yes",
                "note",
                "三人で<戻した>",
                "_labels",
                labels);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "送れませんでした",
                        "action=\"" + here + "/drills\"",
                        "name=\"finished\" type=\"text\" class=\"whole\" value=\"昼ごろ\"",
                        "aria-invalid=\"true\"",
                        "三人で&lt;戻した&gt;",
                        "終わった時",
                        "name=\"restored\" value=\"yes\" checked=\"checked\"",
                        "name=\"started\" type=\"datetime-local\" value=\"2026-03-31T09:00\"",
                        "直すところ: 終わった時")
                .doesNotContain("三人で<戻した>");

        HttpResponse<String> mended = clerk.submit(
                here + "/drills",
                "copy",
                "1",
                "started",
                "2026-03-31T09:00",
                "finished",
                "2026-03-31T12:00",
                "restored",
                "yes",
                "note",
                "三人で<戻した>");
        assertThat(mended.statusCode()).isEqualTo(302);

        HttpResponse<String> number =
                clerk.submit(here + "/drills", "copy", "1", "note", "番号は123456789018です", "_labels", labels);
        assertThat(number.statusCode()).isEqualTo(400);
        assertThat(number.body()).contains("ページを開けませんでした").doesNotContain("123456789018");
    }

    /** What the form to this address takes along, as a browser sends it. */
    private static String labelsOf(String page, String action) {
        String form = page.substring(page.indexOf("action=\"" + action + "\""));
        String value = form.substring(form.indexOf("name=\"_labels\" value=\"") + "name=\"_labels\" value=\"".length());
        return HtmlUtils.htmlUnescape(value.substring(0, value.indexOf('"')));
    }

    @Test
    void 書いた行は_変えることも消すこともできない() {
        for (String table : new String[] {"backup_set", "backup_plan", "backup_copy", "backup_turn", "restore_drill"}) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void チェックリストの控えの項目から_証しへ行ける() throws Exception {
        Browser clerk = seated("pharmacy-d-system");
        assertThat(clerk.get("/cybersecurity/checklists/R7").body()).contains("href=\"" + ALL + "\"");
        assertThat(clerk.get("/cybersecurity/checklists/R6").body()).contains("href=\"" + ALL + "\"");
    }

    private static int turned(Browser clerk, String here, String standing, String day) throws Exception {
        return clerk.post(here + "/turns", "copy", "1", "standing", standing, "since", day)
                .statusCode();
    }

    private static int replanned(Browser clerk, String here, String seen, String system) throws Exception {
        return clerk.post(
                        here,
                        "seen",
                        seen,
                        "system",
                        system,
                        "medium",
                        "TAPE",
                        "method",
                        "",
                        "generations",
                        "2",
                        "days",
                        "7")
                .statusCode();
    }

    private static String begun(Browser clerk, String system) throws Exception {
        clerk.get(ALL);
        var found = ONE.matcher(Browser.location(clerk.post(ALL, plan("system", system))));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String[] plan(String field, String value) {
        String[] plan = {"system", "電子カルテ", "medium", "TAPE", "method", "週に一度", "generations", "1", "days", "7"};
        for (int i = 0; i < plan.length; i += 2) {
            if (plan[i].equals(field)) {
                plan[i + 1] = value;
            }
        }
        return plan;
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(account, PASSWORD);
        return browser;
    }
}
