package jp.musubi.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that is spoken to while it runs. */
public final class Dialogue {

    private static final long GUARD_MILLIS = 120_000;

    private final Process process;
    private final Output output;
    private final Output errors;

    private Dialogue(Process process) {
        this.process = process;
        this.output = new Output(process.getInputStream());
        this.errors = new Output(process.getErrorStream());
    }

    public static Dialogue start(Path folder, Map<String, String> variables, String... words) {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile());
            Platform.clean(builder.environment()).putAll(variables);
            return new Dialogue(builder.start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void type(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until it has printed a line that begins so. */
    public void waitFor(String beginning) throws InterruptedException {
        if (!output.waitFor(beginning, GUARD_MILLIS)) {
            process.destroyForcibly();
            throw new AssertionError("never printed: " + beginning + "; printed: " + output.lines() + errors.lines());
        }
    }

    /** Ctrl-C, and what it has printed by its end. */
    public Command.Result interrupt() throws InterruptedException, IOException {
        Command.run(Repository.ROOT, Map.of(), "kill", "-INT", Long.toString(process.pid()));
        if (!process.waitFor(GUARD_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end by Ctrl-C; printed: " + output.lines() + errors.lines());
        }
        process.getOutputStream().close();
        output.finish();
        errors.finish();
        return new Command.Result(
                process.exitValue(), String.join("\n", output.lines()), String.join("\n", errors.lines()));
    }
}
