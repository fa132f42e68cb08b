package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Dialogue;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** ./musubi check を本当に動かす。ほとんどは、動いている結びなしで。 */
class CheckingTests {

    private final Path folder = Repository.newFolder("check");

    @Test
    void sample_の印字はそのまま_check_に流して受け付けられる() {
        var url = Map.of("MUSUBI_URL", Country.shared().platform().url());
        var result = Command.run(
                Repository.ROOT,
                url,
                "bash",
                "-c",
                "set -o pipefail; ./musubi sample lab --from hospital-a --patient patient-9 | ./musubi check -");
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.output()).startsWith("受付可 accepted  -  ");
    }

    @Test
    @Tag("smoke")
    void 結びが動いていなくても_決まりと場所と直し方を言い_1_で終わる() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\n  \"resourceType\": \"Bundle\",,\n}");
        var result = check(folder.resolve("broken.json").toString());
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        assertThat(result.output()).contains("受付不可", "G-JSON-SYNTAX", "2:28", "直し方");
        assertThat(result.errors()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"nowhere.json, 2", "broken.json --guide 0.0, 64", "broken.json --full, 64", ", 64"})
    void ないファイルと使い方の違いは_文で断る(String words, int exitCode) throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{");
        var result = Command.run(
                folder,
                Map.of(),
                "bash",
                "-c",
                Repository.ROOT.resolve("musubi") + " check " + (words == null ? "" : words));
        assertThat(result.exitCode()).as("%s", result).isEqualTo(exitCode);
        assertThat(result.errors()).isNotBlank().doesNotContain("Exception");
    }

    /** Each as large as the limit allows, and as awkward as it can be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "values.json   | {\"resourceType\":\"Bundle\",\"entry\":[ | {\"a\":{\"b\":1}}, | 330000 | 1]}",
                "members.json  | {\"resourceType\":\"Patient\",\"name\":[  | {\"given\":[\"a\"]}, | 240000 | 1]}",
                "text.json     | {\"resourceType\":\"Patient\",\"id\":\"   | あああ                | 1150000 | \"}",
                "deep.json     | {\"resourceType\":                       | {\"a\":               | 1500000 | ''",
                "large.json    | {\"a\":\"                                | xxxxxxxxxx            | 3000000 | \"}",
                "line.ndjson   | {\"a\":\"                                | xxxxxxxxxx            | 6000000 | \"}"
            })
    void どんなに意地の悪い文書にも_所見で答える(String name, String begin, String many, int times, String end) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, begin + many.repeat(times) + end);
        var result = check("--json", file.toString());
        assertThat(result.exitCode()).as("%s", result.errors()).isEqualTo(1);
        assertThat(result.errors()).doesNotContain("Exception", "OutOfMemory");
        JsonNode line = Json.read(result.output());
        assertThat(line.path("accepted").asBoolean()).isFalse();
        assertThat(Json.list(line.path("findings"))).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void Ctrl_C_で止めると_ここまでのまとめを言って終わる() throws InterruptedException, IOException {
        var musubi = Dialogue.start(Repository.ROOT, Map.of(), "./musubi", "check", "-");
        musubi.type("{\"resourceType\":\"Patient\"}");
        musubi.type("{\"resourceType\":\"Patient\"}");
        // It now waits for a third line that never comes.
        musubi.waitFor("受付不可 refused  -:2");
        var result = musubi.interrupt();
        assertThat(result.exitCode()).as("%s", result).isEqualTo(130);
        assertThat(result.output()).contains("中断しました", "まとめ", "2  文書 documents");
        assertThat(result.errors()).doesNotContain("Exception");
    }

    @Test
    void full_は_だれが何を見つけたかを言う() {
        String example = Conformance.folder()
                .resolve("examples/fhir-jp-validator/jp-clins__encounter-ecs-class-system-missing.ndjson")
                .toString();
        var result = Command.run(
                Repository.ROOT,
                Map.of(
                        "MUSUBI_PACKAGES",
                        Conformance.folder().resolve("packages").toString()),
                "./musubi",
                "check",
                "--full",
                "--json",
                example);
        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        JsonNode line = Json.read(result.output());
        assertThat(line.path("judge").path("verdict").asString()).isEqualTo("ERROR");
        assertThat(foundBy(line.path("findings"))).contains("both").isSubsetOf(List.of("both", "gate"));
        assertThat(foundBy(line.path("judge").path("issues"))).contains("both").isSubsetOf(List.of("both", "judge"));
    }

    private static List<String> foundBy(JsonNode found) {
        return Json.list(found).stream()
                .map(one -> one.path("found").asString())
                .toList();
    }

    private static Command.Result check(String... words) {
        var all = new String[words.length + 2];
        all[0] = "./musubi";
        all[1] = "check";
        System.arraycopy(words, 0, all, 2, words.length);
        return Command.run(Repository.ROOT, Map.of(), all);
    }
}
