package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BCP を頁で書き、訓練する。What is missing goes away line by line; another facility sees nothing. */
@DemoTest
class BcpPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String HOME = "/cybersecurity/bcp";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");
    private static final Pattern CONTACT = Pattern.compile("name=\"contact\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern DRILL = Pattern.compile("/bcp/drills/([0-9a-f-]{36})");

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void 計画と連絡の図を書くと不足が減り_文書になる() throws Exception {
        Browser clerk = seated("clinic-p-privacy");
        assertThat(clerk.get(HOME).body()).contains("0 / 27", "G01", "G03", "G04");
        String seen = find(SEEN, clerk.get(HOME + "/plan").body());
        assertThat(clerk.post(HOME + "/plan", "seen", seen, "tick-0", "yes", "part-6", "台帳は総務にある", "step-0", "担当が抜く")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(HOME).body()).contains("1 / 27");
        // Who had the page before somebody else wrote is told so.
        clerk.get(HOME + "/plan");
        assertThat(clerk.post(HOME + "/plan", "seen", seen, "part-6", "上書き").statusCode())
                .isEqualTo(409);
        clerk.get(HOME + "/contacts");
        assertThat(clerk.post(
                                HOME + "/contacts",
                                "kind",
                                "POLICE",
                                "name",
                                "見本警察署",
                                "phone",
                                "03-0000-0000",
                                "place",
                                "2")
                        .statusCode())
                .isEqualTo(302);
        String page = clerk.get(HOME + "/contacts").body();
        assertThat(page).contains("見本警察署", "03-0000-0000");
        String id = find(CONTACT, page);
        assertThat(clerk.post(
                                HOME + "/contacts",
                                "contact",
                                id,
                                "seen",
                                "1",
                                "kind",
                                "POLICE",
                                "name",
                                "見本警察署",
                                "place",
                                "0")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(HOME + "/contacts").body()).doesNotContain("見本警察署");
        assertThat(clerk.get(HOME + ".docx").body()).startsWith("PK");
        assertThat(clerk.get(HOME + ".pdf").body()).startsWith("%PDF");
    }

    @Test
    void 訓練は予定と実際の分が並び_一度した段は変わらず_終わると続かない() throws Exception {
        Browser clerk = seated("clinic-p-system");
        clerk.get(HOME + "/drills");
        assertThat(clerk.post(HOME + "/drills", "script", "NIGHT", "begun", "2026-04-01T09:01")
                        .statusCode())
                .isEqualTo(400);
        String drill = find(
                DRILL, Browser.location(clerk.post(HOME + "/drills", "script", "NIGHT", "begun", "2026-04-01T08:00")));
        String here = HOME + "/drills/" + drill;
        clerk.get(here);
        assertThat(step(clerk, here, "5", "2026-04-01T08:21", "声に出した")).isEqualTo(302);
        assertThat(step(clerk, here, "5", "2026-04-01T08:22", "")).isEqualTo(409);
        assertThat(step(clerk, here, "99", "2026-04-01T08:22", "")).isEqualTo(409);
        assertThat(step(clerk, here, "6", "2026-04-01T07:59", "")).isEqualTo(409);
        assertThat(clerk.get(here).body()).contains("予定 15分", "実際 21分", "声に出した");
        assertThat(step(clerk, here, "0", "2026-04-01T08:59", "手順書を紙で置く")).isEqualTo(302);
        assertThat(step(clerk, here, "6", "2026-04-01T08:30", "")).isEqualTo(409);
        assertThat(clerk.get(here).body()).contains("手順書を紙で置く", "終えた");
        assertThat(clerk.get(HOME).body()).doesNotContain("G05").contains("1 / 19");
        assertThat(seated("hospital-a-privacy").get(here).statusCode()).isEqualTo(403);
    }

    @Test
    void よその施設には_ないのと同じ_区域の都道府県は不足を読む() throws Exception {
        Browser clerk = seated("hospital-b-privacy");
        String seen = find(SEEN, clerk.get(HOME + "/plan").body());
        clerk.post(HOME + "/plan", "seen", seen, "part-0", "千葉の計画");
        String page = "/cybersecurity/facilities/1219900022/bcp";
        assertThat(seated("prefecture-12").get(page).body()).contains("G01").doesNotContain("bcp.docx");
        assertThat(seated("prefecture-13").get(page).statusCode()).isEqualTo(403);
        assertThat(seated("ministry").get(page).statusCode()).isEqualTo(200);
        Browser other = seated("hospital-a-privacy");
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        assertThat(other.get(HOME + "/plan").body()).doesNotContain("千葉の計画");
        assertThat(other.get(HOME + "/drills/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        other.get(HOME + "/contacts");
        assertThat(other.post(
                                HOME + "/contacts",
                                "contact",
                                UUID.randomUUID().toString(),
                                "seen",
                                "1",
                                "kind",
                                "POLICE",
                                "name",
                                "x",
                                "place",
                                "1")
                        .statusCode())
                .isEqualTo(409);
        assertThat(seated("hospital-b-doctor").get(HOME).statusCode()).isEqualTo(403);
    }

    @Test
    void 書けないものは欄の名で断り_書いた行は_変えることも消すこともできない() throws Exception {
        Browser clerk = seated("pharmacy-d-system");
        String seen = find(SEEN, clerk.get(HOME + "/plan").body());
        assertThat(clerk.post(HOME + "/plan", "seen", seen, "part-0", "番号は123456789018です")
                        .statusCode())
                .isEqualTo(400);
        clerk.get(HOME + "/contacts");
        assertThat(clerk.post(HOME + "/contacts", "kind", "FRIEND", "name", "x", "place", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(HOME + "/contacts", "kind", "POLICE", "name", "", "place", "1")
                        .statusCode())
                .isEqualTo(400);
        for (String table : new String[] {"bcp_line", "bcp_contact", "bcp_drill", "bcp_drill_step"}) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static int step(Browser clerk, String here, String step, String at, String evidence) throws Exception {
        return clerk.post(here + "/steps", "step", step, "at", at, "evidence", evidence)
                .statusCode();
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(account, PASSWORD);
        return browser;
    }

    private static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
