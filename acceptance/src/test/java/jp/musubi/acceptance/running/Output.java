package jp.musubi.acceptance.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a process prints, kept from its start. */
final class Output {

    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    Output(InputStream stream) {
        reader = new Thread(() -> read(stream), "output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream stream) {
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException closed) {
            // The process was killed; what it printed until then is kept.
        } finally {
            synchronized (lines) {
                lines.notifyAll();
            }
        }
    }

    /** Waits until a line begins so, or the output has ended, or the guard is over. */
    boolean waitFor(String beginning, long guardMillis) throws InterruptedException {
        long until = System.nanoTime() + guardMillis * 1_000_000;
        synchronized (lines) {
            while (lines.stream().noneMatch(line -> line.startsWith(beginning))) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0 || !reader.isAlive()) {
                    return false;
                }
                lines.wait(Math.min(left, 200));
            }
            return true;
        }
    }

    /** All lines so far; after the process has ended, all there are. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    void finish() throws InterruptedException {
        reader.join(10_000);
    }
}
