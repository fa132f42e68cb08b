package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.letters.LetterWire.Answer;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
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

/** 紹介状の電子署名と宛先。Checked when a letter comes, told to both ends, and checked once more for the addressee; over HTTP. */
@Tag("once")
@DemoTest
class LetterSignaturesTest {

    private static final String ORAL = "Musubi-Letter-Consent";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private LetterWire wire;
    private String name;

    @BeforeEach
    void 通信の用意() {
        clock.set(TestClock.START);
        wire = new LetterWire(port, parties, tokens);
        name = "signed-" + NEXT.getAndIncrement();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 正しい署名は_署名した人と受付の時刻の印とともに_両方の施設に見え_文書は一字も変わらない() {
        byte[] letter = signed("valid");
        UUID id = wire.deliver("hospital-a", letter, ORAL, "oral");

        for (JsonNode seen :
                new JsonNode[] {signature("hospital-a", "outbox", id), signature("clinic-c", "inbox", id)}) {
            assertThat(seen.at("/signed").asBoolean()).isTrue();
            assertThat(seen.at("/finding").asString()).isEqualTo("VALID");
            assertThat(seen.at("/signer").asString()).isEqualTo("見本 医師");
            assertThat(seen.at("/named").asBoolean()).isTrue();
            assertThat(seen.at("/serverStampedAt").asString()).isEqualTo(TestClock.START.toString());
            assertThat(seen.at("/stampedAt").isMissingNode()).isTrue();
        }
        assertThat(wire.post("clinic-c", "/letters/inbox/" + id + "/open").body())
                .isEqualTo(letter);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "expired, NOT_IN_FORCE, false",
        "revoked, REVOKED, true",
        "unknown, UNKNOWN_AUTHORITY, false",
    })
    void 証明書に難があっても受け付け_注意を言い_宛先にもそう示す(String how, String finding, boolean named) {
        HttpResponse<byte[]> sent = wire.submit("hospital-a", signed(how), ORAL, "oral");
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(text(sent)).contains("\"G-REG-SIGNER\"", finding);
        JsonNode seen = signature("clinic-c", "inbox", wire.deliver("hospital-a", signed(how), ORAL, "oral"));
        assertThat(seen.at("/finding").asString()).isEqualTo(finding);
        assertThat(seen.at("/named").asBoolean()).isEqualTo(named);
    }

    @Test
    void 壊れた署名は断り_何も届かず_署名を外せば送れる() {
        HttpResponse<byte[]> refused = wire.submit("hospital-a", signed("broken"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("\"G-REG-SIGNATURE\"", "WRONG_BYTES", "Bundle.signature");

        UUID id = wire.deliver("hospital-a", wire.sample("hospital-a", "clinic-c", name), ORAL, "oral");
        JsonNode seen = signature("clinic-c", "inbox", id);
        assertThat(seen.at("/signed").asBoolean()).isFalse();
        assertThat(seen.at("/finding").asString()).isEqualTo("UNSIGNED");
        assertThat(seen.at("/signer").isMissingNode()).isTrue();
    }

    @Test
    void 差し替えると_新しい版の署名が見える() {
        UUID id = wire.deliver("hospital-a", signed("valid"), ORAL, "oral");
        wire.deliver("hospital-a", wire.sample("hospital-a", "clinic-c", name), ORAL, "oral");
        assertThat(signature("clinic-c", "inbox", id).at("/finding").asString()).isEqualTo("UNSIGNED");
        wire.deliver("hospital-a", signed("unknown"), ORAL, "oral");
        assertThat(signature("clinic-c", "inbox", id).at("/finding").asString()).isEqualTo("UNKNOWN_AUTHORITY");
    }

    @Test
    void 宛先は_開封できる間_いま確かめ直せる() {
        UUID id = wire.deliver("hospital-a", signed("valid"));
        String again = "/letters/inbox/" + id + "/signature";
        assertThat(wire.get("clinic-c", again).code()).as("without consent").isEqualTo("LETTER-WAITS");

        UUID other = agreed();
        again = "/letters/inbox/" + other + "/signature";
        clock.moveBy(Duration.ofDays(2));
        Answer seen = wire.get("clinic-c", again);
        assertThat(seen.text("/finding")).isEqualTo("VALID");
        assertThat(seen.text("/checkedAt")).isEqualTo(clock.instant().toString());
        assertThat(wire.get("clinic-c", "/letters/inbox/" + other).text("/letter/state"))
                .as("looked at, not opened")
                .isEqualTo("OPENABLE");
        assertThat(wire.get("hospital-b", again).status()).isEqualTo(404);
        assertThat(wire.get("hospital-a", again).status()).as("its sender").isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "pharmacy-d, G-REG-ADDRESSEE-KIND",
        "checkup-center-e, G-REG-ADDRESSEE-KIND",
        "clinic-outside, G-REG-ADDRESSEE-NOT-IN",
    })
    void 受け取れない施設に宛てた手紙は断る(String to, String rule) {
        HttpResponse<byte[]> refused = wire.submit("hospital-a", wire.sample("hospital-a", to, name), ORAL, "oral");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains('"' + rule + '"', "identifier[0].value");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1319999994", "131990003", "x"})
    void 登録簿にない番号に宛てた手紙は断る(String code) {
        String letter = new String(wire.sample("hospital-a", "clinic-c", name), StandardCharsets.UTF_8);
        String addressee = parties.find("clinic-c").orElseThrow().facility().digits();
        byte[] astray = letter.replace('"' + addressee + '"', '"' + code + '"').getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> refused = wire.submit("hospital-a", astray);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("\"G-REG-ADDRESSEE\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lab?signed=valid", "referral?signed=forged", "patient-summary?signed=broken"})
    void 署名の見本は紹介状だけにある(String which) {
        assertThat(wire.get(null, "/demo/samples/" + which + "&from=hospital-a&patient=patient-1")
                        .status())
                .isEqualTo(400);
    }

    private UUID agreed() {
        name = name + "-agreed";
        return wire.deliver("hospital-a", signed("valid"), ORAL, "oral");
    }

    private byte[] signed(String how) {
        return wire.get(
                        null,
                        "/demo/samples/referral?from=hospital-a&to=clinic-c&patient=patient-1&id=" + name + "&signed="
                                + how)
                .body();
    }

    private JsonNode signature(String who, String box, UUID id) {
        return wire.get(who, "/letters/" + box + "/" + id).json().at("/signature");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
