package jp.musubi.platform.records.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 事前指示の節(410)のある診療情報提供書は審査を通り、宛先の医師が開いて初めて、その言葉が手紙の頁の上に出る。 */
@DemoTest
class DirectiveOnLetterTest {

    private static final String WORDS = "心肺蘇生は望まない。主治医と家族に説明済み。";
    private static final String SECTION = """
        {"title":"事前指示","code":{"coding":[{"system":"%s","code":"410","display":"事前指示セクション"}]},\
        "text":{"status":"additional","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">%s</div>"}}\
        """;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private LetterWire wire;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        wire = new LetterWire(port, parties, tokens);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 開くまでは言葉は出ず_開くと出て_送った施設の頁には出ない() throws Exception {
        byte[] letter = withDirective(wire.sample("hospital-a", "hospital-b", "directive-1"));
        UUID id = wire.deliver("hospital-a", letter, "Musubi-Letter-Consent", "oral");
        Browser doctor = signedIn("hospital-b-doctor");
        assertThat(doctor.get("/desk/letters/in/" + id).body())
                .contains("/desk/letters/in/" + id + "/open")
                .doesNotContain(WORDS);

        assertThat(doctor.post("/desk/letters/in/" + id + "/open").body()).contains("事前指示", WORDS);

        assertThat(signedIn("hospital-a-emergency-doctor")
                        .get("/desk/letters/out/" + id)
                        .body())
                .contains(id.toString())
                .doesNotContain(WORDS);
    }

    private Browser signedIn(String account) throws Exception {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(account, "musubi-no-kuni-1").statusCode()).isEqualTo(302);
        return browser;
    }

    /** Inside the section of structured information, where the guide has it. */
    private static byte[] withDirective(byte[] letter) {
        JsonNode bundle = LetterWire.JSON.readTree(letter);
        for (JsonNode outer : bundle.at("/entry/0/resource/section")) {
            if (outer.at("/code/coding/0/code").asString().equals("300")) {
                String system = outer.at("/code/coding/0/system").asString();
                ((ArrayNode) ((ObjectNode) outer).get("section"))
                        .add(LetterWire.JSON.readTree(SECTION.formatted(system, WORDS)));
                return bundle.toString().getBytes(UTF_8);
            }
        }
        throw new IllegalStateException("the sample has no structured information");
    }
}
