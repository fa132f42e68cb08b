package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;

/** 書いてあるとおりに打つ。The commands of a page of the docs, with what the comment above each of them promises. */
record TypedSteps(List<Step> steps) {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile(": ([1-5][0-9][0-9])\\b");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z][0-9]{4}\\b");
    private static final Pattern SETS = Pattern.compile("[A-Z]+=.*");

    /**
     * A line to type.
     *
     * @param promised status of HTTP for a curl, exit code for any other; 0 when nothing else is said
     * @param rule of the gate that the answer has to name, or empty
     */
    record Step(String line, int promised, String rule) {

        private boolean asks() {
            return line.startsWith("curl");
        }
    }

    TypedSteps {
        steps = List.copyOf(steps);
    }

    /** @param until where the steps end: the heading after the last, or an empty text for the end of the file */
    static TypedSteps of(String file, String heading, String until) throws IOException {
        String text = Files.readString(Repository.ROOT.resolve(file));
        int start = text.indexOf(heading);
        assertThat(start).as("%s: %s", file, heading).isNotNegative();
        int end = until.isEmpty() ? text.length() : text.indexOf(until, start + heading.length());
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(text.substring(start, end));
        while (blocks.find()) {
            read(blocks.group(1), steps);
        }
        return new TypedSteps(steps);
    }

    private static void read(String block, List<Step> steps) {
        int promised = 0;
        String rule = "";
        for (String line : block.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("#")) {
                var status = STATUS.matcher(line);
                promised = status.find() ? Integer.parseInt(status.group(1)) : 0;
                var named = RULE.matcher(line);
                rule = named.find() ? named.group() : "";
            } else {
                boolean asks = line.startsWith("curl");
                steps.add(new Step(line, asks ? promised : 0, rule));
            }
        }
    }

    /** In that folder, in which {@code ./musubi} is the repository's; what a line sets, the later ones have. */
    void type(Path folder, Platform platform) throws IOException {
        Path musubi = folder.resolve("musubi");
        Files.writeString(musubi, "#!/bin/sh\nexec '" + Repository.ROOT.resolve("musubi") + "' \"$@\"\n");
        assertThat(musubi.toFile().setExecutable(true)).isTrue();
        var set = new StringBuilder();
        for (Step step : steps) {
            if (SETS.matcher(step.line()).matches()) {
                set.append(step.line()).append('\n');
            } else {
                type(step, set.toString(), folder, platform);
            }
        }
    }

    private static void type(Step step, String set, Path folder, Platform platform) {
        String line = set + step.line().replace("http://localhost:8080", platform.url());
        var result = Command.run(folder, Map.of("MUSUBI_URL", platform.url()), "bash", "-c", line);
        // A refusal of the gate is the answer that was asked for, and ends with 1.
        boolean refused = !step.asks() && !step.rule().isEmpty() && step.line().contains(" check ");
        assertThat(result.exitCode()).as("%s\n%s", line, result).isEqualTo(refused ? 1 : 0);
        if (step.promised() != 0) {
            assertThat(result.output()).as("%s", line).containsPattern("HTTP/1.1 " + step.promised() + "\\b");
        }
        assertThat(result.output()).as("%s", line).contains(step.rule());
    }
}
