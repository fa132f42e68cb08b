package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 外部接続の台帳を頁とファイルで書く。A scan marks what is not written; another facility sees nothing. */
@DemoTest
class ConnectionPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String ALL = "/cybersecurity/connections";
    private static final Pattern DEVICE = Pattern.compile("/connections/devices/([0-9a-f-]{36})");
    private static final String HEAD = "機器,種類,場所,アドレス,機種,版,事業者,接続,相手,目的,接続元の制限,認証,ログ\n";
    private static final String SCAN =
            "<?xml version=\"1.0\"?><!DOCTYPE nmaprun><nmaprun start=\"1774915200\"><host><status state=\"up\"/>"
                    + "<address addr=\"192.0.2.%s\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"3389\"><state"
                    + " state=\"open\"/></port></ports></host></nmaprun>";

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void ファイルと頁で書き_走査で印が付き_閉じて_図になる() throws Exception {
        Browser clerk = seated("hospital-n-system");
        clerk.get(ALL);
        String rows = "保守のVPN装置,VPN 装置,機械室,192.0.2.1,見本 VPN-1,,甲社,リモートメンテナンス,甲社,電子カルテの保守,,証明書,はい\n";
        assertThat(load(clerk, "ledger.csv", HEAD + rows + "端末,CAR,,,,,,,,,,,\n")
                        .body())
                .contains("3行目 種類", "知らない種類");
        assertThat(clerk.get(ALL).body()).doesNotContain("保守のVPN装置");
        assertThat(load(clerk, "ledger.csv", HEAD + rows).statusCode()).isEqualTo(302);
        assertThat(load(clerk, "scan.xml", SCAN.formatted("9")).statusCode()).isEqualTo(302);
        assertThat(load(clerk, "scan.xml", "<html/>").statusCode()).isEqualTo(400);
        String page = clerk.get(ALL).body();
        assertThat(page).contains("<svg class=\"network\"", "N01", "N03", "N06", "N07", "192.0.2.9", "電子カルテの保守");
        assertThat(page).doesNotContain("<style", " style=", "<script");
        String here = ALL + "/devices/" + find(Pattern.compile("devices/([0-9a-f-]{36})\">保守のVPN装置"), page);
        assertThat(clerk.get(here).body()).contains("N06", "N03");
        assertThat(clerk.post(
                                here,
                                "seen",
                                "1",
                                "name",
                                "保守のVPN装置",
                                "kind",
                                "VPN",
                                "address",
                                "192.0.2.1",
                                "firmware",
                                "7.2.5")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.post(here, "seen", "1", "name", "上書き", "kind", "VPN").statusCode())
                .isEqualTo(409);
        String after = clerk.get(here).body();
        assertThat(after).doesNotContain("N06").contains("N03");
        String link = find(Pattern.compile("name=\"link\" value=\"([0-9a-f-]{36})\""), after);
        assertThat(clerk.post(here + "/closings", "rule", "N03", "subject", link, "note", "回線の事業者が制限している")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(here).body()).contains("回線の事業者が制限している", "閉じた");
        assertThat(clerk.get(ALL).body()).doesNotContain("N03").contains("N01");
        assertThat(clerk.get(ALL + ".csv").body()).contains("保守のVPN装置,VPN 装置", "7.2.5");
    }

    @Test
    void 接続を加えて直して終え_見たことを書く() throws Exception {
        Browser clerk = seated("hospital-n-privacy");
        clerk.get(ALL);
        String id = find(DEVICE, Browser.location(clerk.post(ALL + "/devices", "name", "画像のサーバ", "kind", "SERVER")));
        String here = ALL + "/devices/" + id;
        clerk.get(here);
        assertThat(clerk.post(here + "/links", "kind", "CLOUD", "party", "乙社").statusCode())
                .isEqualTo(302);
        String link = find(
                Pattern.compile("name=\"link\" value=\"([0-9a-f-]{36})\""),
                clerk.get(here).body());
        assertThat(clerk.post(here + "/links", "link", link, "seen", "1", "kind", "CLOUD", "party", "丙社")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.post(here + "/links", "link", link, "seen", "1", "kind", "CLOUD", "party", "丁社")
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.get(here).body()).contains("丙社").doesNotContain("丁社");
        assertThat(clerk.post(here + "/seen").statusCode()).isEqualTo(302);
        clerk.get(here);
        assertThat(clerk.post(
                                here + "/links",
                                "link",
                                link,
                                "seen",
                                "2",
                                "kind",
                                "CLOUD",
                                "party",
                                "丙社",
                                "ended",
                                "yes")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(here).body()).doesNotContain("丙社");
        clerk.post(here, "seen", "1", "name", "画像のサーバ", "kind", "SERVER", "ended", "yes");
        assertThat(clerk.get(here).statusCode()).isEqualTo(403);
    }

    @Test
    void よその施設には_ないのと同じ_区域の都道府県は読む() throws Exception {
        Browser clerk = seated("hospital-b-privacy");
        clerk.get(ALL);
        String id = find(DEVICE, Browser.location(clerk.post(ALL + "/devices", "name", "千葉の装置", "kind", "VPN")));
        String page = "/cybersecurity/facilities/1219900022/connections";
        assertThat(seated("prefecture-12").get(page).body()).contains("千葉の装置").doesNotContain("devices/" + id);
        assertThat(seated("prefecture-13").get(page).statusCode()).isEqualTo(403);
        Browser other = seated("hospital-a-privacy");
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        assertThat(other.get(ALL).body()).doesNotContain("千葉の装置");
        for (String device : new String[] {id, UUID.randomUUID().toString()}) {
            assertThat(other.get(ALL + "/devices/" + device).statusCode()).isEqualTo(403);
            other.get(ALL);
            assertThat(other.post(ALL + "/devices/" + device + "/seen").statusCode())
                    .isEqualTo(403);
        }
        assertThat(seated("hospital-b-doctor").get(ALL).statusCode()).isEqualTo(403);
    }

    @Test
    void 書けないものは欄の名で断り_書いた行は_変えることも消すこともできない() throws Exception {
        Browser clerk = seated("pharmacy-d-system");
        clerk.get(ALL);
        assertThat(clerk.post(ALL + "/devices", "name", "", "kind", "VPN").statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(ALL + "/devices", "name", "x", "kind", "CAR").statusCode())
                .isEqualTo(400);
        assertThat(clerk.post(ALL + "/devices", "name", "番号は123456789018", "kind", "VPN")
                        .statusCode())
                .isEqualTo(400);
        for (String table : new String[] {"ledger_device", "ledger_link", "ledger_seen", "ledger_closing"}) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private HttpResponse<String> load(Browser clerk, String name, String content) throws Exception {
        String border = "--border";
        String body = "--" + border + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + clerk.formToken()
                + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n" + content + "\r\n--" + border + "--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + ALL + "/file"))
                .header("Cookie", clerk.cookie())
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
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
