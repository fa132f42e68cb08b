package jp.musubi.platform.commandline.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * 自分だけの結び。As {@code ./run --fresh} starts one, but in a folder of its own and on a free port; nothing of it is left
 * behind, also when the drill is interrupted.
 */
final class FreshStart implements AutoCloseable {

    /** The same country at the same time, so that each drill shows the same. */
    private static final String CLOCK = "2026-04-01T09:00+09:00";

    private static final int TRIES = 1_200;
    private static final long PAUSE_MILLIS = 200;
    private static final long END_SECONDS = 60;
    private static final int LAST_LINES = 5;

    private final Path folder;
    private final int port;
    private final StartParts parts;
    private volatile Process process;
    private volatile long began = System.nanoTime();
    private boolean over;

    private FreshStart(Path folder, int port, StartParts parts) throws IOException {
        this.folder = folder;
        this.port = port;
        this.parts = parts;
        this.process = start(CLOCK);
    }

    static FreshStart begin(StartParts parts) throws NotShown {
        try {
            return new FreshStart(Files.createTempDirectory("musubi-drill-"), freePort(), parts);
        } catch (IOException broken) {
            throw NotShown.saying("start.broken", broken.getClass().getSimpleName());
        }
    }

    private Process start(String clock) throws IOException {
        var builder = new ProcessBuilder(parts.command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        Map<String, String> environment = builder.environment();
        // The settings of whoever drills are not those of the drilled: their data is left alone.
        environment.keySet().removeIf(name -> name.startsWith("MUSUBI_"));
        environment.putAll(Map.of(
                "MUSUBI_PORT", Integer.toString(port),
                "MUSUBI_DATA", data().toString(),
                "MUSUBI_CLOCK", clock));
        return builder.start();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** kill -9, and a start on the same data. @param clock at which its time goes on. How many seconds it was away. */
    long killAndStart(String clock) throws NotShown {
        try {
            process.destroyForcibly().waitFor(END_SECONDS, TimeUnit.SECONDS);
            began = System.nanoTime();
            process = start(clock);
            return waitUntilReady();
        } catch (IOException broken) {
            throw NotShown.saying("start.broken", broken.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", "start");
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Waits until it can serve. How many seconds that took, 1 at least. */
    long waitUntilReady() throws NotShown {
        var country = new Country(address());
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (isReady(country)) {
                return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
            }
            pause();
        }
        throw NotShown.saying("start.broken", lastWords());
    }

    private static boolean isReady(Country country) {
        try {
            return country.get("/health/ready").status() == 200;
        } catch (NotShown notYet) {
            return false;
        }
    }

    private static void pause() throws NotShown {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", "start");
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("log"), StandardCharsets.UTF_8);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException silent) {
            return "";
        }
    }

    /** Stops it with its database, and takes its data away. A second time nothing happens. */
    @Override
    public synchronized void close() {
        if (over) {
            return;
        }
        over = true;
        try {
            process.destroy();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(END_SECONDS, TimeUnit.SECONDS);
                endDatabase();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            endDatabase();
            Thread.currentThread().interrupt();
        }
        removeFolder();
    }

    /** The database of a platform that could not end it: the first line of PostgreSQL's file is its process. */
    private void endDatabase() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
            ProcessHandle.of(Long.parseLong(lines.get(0).strip())).ifPresent(ProcessHandle::destroy);
        } catch (IOException ended) {
            // The file goes with the database.
        }
    }

    private void removeFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            // A temporary folder: the system takes away what is left of it.
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
