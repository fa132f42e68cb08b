package jp.musubi.benchmarks.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** 計るもの。Counts what a server's JVM and the PostgreSQL of a data folder use for calls by eight clients. */
record Meter(String whose, long jvm, Path data) {

    static final int CLIENTS = 8;

    /** Prints the line, too. */
    Measured measure(String what, int count, IntConsumer call) throws IOException, InterruptedException {
        Cpu before = Cpu.of(jvm, data);
        long start = System.nanoTime();
        Rounds rounds = Rounds.run(CLIENTS, count, call);
        double seconds = (System.nanoTime() - start) / 1e9;
        Thread.sleep(3_000); // what goes on behind the answers, such as sealing, belongs to their cost
        Cpu used = Cpu.of(jvm, data).since(before);
        Measured measured = new Measured(what, count, used, count / seconds, rounds);
        System.out.println(whose + measured.line());
        return measured;
    }

    /** Bytes of tables and indexes; the write-ahead log is reused and is not counted. */
    long disk() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("postgres/base"))) {
            return files.filter(Files::isRegularFile).mapToLong(Meter::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
