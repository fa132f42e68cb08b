package jp.musubi.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built platform, running as a process of its own with its own port and data folder. */
public final class Platform implements AutoCloseable {

    private static final String READY = "Musubi is ready at http://localhost:";
    // A guard against waiting for ever, not a promise of speed.
    private static final long GUARD_MILLIS = 240_000;

    private final Process process;
    private final Output output;
    private final Output errors;
    private final int port;
    private final Path data;

    private Platform(Process process, int port, Path data) {
        this.process = process;
        this.output = new Output(process.getInputStream());
        this.errors = new Output(process.getErrorStream());
        this.port = port;
        this.data = data;
    }

    /** Starts it and waits until it says that it is ready. */
    public static Platform start(Path data, Map<String, String> variables) {
        Platform platform = launch(data, freePort(), variables);
        platform.waitUntilReady();
        return platform;
    }

    /** Starts it without waiting, on that port. */
    public static Platform launch(Path data, int port, Map<String, String> variables, String... arguments) {
        var words = new ArrayList<>(List.of(
                Repository.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError"));
        Repository.findClassArchive().ifPresent(archive -> words.add("-XX:SharedArchiveFile=" + archive));
        words.addAll(List.of("-jar", Repository.app().toString()));
        words.addAll(List.of(arguments));
        var own = new HashMap<>(variables);
        own.putIfAbsent("MUSUBI_PORT", Integer.toString(port));
        own.putIfAbsent("MUSUBI_DATA", data.toString());
        return launch(data, port, own, words);
    }

    /** Starts any command that runs the platform, such as {@code ./run}, in the folder of the repository. */
    public static Platform launch(Path data, int port, Map<String, String> variables, List<String> words) {
        try {
            var builder = new ProcessBuilder(words).directory(Repository.ROOT.toFile());
            clean(builder.environment()).putAll(variables);
            var platform = new Platform(builder.start(), port, data);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The settings of whoever runs the tests are not those of the tested platform. */
    static Map<String, String> clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("MUSUBI_"));
        return environment;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void waitUntilReady() {
        try {
            if (!output.waitFor(READY + port, GUARD_MILLIS)) {
                process.destroyForcibly();
                throw new AssertionError("the platform did not become ready; it printed:\n" + printed());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Waits for its end and gives the exit code. */
    public int waitForEnd() {
        try {
            if (!process.waitFor(GUARD_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the platform does not end; it printed:\n" + printed());
            }
            output.finish();
            errors.finish();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** As the power fails: no chance to write anything. */
    public void killHard() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Sends the signal by name, e.g. INT as Ctrl-C does. */
    public void signal(String name) {
        signal(name, process.pid());
    }

    /** Stops the database server under the running platform. */
    public void stopDatabase() {
        signal("INT", databaseProcess());
    }

    /** Whether the database server has its file with its process id, and accepts connections. */
    public boolean databaseRuns() {
        try {
            List<String> lines = Files.readAllLines(databaseFile());
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(lines.get(3)))) {
                return connection.isConnected();
            }
        } catch (IOException gone) {
            return false;
        }
    }

    private long databaseProcess() {
        try {
            return Long.parseLong(Files.readAllLines(databaseFile()).get(0).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file that PostgreSQL keeps while it runs: line 1 is its process id, line 4 its port. */
    private Path databaseFile() {
        return data.resolve("postgres").resolve("postmaster.pid");
    }

    private static void signal(String name, long pid) {
        Command.run(Repository.ROOT, Map.of(), "kill", "-" + name, Long.toString(pid));
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** Everything printed so far on both streams. */
    public String printed() {
        return String.join("\n", output.lines()) + "\n" + String.join("\n", errors.lines());
    }

    public List<String> outputLines() {
        return output.lines();
    }

    /** Ends it in the orderly way, and hard when that takes too long; a database left behind by a kill is ended, too. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            if (databaseRuns()) {
                stopDatabase();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
