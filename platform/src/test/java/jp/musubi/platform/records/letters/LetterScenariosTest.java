package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.letters.LetterWire.Answer;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** 診療情報提供書の一生。Each turn of the table over HTTP, also the refused ones; hospital-a writes to clinic-c. */
@Tag("once")
@DemoTest
class LetterScenariosTest {

    private static final String ORAL = "Musubi-Letter-Consent";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    private LetterConsents consents;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @Autowired
    private SweepLetters sweep;

    @LocalServerPort
    private int port;

    private LetterWire wire;
    private byte[] letter;
    private String name;

    @BeforeEach
    void 手紙が一通ある() {
        clock.set(TestClock.START);
        wire = new LetterWire(port, parties, tokens);
        name = "turns-" + NEXT.getAndIncrement();
        letter = wire.sample("hospital-a", "clinic-c", name);
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 同意のない手紙は待ち_同意されて開かれ_受け取られ_一週間で消える() {
        UUID id = wire.deliver("hospital-a", letter);
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("WAITING");
        assertThat(wire.get("clinic-c", "/letters/inbox/" + id)
                        .json()
                        .at("/letter/patient")
                        .isMissingNode())
                .as("nobody learns about whom a waiting letter is")
                .isTrue();
        refused("clinic-c", inbox(id) + "/open", 409, "LETTER-WAITS");

        agree(id, "clinic-c", LetterConsentWay.READER_AT_ADDRESSEE);
        assertThat(state("clinic-c", "inbox", id)).isEqualTo("OPENABLE");
        refused("clinic-c", inbox(id) + "/receive", 409, "LETTER-STATE");

        assertThat(wire.post("clinic-c", inbox(id) + "/open").body()).isEqualTo(letter);
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("OPENED");
        refused("hospital-a", "/letters/outbox/" + id + "/cancel", 409, "LETTER-STATE");
        refused("clinic-c", inbox(id) + "/return", 409, "LETTER-STATE", "{\"reason\":\"もう開いた手紙です\"}");

        assertThat(wire.post("clinic-c", inbox(id) + "/receive").text("/letter/state"))
                .isEqualTo("RECEIVED");
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("RECEIVED");
        refused("clinic-c", inbox(id) + "/return", 409, "LETTER-STATE", "{\"reason\":\"受け取った手紙です\"}");
        assertThat(wire.post("clinic-c", inbox(id) + "/open").body())
                .as("fetched again within the grace")
                .isEqualTo(letter);

        clock.moveBy(Duration.ofDays(7).minusMillis(1));
        assertThat(wire.post("clinic-c", inbox(id) + "/open").status()).isEqualTo(200);
        clock.moveBy(Duration.ofMillis(1));
        refused("clinic-c", inbox(id) + "/open", 410, "LETTER-ERASED");
        sweep.sweep(clock.instant());
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("ERASED");
        assertThat(acts("hospital-a", id)).containsExactly("SEND", "WAIT", "AGREE", "OPEN", "RECEIVE", "ERASE");
    }

    @Test
    void だれがいつしたかが残り_相手の職員の名は見えない() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        wire.post("clinic-c", inbox(id) + "/open");
        JsonNode steps = wire.get("hospital-a", "/letters/outbox/" + id).json().at("/steps");
        assertThat(steps.at("/0/by").asString()).isEqualTo("hospital-a");
        assertThat(steps.at("/1/consent").asString()).isEqualTo("ORAL_AT_SENDER");
        assertThat(steps.at("/2/facility/code").asString())
                .isEqualTo(code("clinic-c").digits());
        assertThat(steps.at("/2/at").asString()).isEqualTo(TestClock.START.toString());
        assertThat(steps.at("/2/by").isMissingNode()).isTrue();
        assertThat(wire.get("clinic-c", "/letters/inbox/" + id)
                        .json()
                        .at("/steps/2/by")
                        .asString())
                .isEqualTo("clinic-c");
    }

    @Test
    void 開かれる前なら送った施設が取り消せ_同じ識別子で送り直せる() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        Answer cancelled = wire.post("hospital-a", "/letters/outbox/" + id + "/cancel");
        assertThat(cancelled.text("/letter/state"))
                .as("%s", new String(cancelled.body()))
                .isEqualTo("CANCELLED");
        refused("clinic-c", inbox(id) + "/open", 409, "LETTER-STATE");
        assertThat(wire.post("hospital-a", "/letters/outbox/" + id + "/cancel").status())
                .as("a retry")
                .isEqualTo(200);

