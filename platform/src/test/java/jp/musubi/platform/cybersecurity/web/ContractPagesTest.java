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

/** 役割分担を頁で書く。The facility and its vendor by its link; each its own column, and nobody else. */
@DemoTest
class ContractPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String ALL = "/cybersecurity/contracts";
    private static final Pattern ONE = Pattern.compile("/cybersecurity/contracts/([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("/cybersecurity/vendor/([A-Za-z0-9_-]{43})");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void 医療機関と事業者が自らの欄を書いて署名し_変われば前の署名になる() throws Exception {
        Browser clerk = seated("clinic-p-privacy");
        String word = linked(clerk, "分担の見本");
        String table = begun(clerk, "電子カルテの保守", "分担の見本");
        String here = ALL + "/" + table;
        assertThat(clerk.get(here).body()).contains("K01", "分担の見本", "正式の行ではありません");
        assertThat(clerk.post(
                                here,
                                "duty-9",
                                "A",
                                "note-9",
                                "院内の窓口",
                                "first-9",
                                "NO",
                                "firstOn-9",
                                "2026-03-02",
                                "completedOn-9",
                                "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(here).body()).contains("value=\"2026-03-02\"", "K04");
        Browser vendor = new Browser(port);
        String door = "/cybersecurity/vendor/" + word;
        assertThat(vendor.get(door).body()).contains(door + "/contracts/" + table);
        assertThat(vendor.get(door + "/contracts/" + table).body())
                .contains("院内の窓口", "のと見本診療所", "初回確認")
                .doesNotContain("name=\"first-9\"");
        assertThat(vendor.post(door + "/contracts/" + table, "duty-9", "R", "note-9", "週に一度当てる")
                        .statusCode())
                .isEqualTo(302);
        String seen = find(SEEN, vendor.get(door + "/contracts/" + table).body());
        assertThat(vendor.post(door + "/contracts/" + table + "/signatures", "name", "保守課長 見本", "seen", seen)
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(here).body()).contains("週に一度当てる", "保守課長 見本", "いまの表への署名");
        assertThat(clerk.get(here + "/xlsx").statusCode()).isEqualTo(200);
        assertThat(clerk.get(here + "/pdf").statusCode()).isEqualTo(200);
        clerk.get(here);
        clerk.post(here, "duty-9", "RA", "note-9", "院内の窓口");
        assertThat(clerk.get(here).body()).contains("前の表への署名");
        // What changed since it was shown is not signed.
        assertThat(clerk.post(here + "/signatures", "name", "院長", "seen", seen).statusCode())
                .isEqualTo(409);
        assertThat(vendor.get(door + "/contracts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void 名のない事業者とよその施設には_ないのと同じ() throws Exception {
        Browser clerk = seated("hospital-b-privacy");
        String word = linked(clerk, "名のない事業者");
        linked(clerk, "名のある事業者");
        String table = begun(clerk, "千葉の契約", "名のある事業者");
        Browser vendor = new Browser(port);
        vendor.get("/cybersecurity/vendor/" + word);
        assertThat(vendor.page()).doesNotContain("千葉の契約");
        assertThat(vendor.get("/cybersecurity/vendor/" + word + "/contracts/" + table)
                        .statusCode())
                .isEqualTo(404);
        Browser other = seated("hospital-a-privacy");
        assertThat(other.get(ALL).body()).doesNotContain("千葉の契約");
        for (String path : new String[] {"", "/xlsx", "/pdf"}) {
            assertThat(other.get(ALL + "/" + table + path).statusCode()).isEqualTo(403);
        }
        String inspected = "/cybersecurity/facilities/1219900022/contracts";
        assertThat(seated("prefecture-12").get(inspected).body()).contains("千葉の契約", "名のある事業者");
        assertThat(seated("prefecture-13").get(inspected).statusCode()).isEqualTo(403);
        assertThat(other.get(inspected).statusCode()).isEqualTo(403);
        assertThat(seated("hospital-b-doctor").get(ALL).statusCode()).isEqualTo(403);
    }

    @Test
    void 書けないものは欄の名で断る() throws Exception {
        Browser clerk = seated("clinic-p-system");
        String table = begun(clerk, "レセコン", "");
        String here = ALL + "/" + table;
        clerk.get(here);
        assertThat(clerk.post(here, "duty-0", "Z", "note-0", "").statusCode()).isEqualTo(400);
        assertThat(clerk.post(here, "duty-0", "R", "note-0", "番号は123456789018です")
                        .statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(here + "/signatures", "name", "", "seen", "").statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(here, "first-0", "MAYBE", "firstOn-0", "2026-03-02")
                        .statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(here, "first-0", "NO").statusCode()).isEqualTo(400);
        assertThat(clerk.post(ALL, "subject", "保守", "vendor", "知らない事業者").statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(ALL, "subject", "").statusCode()).isEqualTo(400);
    }

    @Test
    void 書いた行は_変えることも消すこともできない() {
        for (String table :
                new String[] {"contract", "contract_vendor", "contract_cell", "contract_check", "contract_signature"}) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static String linked(Browser clerk, String vendor) throws Exception {
        clerk.get("/cybersecurity/checklists/R7");
        clerk.follow(clerk.post("/cybersecurity/checklists/R7/vendors", "vendor", vendor));
        return find(LINK, clerk.page());
    }

    private static String begun(Browser clerk, String subject, String vendor) throws Exception {
        clerk.get(ALL);
        var answer = vendor.isEmpty()
                ? clerk.post(ALL, "subject", subject)
                : clerk.post(ALL, "subject", subject, "vendor", vendor);
        return find(ONE, Browser.location(answer));
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
