package jp.musubi.platform.records.letters;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.letters.LetterWire.Answer;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** 診療情報提供書から取り出した項目。Each says so; it stays when the letter's content is erased, and goes with a withdrawal. */
@DemoTest
class LetterItemsTest {

    private static final String SOURCE = "http://musubi.example/fhir/source/referral";
    private static final String ORAL = "Musubi-Letter-Consent";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

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
    private Map<String, String> before;

    @BeforeEach
    void 手紙が一通ある() {
        clock.set(TestClock.START);
        wire = new LetterWire(port, parties, tokens);
        letter = wire.sample("hospital-a", "clinic-c", "items-" + NEXT.getAndIncrement());
        before = sources();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void どの項目にも文書からという印があり_送った施設が取り消すと見えなくなる() {
        UUID id = wire.deliver("hospital-a", letter);
        assertThat(taken())
                .isNotEmpty()
                .allSatisfy(
                        (item, source) -> assertThat(source).isEqualTo(SOURCE).doesNotContain(id.toString()));

        assertThat(wire.post("hospital-a", "/letters/outbox/" + id + "/cancel").status())
                .isEqualTo(200);

        assertThat(sources()).isEqualTo(before);
    }

    @Test
    void 文書の中身が消えても項目は残り_単位を取り消すと見えなくなる() {
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");
        wire.post("clinic-c", "/letters/inbox/" + id + "/open");
        wire.post("clinic-c", "/letters/inbox/" + id + "/receive");
        Map<String, String> taken = taken();
        clock.moveBy(Duration.ofDays(8));
        sweep.sweep(clock.instant());
        assertThat(wire.get("hospital-a", "/letters/outbox/" + id).text("/letter/state"))
                .isEqualTo("ERASED");
        assertThat(taken()).isEqualTo(taken);

        Answer refused = wire.delete("hospital-b", named());
        assertThat(refused.status()).as("not the one who sent it").isEqualTo(404);
        assertThat(taken()).isEqualTo(taken);
        assertThat(wire.delete("hospital-a", named()).status()).isEqualTo(200);
        assertThat(sources()).isEqualTo(before);
    }

    private String named() {
        JsonNode bundle = LetterWire.JSON.readTree(letter);
        String member = "";
        for (JsonNode entry : bundle.at("/entry")) {
            for (JsonNode identifier : entry.at("/resource/identifier")) {
                if (identifier.at("/system").asString().endsWith("JP_Insurance_memberID")) {
                    member = token(identifier);
                }
            }
        }
        return "/fhir/Bundle?identifier=" + encode(token(bundle.at("/identifier")), UTF_8) + "&patient.identifier="
                + encode(member, UTF_8);
    }

    private static String token(JsonNode identifier) {
        return identifier.at("/system").asString() + "|"
                + identifier.at("/value").asString();
    }

    /** What the person sees now and did not before. */
    private Map<String, String> taken() {
        Map<String, String> now = sources();
        now.keySet().removeAll(before.keySet());
        return now;
    }

    /** Of each item the person sees: its id, and its source or nothing. */
    private Map<String, String> sources() {
        String person = parties.find("patient-1").orElseThrow().person().toString();
        Map<String, String> sources = new TreeMap<>();
        for (JsonNode entry : wire.get("patient-1", "/fhir/Patient/" + person + "/%24everything?_count=1000")
                .json()
                .at("/entry")) {
            sources.put(
                    entry.at("/fullUrl").asString(),
                    entry.at("/resource/meta/source").asString());
        }
        return sources;
    }
}
