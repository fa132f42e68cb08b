package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Test;

/** 記録の書き出しと検証を本当に動かす。途中で殺しても、記録はそろっている。 */
class AuditTests {

    private static final int CALLERS = 3;
    private static final int CALLS_BEFORE_THE_KILL = 200;

    private final Path folder = Repository.newFolder("audit");

    @Test
    void 大ぜいが見ている間に殺されても_答えた閲覧は一行ずつあり_記録はそろっている() throws Exception {
        Path data = Repository.newFolder("audit-data");
        List<String> answered = new ArrayList<>();
        Path heads = folder.resolve("heads.txt");
        try (Platform platform = Platform.start(data, Map.of())) {
            answered.addAll(lookUntilKilled(platform, heads));
        }
        try (Platform platform = Platform.start(data, Map.of())) {
            Path log = folder.resolve("log.txt");
            assertThat(musubi(platform, "audit", "export", log.toString()).exitCode())
                    .isZero();
            var whole = musubi(platform, "audit", "verify", log.toString(), "--witness", heads.toString());
            assertThat(whole.exitCode()).as("%s", whole).isZero();
            assertThat(whole.output()).contains("記録はそろっています");
            assertThat(answered).hasSizeGreaterThanOrEqualTo(CALLS_BEFORE_THE_KILL);
            String text = Files.readString(log);
            assertThat(answered)
                    .allSatisfy(trace -> assertThat(text).containsOnlyOnce("\"traceId\":\"" + trace + "\""));
            assertThat(musubi(platform, "audit", "verify").exitCode())
                    .as("the running platform")
                    .isZero();
            tampered(platform, log);
        }
    }

    private List<String> lookUntilKilled(Platform platform, Path heads) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        AtomicBoolean killed = new AtomicBoolean();
        List<Future<List<String>>> looks = new ArrayList<>();
        Country country = new Country(platform);
        Caller patient = country.withToken(country.token("patient-1"));
        for (int i = 0; i < CALLERS; i++) {
            String name = "kill-" + i;
            looks.add(callers.submit(() -> look(patient, name, killed)));
        }
        List<String> answered = new ArrayList<>();
        looks.get(0).get(240, TimeUnit.SECONDS);
        Files.writeString(heads, country.nobody().get("/audit/heads.txt").body());
        killed.set(true);
        platform.killHard();
        for (Future<List<String>> look : looks) {
            answered.addAll(look.get(60, TimeUnit.SECONDS));
        }
        callers.shutdownNow();
        return answered;
    }

    private static List<String> look(Caller patient, String name, AtomicBoolean killed) {
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < CALLS_BEFORE_THE_KILL * (name.endsWith("0") ? 1 : 100); i++) {
            try {
                String trace = name + "-" + i;
                if (patient.get("/fhir/Patient", "X-Trace-Id", trace).status() == 200) {
                    answered.add(trace);
                }
            } catch (AssertionError | RuntimeException gone) {
                assertThat(killed).isTrue();
                break;
            }
        }
        return answered;
    }

    private void tampered(Platform platform, Path log) throws IOException {
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(log).replaceFirst("\"act\":\"VIEW\"", "\"act\":\"SUBMIT\""));
        var found = musubi(platform, "audit", "verify", changed.toString());
        assertThat(found.exitCode()).as("%s", found).isEqualTo(1);
        assertThat(found.errors()).contains("改ざん", "番号").doesNotContain("Exception");

        Path cut = folder.resolve("cut.txt");
        try (Stream<String> lines = Files.lines(log)) {
            Files.write(cut, (Iterable<String>) lines.limit(20)::iterator);
        }
        assertThat(musubi(platform, "audit", "verify", cut.toString()).exitCode())
                .isEqualTo(2);
        assertThat(musubi(platform, "audit", "verify", "no-such-file").exitCode())
                .isEqualTo(2);
        assertThat(musubi(platform, "audit").exitCode()).isEqualTo(64);
        assertThat(musubi(platform, "audit", "export").exitCode()).isEqualTo(64);

        var alone = Command.run(
                Repository.ROOT, Map.of(), Repository.java(), "-jar", verifier().toString(), log.toString());
        assertThat(alone.exitCode()).as("%s", alone).isZero();
    }

    private static Path verifier() {
        return Repository.app().resolveSibling("lib").resolve("musubi-verifier-0.1.0-SNAPSHOT.jar");
    }

    private static Command.Result musubi(Platform platform, String... words) {
        var all = new String[words.length + 1];
        all[0] = "./musubi";
        System.arraycopy(words, 0, all, 1, words.length);
        return Command.run(Repository.ROOT, Map.of("MUSUBI_URL", platform.url()), all);
    }
}
