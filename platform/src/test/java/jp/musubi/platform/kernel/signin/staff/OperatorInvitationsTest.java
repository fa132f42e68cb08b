package jp.musubi.platform.kernel.signin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** はじめの運営は、結びの機械の前で招かれる。Without the demo country. */
@PlatformTest
class OperatorInvitationsTest {

    private static final String PASSWORD = "短くない合言葉です2026";

    @LocalServerPort
    private int port;

    @Autowired
    private OperatorInvitations invitations;

    @Autowired
    private SecondFactor codes;

    @Autowired
    private Parties parties;

    @Autowired
    private Settings settings;

    @TempDir
    private Path folder;

    @Test
    void データのフォルダーで頼み_招待で入り_運営の席に着く() throws Exception {
        Path requests = settings.data().resolve("requests");
        Files.writeString(requests.resolve("operator-test.request"), "first-operator\n");
        Path answer = requests.resolve("operator-test.answer");
        await().until(() -> Files.exists(answer));
        String text = Files.readString(answer);
        assertThat(Files.getPosixFilePermissions(answer)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(requests)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(requests.resolve("operator-test.request")).doesNotExist();
        String word = text.replaceAll("(?s)invitation=([A-Z2-7-]+)\n.*", "$1");

        var operator = new Browser(port);
        operator.get("/signin/invitation");
        assertThat(Browser.location(operator.post(
                        "/signin/invitation",
                        "account",
                        "first-operator",
                        "word",
                        word,
                        "password",
                        PASSWORD,
                        "repeated",
                        PASSWORD)))
                .endsWith("/signin?again=set");
        operator.get("/signin");
        assertThat(operator.follow(operator.post("/signin", "account", "first-operator", "password", PASSWORD)))
                .endsWith("/signin/device");
        assertThat(Browser.location(operator.post("/signin/code", "code", codes.codeOf("first-operator"))))
                .endsWith("/desk/recovery-codes");
        assertThat(operator.get("/desk/keys").statusCode()).isEqualTo(200);
    }

    @Test
    void 運営をもう一度招いても_前の招待だけが終わる() {
        var first = (OperatorInvitations.Answer.Invited) invitations.invite("operator-again");
        var second = (OperatorInvitations.Answer.Invited) invitations.invite("operator-again");
        assertThat(second.word()).isNotEqualTo(first.word());
        assertThat(parties.find("operator-again").orElseThrow().role()).isEqualTo(Role.OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Operator", "two words", "op_1", "-operator", "op-1234567", "運営", "../x"})
    void 名の形でないものは断る(String name) {
        assertThat(invitations.invite(name))
                .isEqualTo(new OperatorInvitations.Answer.Refused(OperatorInvitations.Refusal.NAME));
        assertThat(parties.find(name)).isEmpty();
    }

    @Test
    void ほかの役の名は奪えない() {
        parties.register(new Party("insurer-of-test", "試験の保険者", Role.INSURER, null, null, Set.of(), "06139901"));
        assertThat(invitations.invite("insurer-of-test"))
                .isEqualTo(new OperatorInvitations.Answer.Refused(OperatorInvitations.Refusal.TAKEN));
        assertThat(parties.find("insurer-of-test").orElseThrow().role()).isEqualTo(Role.INSURER);
    }

    @Test
    void 止まっていた間の頼みには_後から答えない() throws Exception {
        var requests = new RequestFolder(folder);
        requests.begin();
        Path left = folder.resolve("requests").resolve("operator-old.request");
        Files.writeString(left, "somebody");
        requests.begin();
        requests.answerEach(name -> "never");
        assertThat(folder.resolve("requests")).isEmptyDirectory();

        Files.writeString(left, "somebody");
        requests.answerEach(name -> "for " + name);
        assertThat(folder.resolve("requests").resolve("operator-old.answer")).hasContent("for somebody");
        assertThat(left).doesNotExist();
    }
}
