package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Test;

/** README の最初の五分は、書いてあるとおりに動く。 */
class ReadmeTests {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile(": ([1-5][0-9][0-9])\\b");

    /** A line to type, and the status its comment promises, or 0. */
    private record Step(String line, int promised) {}

    @Test
    void 最初の五分を書いてあるとおりに打つと_書いてあるとおりになる() throws IOException {
        Path folder = Repository.newFolder("readme");
        Path musubi = folder.resolve("musubi");
        Files.writeString(musubi, "#!/bin/sh\nexec '" + Repository.ROOT.resolve("musubi") + "' \"$@\"\n");
        assertThat(musubi.toFile().setExecutable(true)).isTrue();
        List<Step> steps = steps("README.md", "## The first five minutes");
        assertThat(steps).isNotEmpty();
        Country country = Country.shared();
        for (Step step : steps) {
            type(step, folder, country.platform());
        }
        // The consent that it gives is over for the tests that come.
        country.moveClock(OffsetDateTime.parse(country.now()).plusHours(25).toString());
    }

    @Test
    void 日本語の_README_も同じことを打つ() throws IOException {
        assertThat(steps("README.ja.md", "## はじめの五分")).isEqualTo(steps("README.md", "## The first five minutes"));
    }

    private static void type(Step step, Path folder, Platform platform) {
        String line = step.line().replace("http://localhost:8080", platform.url());
        var result = Command.run(folder, Map.of("MUSUBI_URL", platform.url()), "bash", "-c", line);
        assertThat(result.exitCode()).as("%s\n%s", line, result).isZero();
        if (step.promised() != 0) {
            assertThat(result.output()).as("%s", line).containsPattern("HTTP/1.1 " + step.promised() + "\\b");
        }
    }

    private static List<Step> steps(String file, String heading) throws IOException {
        String text = Files.readString(Repository.ROOT.resolve(file));
        int start = text.indexOf(heading);
        assertThat(start).as("%s: %s", file, heading).isNotNegative();
        int end = text.indexOf("\n## ", start);
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(text.substring(start, end));
        while (blocks.find()) {
            int promised = 0;
            for (String line : blocks.group(1).lines().toList()) {
                if (line.startsWith("#")) {
                    var status = STATUS.matcher(line);
                    promised = status.find() ? Integer.parseInt(status.group(1)) : 0;
                } else if (!line.isBlank()) {
                    steps.add(new Step(line, line.startsWith("curl") ? promised : 0));
                }
            }
        }
        return steps;
    }
}
