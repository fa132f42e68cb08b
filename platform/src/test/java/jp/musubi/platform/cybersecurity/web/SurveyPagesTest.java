package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 調査・研修・支援の頁。 */
@DemoTest
class SurveyPagesTest {

    private static final String SURVEY = "/cybersecurity/surveys/2026";
    private static final int QUESTIONS = 16;

    /** A code of a device opens a session once: each who sits down comes a minute later. */
    private static final AtomicInteger SEATED = new AtomicInteger(0);

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
    void 病院が答えて出すと数えられ_ほかの施設にも役所にも答えは見えない() throws Exception {
        Browser hospital = seated("hospital-a-privacy");
        assertThat(hospital.get("/cybersecurity").body()).contains("見本の調査");
        assertThat(hospital.get(SURVEY + "?proposal=yes").body()).contains("チェックリストからの案");
        assertThat(hospital.post(SURVEY, "seen", "0", "then", "submit", "answer-0", "YES")
                        .statusCode())
                .isEqualTo(400);
        assertThat(hospital.post(SURVEY, "seen", "0", "then", "keep", "answer-0", "YES")
                        .statusCode())
                .isEqualTo(302);
        assertThat(counted("Q1", "YES")).isZero();
        assertThat(hospital.post(SURVEY, "seen", "0", "then", "keep", "answer-0", "NO")
                        .statusCode())
                .isEqualTo(409);
        assertThat(hospital.post(SURVEY, answers("1", "YES")).statusCode()).isEqualTo(302);
        assertThat(counted("Q1", "YES")).isEqualTo(1);
        assertThat(hospital.post(SURVEY, answers("2", "NO")).statusCode()).isEqualTo(302);
        assertThat(counted("Q1", "YES")).isZero();
        assertThat(counted("Q1", "NO")).isEqualTo(1);
        assertThat(counted("", "IN")).isEqualTo(1);

        assertThat(seated("hospital-h-privacy").get(SURVEY).body()).contains("まだ出していません");
        assertThat(seated("pharmacy-d-privacy").get(SURVEY).statusCode()).isEqualTo(404);
        Browser prefecture = seated("prefecture-13");
        assertThat(prefecture.get(SURVEY).statusCode()).isEqualTo(403);
        String rates = prefecture.get(SURVEY + "/rates?question=Q1").body();
        assertThat(rates).contains("まだ出していない施設").doesNotContain("1319900013");
        assertThat(prefecture.get(SURVEY + "/rates.csv").body())
                .contains("survey,question,prefecture", "2026,Q1,13,", ",NO,1,100.0");
        assertThat(prefecture.get("/cybersecurity/dashboard.xlsx?edition=R7").body())
                .startsWith("PK");
        assertThat(hospital.get(SURVEY + "/rates").statusCode()).isEqualTo(403);
    }

    @Test
    void 督促はまだの施設にだけ出て_締め切りの後は答えられない() throws Exception {
        Browser ministry = seated("ministry");
        ministry.get(SURVEY + "/rates");
        assertThat(ministry.post(SURVEY + "/reminders").statusCode()).isEqualTo(302);
        assertThat(seated("hospital-b-privacy").get(SURVEY).body()).contains("国からの督促");
        Browser closed = seated("hospital-b-privacy");
        assertThat(closed.get("/cybersecurity/surveys/2024").body()).contains("受け付けていません");
        assertThat(closed.post("/cybersecurity/surveys/2024", "seen", "0", "then", "keep", "answer-0", "YES")
                        .statusCode())
                .isEqualTo(409);
        assertThat(ministry.post("/cybersecurity/surveys/2024/reminders").statusCode())
                .isEqualTo(409);
    }

