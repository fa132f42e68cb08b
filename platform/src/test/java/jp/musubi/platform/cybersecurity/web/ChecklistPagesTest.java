package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 確認票を頁で書く。A facility, its vendor with a link, and inspectors; each sees what is its own. */
@DemoTest
class ChecklistPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Pattern EVIDENCE = Pattern.compile("/cybersecurity/evidence/([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("/cybersecurity/vendor/([A-Za-z0-9_-]{43})");
    private static final Pattern VENDOR_SHEET = Pattern.compile("/cybersecurity/vendors/([0-9a-f-]{36})");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

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
    void 施設が答え_前の年の答えを写し_履歴に残る() throws Exception {
        Browser clerk = seated("hospital-h-privacy");
        clerk.get("/cybersecurity/checklists/R6");
        assertThat(write(clerk, "R6", "first-1", "YES", "firstOn-1", "2024-09-01", "note-1", "院長が兼ねる"))
                .isEqualTo(302);
        assertThat(clerk.get("/cybersecurity/checklists/R6").body()).contains("院長が兼ねる");
        assertThat(clerk.get("/cybersecurity/checklists/R7").body()).doesNotContain("院長が兼ねる");
        assertThat(clerk.get("/cybersecurity/checklists/R7?proposal=yes").body())
                .contains("院長が兼ねる", "name=\"carried\"");
        assertThat(write(clerk, "R7", "first-2", "NO", "firstOn-2", "2025-06-01", "note-2", ""))
                .isEqualTo(302);
        assertThat(clerk.get("/cybersecurity/checklists/R7").body()).contains("C03");
        assertThat(write(
                        clerk,
                        "R7",
                        "first-2",
                        "NO",
                        "firstOn-2",
                        "2025-06-01",
                        "targetOn-2",
                        "2026-03-31",
                        "note-2",
                        ""))
                .isEqualTo(302);
        assertThat(clerk.get("/cybersecurity/checklists/R7/history").body()).contains("#1", "#2", "hospital-h-privacy");
    }

    @Test
    void 見てからほかの人が書いていれば_上書きしない() throws Exception {
        Browser clerk = seated("hospital-h-system");
        String page = clerk.get("/cybersecurity/checklists/R5").body();
        assertThat(write(clerk, "R5", "first-1", "YES", "firstOn-1", "2023-09-01", "note-1", ""))
                .isEqualTo(302);
        HttpResponse<String> late =
                clerk.post("/cybersecurity/checklists/R5", "seen", find(SEEN, page), "first-1", "NO", "note-1", "");
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void 書けないものは_欄の名で断る() throws Exception {
        Browser clerk = seated("pharmacy-d-privacy");
        clerk.get("/cybersecurity/checklists/R7");
        assertThat(write(clerk, "R7", "first-1", "NOT_APPLICABLE", "note-1", ""))
                .isEqualTo(400);
        assertThat(write(clerk, "R7", "firstOn-1", "2025-02-29", "note-1", "")).isEqualTo(400);
        assertThat(write(clerk, "R7", "first-1", "YES", "note-1", "番号は123456789018です"))
                .isEqualTo(400);
        assertThat(write(clerk, "R7", "first-1", "YES", "note-1", "あ".repeat(501)))
                .isEqualTo(400);
        assertThat(write(clerk, "R7", "first-3", "NOT_APPLICABLE", "note-3", ""))
                .isEqualTo(302);
        assertThat(clerk.get("/cybersecurity/checklists/R99").statusCode()).isEqualTo(404);
    }

    @Test
    void 事業者は住所だけで答え_食い違いが施設に見え_止めれば開かない() throws Exception {
        Browser clerk = seated("clinic-p-privacy");
        clerk.get("/cybersecurity/checklists/R7");
        write(clerk, "R7", "first-5", "YES", "firstOn-5", "2025-06-01", "note-5", "");
        clerk.get("/cybersecurity/checklists/R7");
        String made = clerk.follow(clerk.post("/cybersecurity/checklists/R7/vendors", "vendor", "見本ベンダー"));
        String word = find(LINK, clerk.page());
        String sheet = find(VENDOR_SHEET, made);
        Browser vendor = new Browser(port);
        assertThat(vendor.get("/cybersecurity/vendor/" + word).body()).contains("のと見本診療所", "見本ベンダー");
        assertThat(vendor.post(
                                "/cybersecurity/vendor/" + word,
                                "seen",
                                "0",
                                "first-3",
                                "NO",
                                "firstOn-3",
                                "2025-07-01",
                                "note-3",
                                "改修中")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/cybersecurity/vendors/" + sheet).body())
                .contains("改修中")
                .doesNotContain(word);
        assertThat(vendor.get("/cybersecurity/vendor/" + word + "/xlsx").body()).startsWith("PK");
        assertThat(clerk.get("/cybersecurity/vendors/" + sheet + "/xlsx").body())
                .startsWith("PK");
        assertThat(vendor.get("/cybersecurity/vendor/" + word).body()).contains("表計算から取り込む");
        assertThat(vendor.postFiles("/cybersecurity/vendor/" + word + "/file", "file", new String[] {"x.xlsx", "x"})
                        .body())
                .contains("XLSX として読めません");
        // 2-④ stands at the fourth place of the vendor's form, at the sixth of the facility's.
        assertThat(clerk.get("/cybersecurity/checklists/R7").body()).contains("X01", "見本ベンダー");
        clerk.post("/cybersecurity/vendors/" + sheet + "/revocation");
        assertThat(vendor.get("/cybersecurity/vendor/" + word).statusCode()).isEqualTo(404);
        assertThat(vendor.get("/cybersecurity/vendor/" + word + "/xlsx").statusCode())
                .isEqualTo(404);
        assertThat(seated("hospital-a-privacy")
                        .get("/cybersecurity/vendors/" + sheet + "/xlsx")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void 住所は期限で終わり_新しくすれば前のものは終わる() throws Exception {
        Browser clerk = seated("clinic-p-system");
        clerk.get("/cybersecurity/checklists/R6");
        String made = clerk.follow(clerk.post("/cybersecurity/checklists/R6/vendors", "vendor", "期限の見本"));
        String first = find(LINK, clerk.page());
        String sheet = find(VENDOR_SHEET, made);
        clerk.follow(clerk.post("/cybersecurity/vendors/" + sheet + "/link", "days", "1"));
        String second = find(LINK, clerk.page());
        Browser vendor = new Browser(port);
        assertThat(vendor.get("/cybersecurity/vendor/" + first).statusCode()).isEqualTo(404);
        clock.moveBy(java.time.Duration.ofDays(1).minusSeconds(1));
        assertThat(vendor.get("/cybersecurity/vendor/" + second).statusCode()).isEqualTo(200);
        clock.moveBy(java.time.Duration.ofSeconds(1));
        assertThat(vendor.get("/cybersecurity/vendor/" + second).statusCode()).isEqualTo(404);
        assertThat(vendor.get("/cybersecurity/vendor/" + "A".repeat(43)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void 都道府県は自らの施設だけ_国はすべて_施設はよその票を見られない() throws Exception {
        Browser clerk = seated("hospital-b-privacy");
        clerk.get("/cybersecurity/checklists/R7");
        write(clerk, "R7", "first-1", "YES", "firstOn-1", "2025-06-01", "note-1", "千葉の票");
        String page = "/cybersecurity/facilities/1219900022/R7";
        Browser office = seated("prefecture-12");
        Browser otherOffice = seated("prefecture-13");
        Browser otherHospital = seated("hospital-a-privacy");
        assertThat(office.get(page).body()).contains("千葉の票");
        assertThat(seated("ministry").get(page).body()).contains("千葉の票");
        assertThat(otherOffice.get(page).statusCode()).isEqualTo(403);
        assertThat(otherHospital.get(page).statusCode()).isEqualTo(403);
        String evidence = evidence(clerk);
        String inspected = "/cybersecurity/facilities/1219900022/evidence/" + evidence;
        assertThat(office.get(inspected).body()).isEqualTo("責任者を定めた文書");
        assertThat(otherOffice.get(inspected).statusCode()).isEqualTo(403);
        assertThat(otherHospital.get("/cybersecurity/evidence/" + evidence).statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/cybersecurity/checklists/R7/pdf").body()).startsWith("%PDF");
        assertThat(seated("hospital-b-doctor")
                        .get("/cybersecurity/checklists/R7")
                        .statusCode())
                .isEqualTo(403);
        assertThat(otherOffice.get("/cybersecurity/facilities?edition=R7").body())
                .doesNotContain("1219900022");
    }

    /** Its id; what is no document is refused. */
    private static String evidence(Browser clerk) throws Exception {
        String sheet = "/cybersecurity/checklists/R7";
        String add = sheet + "/evidence?item=" + URLEncoder.encode("1-①", StandardCharsets.UTF_8);
        String[] words = {"system.txt", "責任者を定めた文書"};
        assertThat(clerk.postFiles(add, "file", words).statusCode()).isEqualTo(302);
        assertThat(clerk.postFiles(add, "file", new String[] {"tool.exe", "MZ"}).statusCode())
                .isEqualTo(415);
        String page = clerk.get(sheet).body();
        assertThat(page).contains("system.txt").doesNotContain("tool.exe");
        String id = find(EVIDENCE, page);
        assertThat(clerk.get("/cybersecurity/evidence/" + id).body()).isEqualTo("責任者を定めた文書");
        return id;
    }

    @Test
    void 数えの表は_すべての票を読んだ数と同じである() throws Exception {
        Browser clerk = seated("hospital-n-privacy");
        clerk.get("/cybersecurity/checklists/R7");
        write(clerk, "R7", "first-1", "YES", "firstOn-1", "2025-06-01", "note-1", "", "band", "200-299");
        write(
                clerk,
                "R7",
                "first-1",
                "NO",
                "firstOn-1",
                "2025-06-01",
                "second-1",
                "YES",
                "note-1",
                "",
                "band",
                "300-399");
        List<String> counted = lines("""
                select edition || ' ' || form || ' ' || item || ' ' || prefecture || ' ' || band || ' ' || answer
                       || ' ' || facilities as line
                  from cybersecurity.tally
                 where facilities <> 0 and prefecture = '23' and edition = 'R7'
                """);
        List<String> read = lines("""
                select s.edition || ' ' || s.form || ' ' || i.item || ' ' || s.prefecture || ' ' || s.band || ' '
                       || coalesce(a.second_answer, a.first_answer, 'OPEN') || ' ' || count(*) as line
                  from cybersecurity.sheet s
                  join (select distinct form, item from cybersecurity.tally
                         where edition = 'R7') i on i.form = s.form
                  left join (select distinct on (sheet, item) * from cybersecurity.answer
                              order by sheet, item, number desc) a on a.sheet = s.sheet and a.item = i.item
                 where s.vendor = '' and s.prefecture = '23' and s.edition = 'R7'
                 group by s.edition, s.form, i.item, s.prefecture, s.band,
                          coalesce(a.second_answer, a.first_answer, 'OPEN')
                """);
        assertThat(counted).isNotEmpty().containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void 版の違いは_だれでも頁と_JSON_で見られる() throws Exception {
        Browser anybody = new Browser(port);
        assertThat(anybody.get("/cybersecurity/editions").body()).contains("令和7年度版");
        assertThat(anybody.get("/cybersecurity/editions/R7/changes").body()).contains("2-⑩");
        assertThat(anybody.get("/cybersecurity/editions/R7/changes.json").body())
                .contains("\"from\":\"R6\"", "{\"kind\":\"NEW\",\"item\":\"2-⑦\"");
        assertThat(anybody.get("/cybersecurity/editions/R5/changes").statusCode())
                .isEqualTo(404);
    }

    private List<String> lines(String query) {
        return new ArrayList<>(
                sql.sql(query).query((row, place) -> row.getString("line")).list());
    }

    private int write(Browser browser, String edition, String... fields) throws Exception {
        String page = browser.get("/cybersecurity/checklists/" + edition).body();
        List<String> all = new ArrayList<>(List.of("seen", find(SEEN, page)));
        all.addAll(List.of(fields));
        return browser.post("/cybersecurity/checklists/" + edition, all.toArray(String[]::new))
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
