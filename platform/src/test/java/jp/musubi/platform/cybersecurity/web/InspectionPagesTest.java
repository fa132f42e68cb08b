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

/** 立入検査を頁で進める。From the plan to the confirmed improvement; each side sees its own and no other's. */
@DemoTest
class InspectionPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String ALL = "/cybersecurity/inspections";
    private static final String WAITING = ALL + "/advice";
    private static final String CLINIC = "1319900187";

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @Test
    void 予定から_確認票_訪問_助言_文書_報告_確かめるまで() throws Exception {
        Browser inspector = seated("prefecture-13");
        Browser clinic = seated("clinic-s-privacy");
        String here = planned(inspector, CLINIC, "2026-05-10");
        assertThat(clinic.get(ALL).body()).doesNotContain(here);
        assertThat(clinic.get(ALL + "?format=csv").body()).contains("訪問の日").doesNotContain("2026-05-10");
        assertThat(clinic.get(here).statusCode()).isEqualTo(403);
        assertThat(turned(inspector, here, "1", "REQUESTED", "2026-05-10", "2026-04-30"))
                .isEqualTo(302);
        assertThat(turned(inspector, here, "1", "CANCELLED", "2026-05-10", "")).isEqualTo(409);
        assertThat(clinic.get(ALL).body()).contains(here, "まだそろわない", "0 / 19 項目");
        assertThat(clinic.get(ALL + "?format=csv").body()).contains("2026-05-10", "確認票を求めた", "2026-04-30", "まだそろわない");
        assertThat(clinic.get(ALL + "?q=none").body()).doesNotContain(here).contains("条件に合うものはありません");
        assertThat(inspector.get(ALL + "?year=2026").body()).contains(here, "まだそろわない");

        // Two inspectors with the same page before their eyes, the second one's tablet comes late.
        assertThat(inspector.get(here + "/visit").body())
                .contains("2-19", "サイバーセキュリティの確保", "2-④")
                .doesNotContain("栄養士", "<style", " style=");
        assertThat(written(inspector, here, "花子", "FIT", "図を見た", "0")).isEqualTo(302);
        assertThat(written(inspector, here, "次郎", "ADVICE", "図が古い", "0")).isEqualTo(302);
        assertThat(inspector.get(here + "/visit").body()).contains("答えが食い違う", "図を見た", "図が古い", "花子", "次郎");
        assertThat(inspector.get(here).body()).contains("食い違う項目 1");
        assertThat(written(inspector, here, "花子", "ADVICE", "図を直す", "2")).isEqualTo(302);
        assertThat(inspector.get(here).body()).doesNotContain("食い違う項目").contains("図を直す");

        assertThat(inspector.post(here + "/letters", "seen", "0", "remark", "").statusCode())
                .isEqualTo(409);
        assertThat(turned(inspector, here, "2", "VISITED", "2026-05-10", "")).isEqualTo(400);
        assertThat(turned(inspector, here, "2", "VISITED", "2026-04-01", "")).isEqualTo(302);
        inspector.get(here);
        assertThat(inspector
                        .post(here + "/advice", "item", "general:2-19", "words", "連絡体制図を直す", "targetOn", "2026-09-30")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clinic.get(here).body()).doesNotContain("連絡体制図を直す");
        assertThat(inspector.get(WAITING).body()).contains(here + "#advice-1", "むすび在宅クリニック");
        assertThat(inspector.get(WAITING + "?day=OVER").body()).doesNotContain(here);
        assertThat(inspector.get(WAITING + "?format=csv&stands=GIVEN").body())
                .contains("サイバーセキュリティの確保", "むすび在宅クリニック", "2026-09-30");
        Browser ministry = seated("ministry");
        for (Browser none : new Browser[] {clinic, ministry}) {
            assertThat(none.get(WAITING).statusCode()).isEqualTo(403);
            assertThat(none.get(WAITING + "?format=csv").statusCode()).isEqualTo(403);
        }
        inspector.get(here);
        assertThat(inspector.post(here + "/letters", "seen", "0", "remark", "").statusCode())
                .isEqualTo(409);
        assertThat(inspector
                        .post(here + "/letters", "seen", "1", "remark", "よく整っている")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clinic.get(here).body()).contains("連絡体制図を直す", "よく整っている", "/letters/1/pdf");
        for (Browser side : new Browser[] {inspector, clinic}) {
            HttpResponse<String> letter = side.get(here + "/letters/1/pdf");
            assertThat(letter.statusCode()).isEqualTo(200);
            assertThat(letter.body()).startsWith("%PDF");
        }
        clinic.get(here);
        assertThat(clinic.post(here + "/advice/1/reports", "seen", "1", "note", "図を直した")
                        .statusCode())
                .isEqualTo(302);
        assertThat(turned(inspector, here, "4", "CLOSED", "2026-04-01", "")).isEqualTo(409);
        assertThat(inspector.get(here).body()).contains("図を直した");
        assertThat(inspector.get(WAITING + "?stands=REPORTED").body()).contains(here);
        assertThat(inspector.get(ALL).body()).contains(WAITING);
        assertThat(inspector
                        .post(here + "/advice/1", "seen", "1", "step", "CONFIRMED", "note", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(inspector
                        .post(here + "/advice/1", "seen", "2", "step", "CONFIRMED", "note", "見た")
                        .statusCode())
                .isEqualTo(302);
        assertThat(inspector.get(WAITING).body()).doesNotContain(here);
        assertThat(turned(inspector, here, "4", "CLOSED", "2026-04-01", "")).isEqualTo(302);
        assertThat(inspector.get(ALL + "/summary?year=2026").body()).contains("2-19");
        inspector.post(ALL + "/summary", "year", "2026");
        assertThat(ministry.get(ALL + "/summary?year=2026").body())
                .contains("東京都", "サイバーセキュリティの確保")
                .doesNotContain(CLINIC, "むすび在宅クリニック", ">この数を国へ送る<");
    }

    @Test
    void よその都道府県とよその施設には_ないのと同じ() throws Exception {
        Browser chiba = seated("prefecture-12");
        String here = planned(chiba, "1249900216", "2026-06-10");
        turned(chiba, here, "1", "REQUESTED", "2026-06-10", "2026-06-01");
        chiba.get(here);
        chiba.post(here + "/advice", "item", "general:2-19", "words", "千葉の助言", "targetOn", "2026-09-30");
        assertThat(chiba.get(WAITING).body()).contains(here);
        Browser tokyo = seated("prefecture-13");
        Browser ministry = seated("ministry");
        Browser hospital = seated("hospital-a-privacy");
        for (String path : new String[] {"", "/visit", "/letters/1/pdf"}) {
            assertThat(tokyo.get(here + path).statusCode()).as(path).isEqualTo(403);
            assertThat(ministry.get(here + path).statusCode()).as(path).isEqualTo(403);
            assertThat(hospital.get(here + path).statusCode()).as(path).isEqualTo(403);
        }
        for (String file : new String[] {"", "?format=csv"}) {
            assertThat(tokyo.get(WAITING + file).body()).doesNotContain(here, "かずさ見本薬局");
        }
        tokyo.get(ALL);
        assertThat(tokyo.page()).doesNotContain(here);
        assertThat(tokyo.post(ALL, "facility", "1249900216", "visitOn", "2026-06-10")
                        .statusCode())
                .isEqualTo(403);
        assertThat(written(tokyo, here, "花子", "FIT", "", "0")).isEqualTo(403);
        Browser pharmacy = seated("pharmacy-v-privacy");
        assertThat(pharmacy.get(here).statusCode()).isEqualTo(200);
        assertThat(pharmacy.get(here + "/visit").statusCode()).isEqualTo(403);
        assertThat(seated("pharmacy-d-pharmacist").get(ALL).statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(here).statusCode()).isEqualTo(302);
    }

    @Test
    void 書けないものは欄の名で断り_同じ年度に二度は入らない() throws Exception {
        Browser inspector = seated("prefecture-12");
        String here = planned(inspector, "1219900022", "2026-07-10");
        inspector.get(ALL);
        assertThat(inspector
                        .post(ALL, "facility", "1219900022", "visitOn", "2026-07-11")
                        .statusCode())
                .isEqualTo(409);
        assertThat(inspector.post(ALL, "facility", "1219900022", "visitOn", "").statusCode())
                .isEqualTo(400);
        assertThat(inspector.post(ALL, "visitOn", "2026-07-11").statusCode()).isEqualTo(400);
        assertThat(turned(inspector, here, "1", "REQUESTED", "2026-07-10", "2026-07-11"))
                .isEqualTo(400);
        assertThat(turned(inspector, here, "1", "LETTERED", "2026-07-10", "")).isEqualTo(409);
        assertThat(written(inspector, here, "", "FIT", "", "0")).isEqualTo(400);
        assertThat(written(inspector, here, "花子", "PERFECT", "", "0")).isEqualTo(400);
        assertThat(written(inspector, here, "花子", "FIT", "番号は123456789018です", "0"))
                .isEqualTo(400);
        assertThat(inspector
                        .post(here + "/advice", "item", "general:2-19", "words", "直す", "targetOn", "2026-03-31")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void 書いた行は_変えることも消すこともできず_置くための道具は見るだけのもの() throws Exception {
        for (String table : new String[] {
            "inspection", "inspection_turn", "visit_line", "advice", "advice_turn", "inspection_letter"
        }) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        HttpResponse<String> worker = new Browser(port).get(ALL + "/worker.js");
        assertThat(worker.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(worker.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    private static String planned(Browser inspector, String facility, String day) throws Exception {
        inspector.get(ALL + "/candidates?kind=CLINIC");
        assertThat(inspector
                        .post(ALL, "facility", facility, "visitOn", day, "inspectors", "見本 花子、見本 次郎")
                        .statusCode())
                .isIn(302, 409);
        var found = Pattern.compile("(/cybersecurity/inspections/[0-9a-f-]{36})\">" + name(facility))
                .matcher(inspector.get(ALL + "?year=2026").body());
        assertThat(found.find()).as(inspector.page()).isTrue();
        return found.group(1);
    }

    private static String name(String facility) {
        return switch (facility) {
            case CLINIC -> "むすび在宅クリニック";
            case "1219900022" -> "かずさ見本病院";
            default -> "かずさ見本薬局";
        };
    }

    private static int turned(
            Browser inspector, String here, String seen, String state, String visitOn, String sheetsBy)
            throws Exception {
        inspector.get(here);
        return inspector
                .post(
                        here + "/turns",
                        "seen",
                        seen,
                        "state",
                        state,
                        "visitOn",
                        visitOn,
                        "sheetsBy",
                        sheetsBy,
                        "inspectors",
                        "見本 花子、見本 次郎")
                .statusCode();
    }

    private static int written(Browser browser, String here, String inspector, String verdict, String note, String seen)
            throws Exception {
        return browser.post(
                        here + "/visit",
                        "inspector",
                        inspector,
                        "draft",
                        UUID.randomUUID().toString(),
                        "item-0",
                        "general:2-19",
                        "verdict-0",
                        verdict,
                        "note-0",
                        note,
                        "seen-0",
                        seen)
                .statusCode();
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(account, PASSWORD);
        return browser;
    }
}