    @Test
    void 受講を書き_修めると修了証が出て_名は役所に見えない() throws Exception {
        Browser hospital = seated("hospital-a-system");
        String page = hospital.get("/cybersecurity/training").body();
        assertThat(page).contains("ITガバナンスコース", "見本 院長");
        assertThat(hospital.post(
                                "/cybersecurity/training",
                                "course",
                                "NEW-B",
                                "duty",
                                "SYSTEM",
                                "attendee",
                                "見本 主任",
                                "on",
                                "2026-04-02")
                        .statusCode())
                .isEqualTo(400);
        assertThat(hospital.post(
                                "/cybersecurity/training",
                                "course",
                                "NEW-B",
                                "duty",
                                "SYSTEM",
                                "attendee",
                                "見本 主任",
                                "on",
                                "2026-03-31")
                        .statusCode())
                .isEqualTo(302);
        String one =
                "/cybersecurity/training/" + sql.sql("""
                        select attendance from cybersecurity.attendance where attendee = '見本 主任'
                        """).query(String.class).single();
        hospital.get("/cybersecurity/training");
        assertThat(hospital.get(one + "/pdf").statusCode()).isEqualTo(404);
        assertThat(hospital.post(one, "step", "COMPLETED", "on", "2026-03-30").statusCode())
                .isEqualTo(409);
        // 31 March belongs to the fiscal year that ends on it.
        assertThat(hospital.post(one, "step", "COMPLETED", "on", "2026-03-31").statusCode())
                .isEqualTo(302);
        assertThat(hospital.post(one, "step", "CANCELLED", "on", "2026-03-31").statusCode())
                .isEqualTo(409);
        assertThat(seated("hospital-b-system").get(one + "/pdf").statusCode()).isEqualTo(403);
        Browser ministry = seated("ministry");
        String before = ministry.get("/cybersecurity/training/rates?year=2025").body();
        assertThat(before).contains("東京都").doesNotContain("見本 主任", "見本 院長");
        assertThat(cell(before, "東京都", "両方が修めた施設")).isEqualTo("1");
        assertThat(cell(ministry.get("/cybersecurity/training/rates?year=2026").body(), "東京都", "両方が修めた施設"))
                .isEqualTo("0");
    }

