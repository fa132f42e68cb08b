package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Dialogue;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** はじめの一時間を、命令が自分で起こした結びで、本当に行う。 */
class DrillTests {

    private static final Pattern PORT = Pattern.compile("http://localhost:([0-9]+)");

    private final Path data = Repository.newFolder("drill");

    @Test
    void はじめの一時間は_どの段も見せるべきものを見せ_あとに何も残さない() {
        var result = Command.run(Repository.ROOT, Map.of("MUSUBI_DATA", data.toString()), drill());
        assertThat(result.exitCode()).as("%s", result).isZero();
        List<String> lines = result.output().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("✔"))).hasSize(7);
        assertThat(lines).noneMatch(line -> line.startsWith("✘"));
        assertThat(result.output()).contains("退院時サマリー", "LETTER-WAITS", "受領済", "断り", "R3010", "消去済");
        assertThat(data).as("the data of whoever drills").isEmptyDirectory();
        assertThat(isAnswering(result.output())).isFalse();
    }

    @Test
    void ないところの結びでは_見えなかったものを言って_1_で終わる() {
        var result = Command.run(
                Repository.ROOT, Map.of(), "./musubi", "drill", "first-hour", "--url", "http://localhost:9");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        assertThat(result.output()).contains("✘ 1/7", "答えがありません", "no answer").doesNotContain("✔", "Exception");
    }

    @Test
    @Tag("long")
    void Ctrl_C_で止めると_起こした結びも止まる() throws InterruptedException, IOException {
        var musubi = Dialogue.start(Repository.ROOT, Map.of("MUSUBI_DATA", data.toString()), drill());
        musubi.waitFor("✔ 1/7");
        var result = musubi.interrupt();
        assertThat(result.exitCode()).as("%s", result).isEqualTo(130);
        assertThat(result.errors()).contains("中断しました").doesNotContain("Exception");
        assertThat(isAnswering(result.output())).isFalse();
    }

    private static String[] drill() {
        return new String[] {"./musubi", "drill", "first-hour"};
    }

    /** Whether somebody listens on the port that the first line names. */
    private static boolean isAnswering(String output) {
        int port = PORT.matcher(output)
                .results()
                .map(found -> found.group(1))
                .map(Integer::parseInt)
                .findFirst()
                .orElseThrow();
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
