package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 起こす、止める、起こせないときは文で言う。 */
class StartTests {

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "MUSUBI_PORT, eighty",
        "MUSUBI_PORT, 70000",
        "MUSUBI_DEMO, maybe",
        "MUSUBI_CLOCK, tomorrow",
        "MUSUBI_DATABASE_URL, mysql://localhost"
    })
    void 誤った設定は_その名を言って断る(String name, String value) {
        refused(64, Repository.newFolder("setting"), Platform.freePort(), Map.of(name, value), name);
    }

    @Test
    void 使われているポートは_文で断る() throws IOException {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            refused(68, Repository.newFolder("port"), port, Map.of(), "MUSUBI_PORT");
        }
    }

    @Test
    void 同じデータで二度目は起きない() {
        Path data = Country.shared().platform().data();
        refused(67, data, Platform.freePort(), Map.of(), "MUSUBI_DATA");
        assertThat(Country.shared().nobody().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    @Tag("smoke")
    void run_は一行で準備ができたと言い_中断で保管庫ごと止まる() throws IOException {
        int port = Platform.freePort();
        Path data = Repository.newFolder("run");
        Files.writeString(data.resolve("letter.txt"), "of the user");
        var run = run(data, port, "--port", Integer.toString(port), "--clock", "2026-04-01T09:00+09:00");
        run.waitUntilReady();
        assertThat(run.outputLines().stream().filter(line -> line.startsWith("Musubi is ready")))
                .containsExactly("Musubi is ready at http://localhost:" + port);
        // The build has unpacked it (docs/adr/0022): a start has nothing of that to do.
        assertThat(run.printed()).doesNotContain("PostgreSQL を展開しています");
        var country = new Country(run);
        assertThat(country.now()).startsWith("2026-04-01T09:0");
        assertThat(country.as("hospital-a")
                        .submit(country.sample("lab", "hospital-a", "patient-1", "run-1"))
                        .status())
                .isEqualTo(201);
        assertThat(run.databaseRuns()).isTrue();

        run.signal("INT");
        run.waitForEnd();
        assertThat(run.databaseRuns()).as("the database after Ctrl-C").isFalse();

        // An earlier time than the newest act is refused; with --fresh the country is empty and starts there.
        var early = run(data, port, "--port=" + port, "--clock=2026-03-01T09:00+09:00");
        assertThat(early.waitForEnd()).isEqualTo(71);
        assertThat(early.printed()).contains("--fresh");
        var fresh = run(data, port, "--port=" + port, "--fresh", "--clock=2026-03-01T09:00+09:00");
        fresh.waitUntilReady();
        var anew = new Country(fresh);
        assertThat(anew.as("patient-1")
                        .get("/fhir/Observation?patient="
                                + anew.person("patient-1").id())
                        .resources())
                .isEmpty();
        assertThat(data.resolve("letter.txt")).hasContent("of the user");
        fresh.close();

        Files.writeString(data.resolve("postgres").resolve("PG_VERSION"), "99\n");
        refused(65, data, port, Map.of(), "MUSUBI_DATA");
    }

    @Test
    void run_の誤った指定は_使い方を言って断る() {
        var wrong = Command.run(Repository.ROOT, Map.of(), "./run", "--prot", "8081");
        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(wrong.errors()).contains("--prot", "--port N");
        var help = Command.run(Repository.ROOT, Map.of(), "./run", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("--port N", "--fresh", "--clock");
    }

    @Test
    void 古い_Java_は_文で断る() throws IOException {
        Path home = Repository.newFolder("old-java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        var old = Command.run(Repository.ROOT, Map.of("JAVA_HOME", home.toString()), "./run");
        assertThat(old.exitCode()).isEqualTo(69);
        assertThat(old.errors()).contains("JDK 17 以上が必要です", "11");
    }

    private static Platform run(Path data, int port, String... options) {
        var words = new java.util.ArrayList<>(List.of("./run"));
        words.addAll(List.of(options));
        return Platform.launch(data, port, Map.of("MUSUBI_DATA", data.toString()), words);
    }

    private static void refused(int code, Path data, int port, Map<String, String> variables, String named) {
        var platform = Platform.launch(data, port, variables);
        assertThat(platform.waitForEnd()).as("%s", platform.printed()).isEqualTo(code);
        assertThat(platform.printed())
                .contains(named)
                .containsPattern("[\\p{IsHan}\\p{IsHiragana}]")
                .doesNotContain("Exception", "\tat ");
    }
}