        assertThat(wire.deliver("hospital-a", letter, ORAL, "oral")).isEqualTo(id);
        assertThat(state("clinic-c", "inbox", id)).isEqualTo("OPENABLE");
        assertThat(acts("hospital-a", id)).containsExactly("SEND", "AGREE", "CANCEL", "RESEND", "AGREE");
    }

    @Test
    void 宛先はわけを書いて差し戻せる() {
        UUID id = wire.deliver("hospital-a", letter);
        Answer short_ = wire.post("clinic-c", inbox(id) + "/return", "{\"reason\":\"違う\"}");
        assertThat(short_.status()).isEqualTo(400);
        Answer number = wire.post("clinic-c", inbox(id) + "/return", "{\"reason\":\"番号は 123456789018 です\"}");
        assertThat(number.status()).isEqualTo(400);

        Answer returned = wire.post("clinic-c", inbox(id) + "/return", "{\"reason\":\"当院の患者ではありません\"}");
        assertThat(returned.text("/letter/state")).isEqualTo("RETURNED");
        JsonNode story = wire.get("hospital-a", "/letters/outbox/" + id).json();
        assertThat(story.at("/steps/2/reason").asString()).isEqualTo("当院の患者ではありません");
        refused("clinic-c", inbox(id) + "/open", 409, "LETTER-STATE");
        refused("hospital-a", "/letters/outbox/" + id + "/cancel", 409, "LETTER-STATE");
        assertThat(wire.deliver("hospital-a", letter)).isEqualTo(id);
        assertThat(state("clinic-c", "inbox", id)).isEqualTo("WAITING");
    }

    @ParameterizedTest(name = "同意 {0}")
    @ValueSource(booleans = {true, false})
    void 受け取られないまま六か月で期限切れになり_さらに一週間で中身が消える(boolean agreed) {
        UUID id = agreed ? wire.deliver("hospital-a", letter, ORAL, "oral") : wire.deliver("hospital-a", letter);
        Instant due = TestClock.START.atZone(JAPAN).plusMonths(6).toInstant();
        clock.set(due.minusMillis(1));
        sweep.sweep(clock.instant());
        assertThat(state("hospital-a", "outbox", id)).isEqualTo(agreed ? "OPENABLE" : "WAITING");
        clock.set(due);
        refused("clinic-c", inbox(id) + "/open", 409, "LETTER-STATE");
        sweep.sweep(clock.instant());
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("EXPIRED");
        assertThat(consents.give(given(id, "clinic-c", LetterConsentWay.PORTAL)))
                .isFalse();

        clock.set(due.plus(Duration.ofDays(7)));
        sweep.sweep(clock.instant());
        JsonNode story = wire.get("hospital-a", "/letters/outbox/" + id).json();
        assertThat(story.at("/letter/state").asString()).isEqualTo("EXPIRED");
        assertThat(story.at("/erasedAt").asString()).isEqualTo(clock.instant().toString());
    }

    @Test
    void 開封されたまま受領の知らせがなければ_六か月で消える() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        wire.post("clinic-c", inbox(id) + "/open");
        clock.set(TestClock.START.atZone(JAPAN).plusMonths(6).toInstant());
        refused("clinic-c", inbox(id) + "/receive", 410, "LETTER-ERASED");
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("ERASED");
    }

    @Test
    void 同意を取りやめると_開くまでは待ちに戻り_開いた後は戻らない() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        assertThat(consents.end(person(), id, clock.instant(), EndedBy.PERSON)).isTrue();
        refused("clinic-c", inbox(id) + "/open", 409, "LETTER-WAITS");
        agree(id, "clinic-c", LetterConsentWay.PORTAL);
        wire.post("clinic-c", inbox(id) + "/open");
        assertThat(consents.end(person(), id, clock.instant(), EndedBy.PERSON)).isFalse();
        assertThat(acts("hospital-a", id)).containsExactly("SEND", "AGREE", "END", "AGREE", "OPEN");
    }

    @Test
    void 本人がほかの施設に開くと_前の宛先からは見えなくなる() {
        UUID id = wire.deliver("hospital-a", letter);
        long before = newest("hospital-b");
        agree(id, "hospital-b", LetterConsentWay.PORTAL);
        refused("clinic-c", inbox(id) + "/open", 404, "LETTER-NOT-FOUND");
        assertThat(lists("clinic-c", "inbox", id)).isFalse();
        assertThat(lists("hospital-b", "inbox", id)).isTrue();
        assertThat(wire.post("hospital-b", inbox(id) + "/open").body()).isEqualTo(letter);
        assertThat(wire.get("hospital-b", "/letters/arrivals?after=" + before).text("/arrivals/0/letter"))
                .isEqualTo(id.toString());
        assertThat(wire.get("hospital-a", "/letters/outbox/" + id).text("/letter/addressee/code"))
                .isEqualTo(code("hospital-b").digits());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "hospital-b, /letters/inbox/ID",
        "hospital-b, /letters/outbox/ID",
        "hospital-a, /letters/inbox/ID",
        "clinic-c,   /letters/outbox/ID",
    })
    void よその文書は_ないものと同じに見える(String who, String path) {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        Answer others = wire.get(who, path.replace("ID", id.toString()));
        Answer nothing = wire.get(who, path.replace("ID", UUID.randomUUID().toString()));
        assertThat(others.status()).isEqualTo(404);
        assertThat(others.code()).isEqualTo("LETTER-NOT-FOUND").isEqualTo(nothing.code());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "hospital-b, /letters/inbox/ID/open",
        "hospital-b, /letters/inbox/ID/receive",
        "hospital-a, /letters/inbox/ID/open",
        "hospital-b, /letters/outbox/ID/cancel",
        "clinic-c,   /letters/outbox/ID/cancel",
    })
    void よその文書には_何もできない(String who, String path) {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        refused(who, path.replace("ID", id.toString()), 404, "LETTER-NOT-FOUND");
        assertThat(state("hospital-a", "outbox", id)).isEqualTo("OPENABLE");
    }

    @Test
    void 薬局は箱を開けない() {
        assertThat(wire.get("pharmacy-d", "/letters/inbox").status()).isEqualTo(403);
        assertThat(wire.get("pharmacy-d", "/letters/outbox").status()).isEqualTo(403);
    }

    @Test
    void 送り直しは二重にならず_開かれた後の差し替えは断る() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        long arrived = newest("clinic-c");
        assertThat(wire.submit("hospital-a", letter).statusCode()).isEqualTo(200);
        assertThat(newest("clinic-c")).isEqualTo(arrived);

        byte[] other = new String(letter, StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{ ")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(wire.submit("hospital-a", other).statusCode()).isEqualTo(200);
        assertThat(newest("clinic-c")).isEqualTo(arrived + 1);
        assertThat(wire.post("clinic-c", inbox(id) + "/open").body()).isEqualTo(other);

        assertThat(wire.submit("hospital-a", other).statusCode()).as("a retry").isEqualTo(200);
        var late = wire.submit("hospital-a", letter);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(new String(late.body(), StandardCharsets.UTF_8)).contains("LETTER-STATE");
        assertThat(acts("hospital-a", id)).containsExactly("SEND", "AGREE", "REPLACE", "AGREE", "OPEN");
    }

    @Test
    void 同時に開いても_みな同じ文書を得て_開封は一度である() throws Exception {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        var crowd = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Answer>> opens = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                opens.add(() -> wire.post("clinic-c", inbox(id) + "/open"));
            }
            for (Future<Answer> open : crowd.invokeAll(opens)) {
                assertThat(open.get().body()).isEqualTo(letter);
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(acts("hospital-a", id)).containsExactly("SEND", "AGREE", "OPEN");
    }

    @Test
    void 届くと知らせが出て_番号は抜けない() {
        long before = newest("clinic-c");
        UUID id = wire.deliver("hospital-a", letter);
        JsonNode feed =
                wire.get("clinic-c", "/letters/arrivals?after=" + before).json();
        assertThat(feed.at("/arrivals/0/letter").asString()).isEqualTo(id.toString());
        assertThat(feed.at("/arrivals/0/number").asLong()).isEqualTo(before + 1);
        assertThat(feed.at("/next").asLong()).isEqualTo(before + 1);
        assertThat(wire.get("clinic-c", "/letters/arrivals?after=" + (before + 1))
                        .json()
                        .at("/arrivals")
                        .size())
                .isZero();
        assertThat(wire.get("clinic-c", "/letters/arrivals?after=-1").status()).isEqualTo(400);
    }

    @Test
    void 箱は状態と日と人で絞れ_知らない条件は断る() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        String patient = person().toString();
        assertThat(lists("clinic-c", "inbox?state=OPENABLE&patient=" + patient + "&count=100", id))
                .isTrue();
        assertThat(lists("clinic-c", "inbox?state=RECEIVED,OPENED&count=100", id))
                .isFalse();
        assertThat(lists("clinic-c", "inbox?since=2026-04-01&until=2026-04-01&count=100&sort=-date", id))
                .isTrue();
        assertThat(lists("clinic-c", "inbox?since=2026-04-02&count=100", id)).isFalse();
        assertThat(lists("hospital-a", "outbox?until=2026-03-31&sort=date&count=100", id))
                .isFalse();
        assertThat(lists("clinic-c", "inbox?patient=" + UUID.randomUUID(), id)).isFalse();
        for (String wrong : List.of("state=GONE", "since=yesterday", "sort=name", "page=0", "count=101", "q=x")) {
            assertThat(wire.get("clinic-c", "/letters/inbox?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void 送った施設は_一単位の同意と取得の状況を_自分の識別子で尋ねられる() {
        UUID id = wire.deliver("hospital-a", letter);
        JsonNode identifier = LetterWire.JSON.readTree(letter).at("/identifier");
        String ask = "/letters/outbox?identifier="
                + encode(identifier.at("/system").asString() + "|"
                        + identifier.at("/value").asString());
        Answer answer = wire.get("hospital-a", ask);
        assertThat(answer.json().at("/total").asInt()).isEqualTo(1);
        assertThat(answer.text("/letters/0/id")).isEqualTo(id.toString());
        assertThat(answer.text("/letters/0/state")).isEqualTo("WAITING");
        agree(id, "clinic-c", LetterConsentWay.PORTAL);
        assertThat(wire.get("hospital-a", ask).text("/letters/0/state")).isEqualTo("OPENABLE");
        wire.post("clinic-c", inbox(id) + "/open");
        assertThat(wire.get("hospital-a", ask).text("/letters/0/state")).isEqualTo("OPENED");

        assertThat(wire.get("hospital-b", ask).json().at("/total").asInt())
                .as("another's identifier")
                .isZero();
        assertThat(wire.get("hospital-a", "/letters/outbox?identifier=x").status())
                .isEqualTo(400);
        assertThat(wire.get("clinic-c", ask.replace("outbox", "inbox")).status())
                .as("the inbox knows no identifiers of others")
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"clinic-c, TAKES", "dental-i, TAKES", "pharmacy-d, OTHER_KIND", "clinic-outside, NOT_YET"})
    void 宛先が使っているかを尋ねられる(String facility, String use) {
        Answer answer =
                wire.get("hospital-a", "/letters/addressees/" + code(facility).digits());
        assertThat(answer.text("/use")).isEqualTo(use);
        assertThat(answer.json().at("/takesLetters").asBoolean()).isEqualTo(use.equals("TAKES"));
    }

    @Test
    void 登録のない施設は_宛先にならないと答える() {
        assertThat(wire.get("hospital-a", "/letters/addressees/1319999999").text("/use"))
                .isEqualTo("UNKNOWN");
        assertThat(wire.get("hospital-a", "/letters/addressees/x").status()).isEqualTo(400);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void refused(String who, String path, int status, String code) {
        refused(who, path, status, code, null);
    }

    private void refused(String who, String path, int status, String code, String body) {
        Answer answer = body == null ? wire.post(who, path) : wire.post(who, path, body);
        assertThat(answer.status()).as("%s %s", path, new String(answer.body())).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private String state(String who, String box, UUID id) {
        return wire.get(who, "/letters/" + box + "/" + id).text("/letter/state");
    }

    private List<String> acts(String who, UUID id) {
        List<String> acts = new ArrayList<>();
        wire.get(who, "/letters/outbox/" + id)
                .json()
                .at("/steps")
                .forEach(step -> acts.add(step.at("/act").asString()));
        return acts;
    }

    private boolean lists(String who, String box, UUID id) {
        Answer answer = wire.get(who, "/letters/" + box);
        assertThat(answer.status()).as(box).isEqualTo(200);
        for (JsonNode line : answer.json().at("/letters")) {
            if (line.at("/id").asString().equals(id.toString())) {
                return true;
            }
        }
        return false;
    }

    private long newest(String who) {
        long at = 0;
        while (true) {
            long next = wire.get(who, "/letters/arrivals?after=" + at)
                    .json()
                    .at("/next")
                    .asLong();
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private void agree(UUID id, String facility, LetterConsentWay way) {
        assertThat(consents.give(given(id, facility, way))).isTrue();
    }

    private LetterConsents.Given given(UUID id, String facility, LetterConsentWay way) {
        return new LetterConsents.Given(person(), id, code(facility), way, clock.instant(), null);
    }

    private static String inbox(UUID id) {
        return "/letters/inbox/" + id;
    }

    private PersonId person() {
        return parties.find("patient-1").orElseThrow().person();
    }

    private FacilityCode code(String party) {
        return parties.find(party).orElseThrow().facility();
    }
}
