package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;

/**
 * A PostgreSQL that lives on after its platform was killed hard. It holds the data folder's files, so that no other
 * can start: it is stopped, and nothing it had committed is lost.
 */
final class Orphan {

    private static final int PATIENCE_SECONDS = 30;

    private final Path pidFile;

    Orphan(Path server) {
        this.pidFile = server.resolve("postmaster.pid");
    }

    /** Call only while holding the data folder: then whoever runs on it is an orphan. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (!lines.isEmpty() && lines.get(0).strip().matches("[0-9]{1,18}")) {
            var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
            if (process.isPresent() && process.get().isAlive()) {
                stop(process.get());
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private void stop(ProcessHandle process) throws IOException {
        String command = process.info().command().orElse("");
        if (command.isEmpty()) {
            throw new StartRefused(
                    StartRefusal.DATA_FOLDER_IN_USE,
                    "データのフォルダー " + pidFile.getParent() + " は、別の利用者のプロセス(番号 " + process.pid()
                            + ")が使っているようです。それを止めるか、もう動いていなければ " + pidFile + " を消してください。",
                    "The data folder " + pidFile.getParent() + " seems to be in use by process " + process.pid()
                            + " of another user: stop it, or remove " + pidFile + " when it is not PostgreSQL.");
        }
        // A number of an ended process is given out again: only a PostgreSQL is stopped.
        if (!Path.of(command).getFileName().toString().startsWith("postgres")) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        if (!endsWithin(process)) {
            process.destroyForcibly();
            endsWithin(process);
        }
    }

    private static boolean endsWithin(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
