package jp.musubi.acceptance.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that runs and ends. */
public final class Command {

    private static final long GUARD_SECONDS = 300;

    private Command() {}

    /** @param output standard output, without the line end at its end */
    public record Result(int exitCode, String output, String errors) {}

    /** Runs it in the folder with the variables added; MUSUBI_* of the caller do not reach it. */
    public static Result run(Path folder, Map<String, String> variables, String... words) {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile());
            Platform.clean(builder.environment()).putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            var output = new Output(process.getInputStream());
            var errors = new Output(process.getErrorStream());
            if (!process.waitFor(GUARD_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", words) + " does not end: " + output.lines());
            }
            output.finish();
            errors.finish();
            return new Result(
                    process.exitValue(), String.join("\n", output.lines()), String.join("\n", errors.lines()));
        } catch (IOException broken) {
            throw new AssertionError(String.join(" ", words) + " cannot be run", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
