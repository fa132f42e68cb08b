package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.CuttingLine;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./musubi submit: 一つでも、一覧でも、切れても、終わりの符号がそのとおりに。 */
class SubmitCommandTests {

    private static final String SENDER = "hospital-n";

    private final Country country = Country.shared();

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void 国は動いている() {
        url = country.platform().url();
    }

    @Test
    void 一つのファイルは一行の結果になり_もう一度送っても増えない() throws IOException {
        Path file = Files.writeString(folder.resolve("lab.json"), sample("submit-one"));
        Command.Result first = submit(url, file);
        assertThat(first.exitCode()).as("%s", first).isZero();
        assertThat(lines(first))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"state\":\"TAKEN\"", "\"status\":201", "\"version\":1"));
        assertThat(submit(url, file).output()).isEqualTo(first.output());
    }

    @Test
    void 断られた行があれば_符号は一_その行だけが断られている() throws IOException {
        String list = String.join("\n", compact(sample("submit-good")), "{\"resourceType\":\"Bundle\"}") + "\n";
        Command.Result result = submit(url, Files.writeString(folder.resolve("mixed.ndjson"), list));
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        assertThat(lines(result)).hasSize(2);
        assertThat(lines(result).get(0)).contains("\"line\":1", "TAKEN");
        assertThat(lines(result).get(1)).contains("\"line\":2", "REFUSED");
        assertThat(result.errors()).contains("2件のうち登録 1件").doesNotContain("Exception");
    }

    @Test
    void 途中で切れたら符号は二_同じ命令で続きから_どの行も一度ずつ() throws IOException {
        List<String> bodies = IntStream.range(0, 6)
                .mapToObj(line -> compact(sample("submit-cut-" + line)))
                .toList();
        Path list = Files.writeString(folder.resolve("cut.ndjson"), String.join("\n", bodies) + "\n");
        try (var line = new CuttingLine(url, Files.size(list) / 2)) {
            Command.Result cut = submit(line.url(), list);
            assertThat(cut.exitCode()).as("%s", cut).isEqualTo(2);
            assertThat(cut.output()).isEmpty();
            assertThat(cut.errors()).doesNotContain("Exception");
        }
        Command.Result resumed = submit(url, list);
        assertThat(resumed.exitCode()).as("%s", resumed).isZero();
        assertThat(lines(resumed))
                .hasSize(6)
                .allSatisfy(each -> assertThat(each).contains("\"status\":201", "\"version\":1"));
    }

    @Test
    void 動いていなければ二_使い方が違えば六十四() throws IOException {
        Path file = Files.writeString(folder.resolve("any.json"), "{}");
        assertThat(submit("http://localhost:9", file).exitCode()).isEqualTo(2);
        assertThat(submit(url, folder.resolve("not-there.json")).exitCode()).isEqualTo(64);
        assertThat(musubi(url, "submit", file.toString()).exitCode())
                .as("nobody sends")
                .isEqualTo(64);
    }

    private Command.Result submit(String to, Path what) {
        return musubi(to, "submit", what.toString(), "--as", SENDER);
    }

    private static Command.Result musubi(String to, String... words) {
        var all = new String[words.length + 1];
        all[0] = "./musubi";
        System.arraycopy(words, 0, all, 1, words.length);
        return Command.run(Repository.ROOT, Map.of("MUSUBI_URL", to), all);
    }

    private static List<String> lines(Command.Result result) {
        return result.output().lines().filter(line -> !line.isBlank()).toList();
    }

    private String sample(String id) {
        return country.sample("lab", SENDER, "patient-11", id);
    }

    /** On one line, as a list has it. */
    private static String compact(String bundle) {
        return Json.read(bundle).toString();
    }
}
