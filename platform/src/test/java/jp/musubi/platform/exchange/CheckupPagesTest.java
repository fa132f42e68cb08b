package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 健診センターが頁で送り、保険者が頁で受け取る。 */
@DemoTest
class CheckupPagesTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String CENTER = "checkup-center-e";

    /** Insured by insurer-f; no other test counts this person's checkups. */
    private static final String MEMBER = "06139901:20:2006:00";

    @Autowired
    private Parties parties;

    @Autowired
    private SubmissionLists lists;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void 時計を合わせる() {
        clock.set(TestClock.START);
    }

    @Test
    void 健診の職員が頁から送ると_一件ずつの結果と_健診からの日数が見え_保険者に新しく届く() throws Exception {
        var staff = new Browser(port);
        staff.signIn(CENTER + "-checkup", PASSWORD);
        assertThat(staff.get("/desk/checkups/reports").body())
                .contains("健診結果報告書を送る", "multiple", "enctype=\"multipart/form-data\"", "令和")
                .contains("href=\"/desk/checkups/reports\"")
                .doesNotContain("href=\"/desk/letters\"");

        HttpResponse<String> sent = staff.postFiles(
                "/desk/checkups/reports", "file", new String[] {"a.json", report()}, new String[] {"b.ndjson", "{}\n"});
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = Browser.location(sent).replaceFirst("^http://localhost:[0-9]+", "");
        Caller center = parties.find(CENTER).orElseThrow().asCaller();
        String name = page.substring(page.lastIndexOf('/') + 1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> lists.get(name, center, "test").state().over());
        assertThat(staff.get(page).body()).contains("2 / 2 行", "登録済", "受付不可", "所見 ", "format=xlsx");
        assertThat(staff.get("/desk/checkups/reports").body()).contains(name, "令和8年(2026年)4月");

        var insurer = new Browser(port);
        insurer.signIn("insurer-f", PASSWORD);
        for (int look = 1; look <= 2; look++) {
            assertThat(insurer.get("/desk/feed").body())
                    .as("looking takes nothing: look %d", look)
                    .contains(MEMBER, "特定健診", "見本健診センター", "/desk/guidance", "健診からデータまでの日数", "令和8年(2026年)4月");
        }
        assertThat(insurer.get("/desk/feed/file?since=0").body())
                .contains(MEMBER)
                .startsWith("\uFEFF通番,");
        assertThat(insurer.get("/desk/feed").body()).contains("新しく届いたものはありません");
        String downwards =
                insurer.get("/desk/feed?since=0&sort=-number&format=csv").body();
        assertThat(numbers(downwards)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers(insurer.get("/desk/feed?since=0&format=csv").body()))
                .isSorted()
                .hasSameSizeAs(numbers(downwards));
        assertThat(insurer.get("/desk/feed?since=0&kind=WITHDRAWN").body()).doesNotContain(MEMBER);
        assertThat(insurer.get("/desk/feed?since=0&sort=member").statusCode()).isEqualTo(400);
        assertThat(insurer.get("/desk/feed?since=0&page=9").statusCode()).isEqualTo(400);
        assertThat(insurer.get("/desk/feed?since=0").body()).contains(MEMBER, "はじめから");
        assertThat(insurer.get("/desk/guidance?year=2025&level=all&sort=member").body())
                .contains(MEMBER);
        assertThat(insurer.get("/desk/guidance/file?year=2025&level=all&format=xlsx")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"guidance.xlsx\"");

        var other = new Browser(port);
        other.signIn("insurer-h", PASSWORD);
        assertThat(other.get("/desk/feed?since=0").body()).doesNotContain(MEMBER);
        assertThat(other.get("/desk/guidance?year=2025&level=all").body()).doesNotContain(MEMBER);
    }

    @Test
    void 送れない人には書式がなく_保険者でない人には列がない() throws Exception {
        var system = new Browser(port);
        system.signIn(CENTER + "-system", PASSWORD);
        assertThat(system.get("/desk/checkups/reports").body())
                .contains("送ることはできません")
                .doesNotContain("type=\"file\"");
        assertThat(system.postFiles("/desk/checkups/reports", "file", new String[] {"a.json", "{}"})
                        .statusCode())
                .isEqualTo(403);
        assertThat(system.get("/desk/feed").statusCode()).isEqualTo(403);

        var nothing = new Browser(port);
        nothing.signIn(CENTER + "-doctor", PASSWORD);
        nothing.get("/desk/checkups/reports");
        HttpResponse<String> empty = nothing.postFiles("/desk/checkups/reports", "file");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("role=\"alert\"", "type=\"file\"");

        var insurer = new Browser(port);
        insurer.signIn("insurer-f", PASSWORD);
        assertThat(insurer.get("/desk/checkups/reports").statusCode()).isEqualTo(403);
        assertThat(insurer.get("/desk/feed?since=-1").statusCode()).isEqualTo(400);
        assertThat(insurer.get("/desk/guidance?level=NONE").statusCode()).isEqualTo(400);
    }

    /** The first column of a file, without its heading. */
    private static List<Long> numbers(String file) {
        return file.lines()
                .skip(1)
                .map(line -> Long.valueOf(line.split(",")[0]))
                .toList();
    }

    private String report() {
        String id = UUID.randomUUID().toString().substring(0, 18);
        return new DemoHttp(port).sample("checkup?from=%s&patient=patient-6&id=%s".formatted(CENTER, id));
    }
}
