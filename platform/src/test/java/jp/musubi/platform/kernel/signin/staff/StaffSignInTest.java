package jp.musubi.platform.kernel.signin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 職員は二つの要素で入り、席は短く、間違いは数えられる。Over real HTTP, in the demo country. */
@DemoTest
class StaffSignInTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String DOCTOR = "hospital-a-doctor";
    private static final String CLINIC = "clinic-c-doctor";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    private Instant start;

    @BeforeEach
    void begin() {
        start = clock.instant();
    }

    @AfterEach
    void end() {
        // Later than any code used here, so that no test finds its step taken by another.
        clock.set(start.plusSeconds(300));
    }

    @Test
    void 初めは端末を登録し_控えの番号を一度だけ受け取り_次からは番号で入る() throws Exception {
        var first = new Browser(port);
        first.get("/signin");
        HttpResponse<String> password = first.post("/signin", "account", CLINIC, "password", PASSWORD);
        assertThat(Browser.location(password)).endsWith("/signin/device");
        first.get("/signin/device");
        assertThat(first.page()).contains("<svg class=\"qr\"", "id=\"secret\"");
        HttpResponse<String> code = first.post("/signin/code", "code", first.demoCode());
        assertThat(Browser.location(code)).endsWith("/desk/recovery-codes");
        first.get("/desk/recovery-codes");
        List<String> codes = first.page()
                .lines()
                .filter(line -> line.contains("<li class=\"code\""))
                .map(line -> line.replaceAll("<[^>]+>", "").strip())
                .toList();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        first.get("/desk/recovery-codes");
        assertThat(first.page()).doesNotContain(codes.get(0));
        assertThat(first.get("/desk").body()).contains(CLINIC, "パスワードと端末の番号");

        clock.moveBy(Duration.ofSeconds(60));
        var again = new Browser(port);
        again.get("/signin");
        again.follow(again.post("/signin", "account", CLINIC, "password", PASSWORD));
        assertThat(again.page()).doesNotContain("id=\"secret\"");
        String used = again.demoCode();
        assertThat(Browser.location(again.post("/signin/code", "code", used))).endsWith("/desk");

        var replay = new Browser(port);
        replay.get("/signin");
        replay.follow(replay.post("/signin", "account", CLINIC, "password", PASSWORD));
        assertThat(Browser.location(replay.post("/signin/code", "code", used)))
                .as("a code of the device works once")
                .endsWith("/signin/code?again=wrong");
        replay.get("/signin/code");
        assertThat(Browser.location(replay.post("/signin/code", "code", codes.get(3))))
                .endsWith("/desk");

        var recovery = new Browser(port);
        recovery.get("/signin");
        recovery.follow(recovery.post("/signin", "account", CLINIC, "password", PASSWORD));
        assertThat(Browser.location(recovery.post("/signin/code", "code", codes.get(3))))
                .as("a recovery code works once")
                .endsWith("/signin/code?again=wrong");
    }

    @Test
    void パスワードだけでは席に着けない() throws Exception {
        var half = new Browser(port);
        half.get("/signin");
        half.post("/signin", "account", "hospital-b-clerk", "password", PASSWORD);
        assertThat(half.get("/desk").statusCode()).isEqualTo(302);
        assertThat(half.get("/desk/recovery-codes").statusCode()).isEqualTo(302);
        clock.moveBy(Duration.ofMinutes(5));
        assertThat(Browser.location(half.get("/signin/device"))).endsWith("/signin?again=late");
        half.get("/signin");
        assertThat(Browser.location(half.post("/signin/code", "code", "000000")))
                .contains("late");
    }

    @Test
    void ない番号と違うパスワードの答えは同じで_どちらも五回で止まる() throws Exception {
        for (String account : List.of("hospital-b-doctor", "nobody-here", "patient-1", "hospital-a")) {
            var guesser = new Browser(port);
            for (int i = 0; i < 5; i++) {
                guesser.get("/signin");
                HttpResponse<String> wrong =
                        guesser.post("/signin", "account", account, "password", "wrong-password-" + i);
                assertThat(wrong.statusCode()).isEqualTo(302);
                assertThat(Browser.location(wrong)).as(account).endsWith("/signin?again=wrong");
            }
            guesser.get("/signin");
            assertThat(Browser.location(guesser.post("/signin", "account", account, "password", PASSWORD)))
                    .as(account)
                    .endsWith("/signin?again=locked");
        }
        clock.moveBy(Duration.ofMinutes(15));
        var right = new Browser(port);
        right.get("/signin");
        assertThat(Browser.location(right.post("/signin", "account", "hospital-b-doctor", "password", PASSWORD)))
                .endsWith("/signin/device");
    }

    @Test
    void 前の席の番号では入れず_使わない席と長い席は終わる() throws Exception {
        var person = new Browser(port);
        person.get("/signin");
        String before = person.cookie();
        person.signIn("hospital-b-nurse", PASSWORD);
        assertThat(person.cookie()).isNotEqualTo(before);
        assertThat(new Browser(port).withCookie(before).get("/desk").statusCode())
                .isEqualTo(302);
        assertThat(person.get("/desk").statusCode()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            clock.moveBy(Duration.ofMinutes(14));
            assertThat(person.get("/desk").statusCode()).isEqualTo(200);
        }
        clock.moveBy(Duration.ofMinutes(15));
        assertThat(Browser.location(person.get("/desk"))).endsWith("/signin");

        person.signIn("hospital-b-nurse", PASSWORD);
        for (int i = 0; i < 34; i++) {
            clock.moveBy(Duration.ofMinutes(14));
            assertThat(person.get("/desk").statusCode()).isEqualTo(200);
        }
        clock.moveBy(Duration.ofMinutes(4));
        assertThat(person.get("/desk").statusCode()).as("eight hours").isEqualTo(302);
    }

    @Test
    void どこからでも全部の席を終わらせる() throws Exception {
        var here = new Browser(port);
        here.signIn("hospital-a-nurse", PASSWORD);
        clock.moveBy(Duration.ofSeconds(60));
        var there = new Browser(port);
        there.signIn("hospital-a-nurse", PASSWORD);
        assertThat(here.get("/desk").statusCode()).isEqualTo(200);
        there.get("/desk");
        assertThat(Browser.location(there.post("/desk/signout-everywhere"))).endsWith("/signin");
        assertThat(here.get("/desk").statusCode()).isEqualTo(302);
        assertThat(there.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void 書式の札のない送信は受け取らず_行き先は送られても従わない() throws Exception {
        var forged = new Browser(port);
        assertThat(forged.post("/signin", "account", DOCTOR, "password", PASSWORD)
                        .statusCode())
                .isEqualTo(403);
        var lured = new Browser(port);
        lured.get("/signin?continue=https://evil.example/&goal=//evil.example&again=https://evil.example");
        assertThat(lured.page()).doesNotContain("href=\"https://evil", "href=\"//evil", "value=\"https://evil");
        HttpResponse<String> code = lured.signIn("hospital-a-clerk", PASSWORD);
        assertThat(Browser.location(code)).doesNotContain("evil").contains("/desk");
    }

    @Test
    void 招待で新しいパスワードと端末になり_招待は一度だけ() throws Exception {
        Accounts.Invitation invitation = accounts.invite("hospital-a-pharmacist");
        var invited = new Browser(port);
        String[] fields = {
            "account",
            "hospital-a-pharmacist",
            "word",
            invitation.word(),
            "password",
            "短くない合言葉です2026",
            "repeated",
            "短くない合言葉です2026"
        };
        invited.get("/signin/invitation");
        assertThat(Browser.location(invited.post(
                        "/signin/invitation",
                        "account",
                        "hospital-a-pharmacist",
                        "word",
                        invitation.word(),
                        "password",
                        "short",
                        "repeated",
                        "short")))
                .endsWith("again=refused");
        invited.get("/signin/invitation");
        assertThat(Browser.location(invited.post("/signin/invitation", fields))).endsWith("/signin?again=set");
        invited.get("/signin/invitation");
        assertThat(Browser.location(invited.post("/signin/invitation", fields))).endsWith("again=wrong");
    }
}
