package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ランサムウェアの夜。From the first suspicion to the closed record, through the hospital, the prefecture and the ministry. */
@DemoTest
class RansomwareNightTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Pattern INCIDENT = Pattern.compile("/cybersecurity/incidents/([0-9a-f-]{36})");
    private static final Pattern REPORT = Pattern.compile("/cybersecurity/reports/([0-9a-f-]{36})");

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 夜に気づき_知らせ_止め_戻し_確報を出して終える() throws Exception {
        Browser night = seated("hospital-b-system");
        night.get("/cybersecurity/incidents");
        assertThat(night.post("/cybersecurity/incidents", "noticed", "2026-04-01T09:01")
                        .statusCode())
                .isEqualTo(400);
        String incident =
                find(INCIDENT, Browser.location(night.post("/cybersecurity/incidents", "noticed", "2026-04-01T02:10")));
        String here = "/cybersecurity/incidents/" + incident;
        // Nothing is known yet: all are to be told, and nothing can be sent without the facts.
        assertThat(night.get(here).body()).contains("個人情報保護委員会", "令和8年(2026年)4月5日", "令和8年(2026年)6月1日");
        assertThat(night.post(here + "/reports", "addressee", "PREFECTURE", "form", "FIRST")
                        .statusCode())
                .isEqualTo(400);

        night.post(
                here + "/facts", "SUMMARY", "電子カルテの端末に脅迫文が出た", "ATTACK", "RANSOMWARE", "CARE", "YES", "LEAK", "FEARED");
        for (String addressee : new String[] {"VENDOR", "MINISTRY", "PREFECTURE"}) {
            assertThat(night.post(here + "/reports", "addressee", addressee, "form", "FIRST")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(night.post(here + "/reports", "addressee", "POLICE", "form", "COMMON")
                        .statusCode())
                .isEqualTo(302);
        assertThat(night.post(here + "/turns", "state", "RESTORED", "note", "").statusCode())
                .isEqualTo(409);
        assertThat(night.post(here + "/turns", "state", "CONTAINED", "note", "控えの回線から切り離した")
                        .statusCode())
                .isEqualTo(302);

        // The prefecture passes it on with what it advised; another prefecture sees nothing of it.
        Browser prefecture = seated("prefecture-12");
        String report = find(REPORT, prefecture.get("/cybersecurity/reports").body());
        assertThat(prefecture.get("/cybersecurity/reports/" + report).body()).contains("脅迫文が出た", "調査中");
        assertThat(seated("prefecture-13")
                        .get("/cybersecurity/reports/" + report)
                        .statusCode())
                .isEqualTo(403);
        assertThat(seated("hospital-a-privacy").get(here).statusCode()).isEqualTo(403);
        Browser ministry = seated("ministry");
        assertThat(ministry.get("/cybersecurity/reports/" + report).statusCode())
                .isEqualTo(403);
        prefecture.get("/cybersecurity/reports/" + report);
        assertThat(prefecture
                        .post("/cybersecurity/reports/" + report + "/hops", "note", "現地で確かめ、回線の遮断を助言した")
                        .statusCode())
                .isEqualTo(302);
        assertThat(ministry.get("/cybersecurity/reports/" + report).body()).contains("遮断を助言した");

        clock.moveBy(Duration.ofDays(3));
        Browser day = seated("hospital-b-privacy");
        day.get(here);
        assertThat(day.post(here + "/reports", "addressee", "PPC", "form", "PPC_FULL")
                        .statusCode())
                .isEqualTo(400);
        assertThat(day.post(here + "/reports", "addressee", "PPC", "form", "PPC_EARLY")
                        .statusCode())
                .isEqualTo(302);
        day.post(
                here + "/facts",
                "ITEMS",
                "氏名、病名",
                "PERSONS",
                "1200",
                "CAUSE",
                "VPN装置の弱点",
                "SECOND_HARM",
                "なし",
                "TO_PERSONS",
                "手紙を送った",
                "PUBLISHED",
                "公表した",
                "PREVENTION",
                "更新を決めた",
                "OTHER",
                "なし");
        assertThat(day.post(here + "/reports", "addressee", "PPC", "form", "PPC_FULL")
                        .statusCode())
                .isEqualTo(302);
        for (String state : new String[] {"INVESTIGATED", "RESTORED", "AFTERWARDS", "CLOSED"}) {
            assertThat(day.post(here + "/turns", "state", state, "note", "").statusCode())
                    .isEqualTo(302);
        }
        assertThat(day.post(here + "/facts", "OTHER", "後から").statusCode()).isEqualTo(409);
        assertThat(day.get(here).body()).contains("終結", "3 本人の数: 1200", "送りました");
    }

    @Test
    void 事業者は送られた住所から_知らされた出来事だけに答える() throws Exception {
        Browser hospital = seated("hospital-a-system");
        hospital.get("/cybersecurity/incidents");
        String incident = find(
                INCIDENT, Browser.location(hospital.post("/cybersecurity/incidents", "noticed", "2026-04-01T02:10")));
        String here = "/cybersecurity/incidents/" + incident;
        String page = hospital.get("/cybersecurity/checklists/R7").body();
        String sheet = find(Pattern.compile("/cybersecurity/vendors/([0-9a-f-]{36})\"[^>]*>見本医療システム株式会社"), page);
        hospital.follow(hospital.post("/cybersecurity/vendors/" + sheet + "/link", "days", "7"));
        String door = find(Pattern.compile("(/cybersecurity/vendor/[A-Za-z0-9_-]{43})"), hospital.page());
        Browser vendor = new Browser(port);
        assertThat(vendor.get(door + "/incidents/" + incident).statusCode()).isEqualTo(404);
        assertThat(hospital.post(here + "/vendors", "vendor", "知らない会社", "words", "止まった")
                        .statusCode())
                .isEqualTo(400);
        assertThat(hospital.post(here + "/vendors", "vendor", "見本医療システム株式会社", "words", "端末に脅迫文が出た")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hospital.post(here + "/facts", "SUMMARY", "施設だけが知ること").statusCode())
                .isEqualTo(302);
        assertThat(vendor.get(door).body()).contains(door + "/incidents/" + incident);
        assertThat(vendor.get(door + "/incidents/" + incident).body())
                .contains("端末に脅迫文が出た")
                .doesNotContain("施設だけが知ること");
        assertThat(vendor.post(door + "/incidents/" + incident, "words", "VPNを止めた")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hospital.get(here).body()).contains("VPNを止めた");

        // The run-book: only lines of phases 2 to 5, not before the first suspicion, not after now.
        assertThat(hospital.get(here + "/runbook").body()).contains("0 / 19", "次の手順");
        assertThat(hospital.post(here + "/runbook", "line", "1-1-a", "at", "2026-04-01T02:20", "note", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(hospital.post(here + "/runbook", "line", "3-3", "at", "2026-04-01T02:00", "note", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(hospital.post(here + "/runbook", "line", "3-3", "at", "2026-04-01T02:20", "note", "回線を抜いた")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hospital.get(here + "/runbook").body()).contains("1 / 19", "回線を抜いた");
    }

    @Test
    void 機構自らの出来事は大臣に届き_施設からは見えない() throws Exception {
        Browser agency = seated("operator");
        agency.get("/cybersecurity/incidents");
        String incident = find(
                INCIDENT, Browser.location(agency.post("/cybersecurity/incidents", "noticed", "2026-04-01T02:10")));
        String here = "/cybersecurity/incidents/" + incident;
        assertThat(agency.get(here).body()).contains("厚生労働大臣").doesNotContain("都道府県等");
        agency.post(here + "/facts", "SUMMARY", "基盤の認証が止まった", "CARE", "FEARED", "LEAK", "NO");
        assertThat(agency.post(here + "/reports", "addressee", "PREFECTURE", "form", "FIRST")
                        .statusCode())
                .isEqualTo(400);
        assertThat(agency.post(here + "/reports", "addressee", "MINISTER", "form", "FIRST")
                        .statusCode())
                .isEqualTo(302);
        assertThat(agency.get(here + "/runbook").statusCode()).isEqualTo(403);
        assertThat(seated("hospital-a-privacy").get(here).statusCode()).isEqualTo(403);
        Browser ministry = seated("ministry");
        String inbox = ministry.get("/cybersecurity/reports").body();
        assertThat(inbox).contains("全国の基盤の運営");
        String report = find(REPORT, inbox);
        assertThat(ministry.get("/cybersecurity/reports/" + report).body()).contains("基盤の認証が止まった");
        assertThat(seated("prefecture-13")
                        .get("/cybersecurity/reports/" + report)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void 送った報告と書いた行は_書き換えも消しもできない() {
        for (String table : new String[] {
            "report",
            "report_hop",
            "incident",
            "incident_turn",
            "incident_fact",
            "answer",
            "evidence",
            "incident_step",
            "incident_vendor_word"
        }) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() ->
                        sql.sql("update cybersecurity.report set body = ''").update())
                .hasStackTraceContaining("permission denied");
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