    @Test
    void 新しい年度の課程はファイルで入り_前との違いが出て_その日から受けられる() throws Exception {
        Browser ministry = seated("ministry");
        String here = "/cybersecurity/lists/courses";
        String shipped = ministry.get(here + "/file").body();
        assertThat(shipped).startsWith("course\tkind\tname").contains("MANAGER\t経営者向け研修\t経営者視点コース");
        String next = shipped.replace("経営者視点コース", "経営者の新しいコース").replaceFirst("(?m)^TEACHER.*\n", "")
                + "CLOUD\tシステム・セキュリティ管理者向け研修\tクラウドのコース\t管理者\tオンライン\t\t\t\t(?)\tours\n";
        ministry.get(here);
        assertThat(ministry.postFiles(here + "?published=2026-03-30", "file", new String[] {
                            "courses.tsv", next.replace("(?)\tours", "sure\tours")
                        })
                        .body())
                .contains("18行目 mark");
        assertThat(ministry.postFiles(here + "?published=2026-03-30", "file", new String[] {"courses.tsv", next})
                        .statusCode())
                .isEqualTo(302);
        assertThat(ministry.postFiles(here + "?published=2026-03-30", "file", new String[] {"courses.tsv", next})
                        .body())
                .contains("もうあります");
        assertThat(ministry.get(here + "?published=2026-03-30").body())
                .contains("CLOUD", "<del>経営者視点コース</del>", "<ins>経営者の新しいコース</ins>", "TEACHER", "なくなった");
        Browser hospital = seated("hospital-h-system");
        assertThat(hospital.get("/cybersecurity/training").body())
                .contains("クラウドのコース", "経営者の新しいコース")
                .doesNotContain("講師育成研修");
        assertThat(hospital.get(here).statusCode()).isEqualTo(403);
        assertThat(hospital.postFiles(here + "?published=2026-03-31", "file", new String[] {"courses.tsv", next})
                        .statusCode())
                .isEqualTo(403);
        // The day before the new list its course cannot be begun.
        for (String day : new String[] {"2026-03-29", "2026-03-30"}) {
            assertThat(hospital.post(
                                    "/cybersecurity/training",
                                    "course",
                                    "CLOUD",
                                    "duty",
                                    "SYSTEM",
                                    "attendee",
                                    "見本 係",
                                    "on",
                                    day)
                            .statusCode())
                    .as(day)
                    .isEqualTo(day.endsWith("29") ? 400 : 302);
        }
        assertThatThrownBy(() -> sql.sql("delete from cybersecurity.dated_list").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void 都道府県は自らの候補だけを理由を付けて選び_病院は自らの結果だけを見る() throws Exception {
        Browser prefecture = seated("prefecture-12");
        String here = "/cybersecurity/support/candidates";
        String page = prefecture.get(here).body();
        assertThat(page).contains("かずさ見本病院").doesNotContain("1319900013");
        String candidate = page.replaceAll("(?s).*name=\"facility\" value=\"([0-9]{10})\".*", "$1");
        assertThat(candidate).startsWith("12");
        assertThat(prefecture
                        .post(here, "year", "2026", "facility", candidate, "verdict", "CHOSEN", "place", "1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(prefecture
                        .post(
                                here,
                                "year",
                                "2026",
                                "facility",
                                "1319900013",
                                "verdict",
                                "CHOSEN",
                                "place",
                                "1",
                                "reason",
                                "REGION")
                        .statusCode())
                .isEqualTo(403);
        assertThat(prefecture
                        .post(
                                here,
                                "year",
                                "2026",
                                "facility",
                                candidate,
                                "verdict",
                                "CHOSEN",
                                "place",
                                "1",
                                "reason",
                                "REGION")
                        .statusCode())
                .isEqualTo(302);
        assertThat(seated("hospital-b-privacy").get("/cybersecurity/support").body())
                .contains("決まったこと", "地域の診療が大きく困る");
        assertThat(seated("hospital-a-privacy").get("/cybersecurity/support").body())
                .doesNotContain("決まったこと");
        assertThat(seated("hospital-a-privacy").get(here).statusCode()).isEqualTo(403);
        // Of the year before the last day is over: its candidate is there, and nobody chooses any more.
        sql.sql("""
                insert into cybersecurity.support_application
                       (year, facility, number, prefecture, band, record, parts, words, withdrawn, at, by_whom)
                values (2025, :facility, 1, '12', '100-199', 'HAS', 'BACKUP', '去年', false, '2026-02-01T00:00Z', 'test')
                """).param("facility", candidate).update();
        prefecture.get(here + "?year=2025");
        assertThat(prefecture
                        .post(
                                here,
                                "year",
                                "2025",
                                "facility",
                                candidate,
                                "verdict",
                                "CHOSEN",
                                "place",
                                "1",
                                "reason",
                                "REGION")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void 出した答えと受講と選定は_書き換えも消しもできない() {
        for (String table :
                List.of("survey_sheet", "survey_reminder", "attendance", "support_application", "support_choice")) {
            assertThatThrownBy(
                            () -> sql.sql("delete from cybersecurity." + table).update())
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static String[] answers(String seen, String first) {
        List<String> fields = new ArrayList<>(List.of("seen", seen, "then", "submit", "band", "300-399"));
        for (int place = 0; place < QUESTIONS; place++) {
            fields.add("answer-" + place);
            fields.add(
                    switch (place) {
                        case 0 -> first;
                        case 8 -> "TWO";
                        case 10 -> "M1";
                        default -> "YES";
                    });
        }
        return fields.toArray(String[]::new);
    }

    private long counted(String question, String answer) {
        return sql.sql("""
                select coalesce(sum(facilities), 0) from cybersecurity.survey_tally
                 where survey = '2026' and question = :question and answer = :answer and prefecture = '13'
                """)
                .param("question", question)
                .param("answer", answer)
                .query(Long.class)
                .single();
    }

    /** The cell with that label in the row that begins with that name. */
    private static String cell(String page, String row, String label) {
        String line = page.substring(page.indexOf(">" + row + "<"));
        String from = line.substring(line.indexOf("data-label=\"" + label + "\""));
        return from.substring(from.indexOf('>') + 1, from.indexOf('<', from.indexOf('>')))
                .strip();
    }

    private Browser seated(String account) throws Exception {
        clock.set(TestClock.START.plus(Duration.ofMinutes(SEATED.incrementAndGet())));
        Browser browser = new Browser(port);
        browser.signIn(account, "musubi-no-kuni-1");
        return browser;
    }
}
