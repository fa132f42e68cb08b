package jp.musubi.benchmarks.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * 使った CPU。User and system time of a platform's JVM and of its embedded PostgreSQL, which the load of the machine changes
 * less than the time on a clock. In milliseconds, from Linux' ticks of 10 ms.
 */
record Cpu(double java, double postgres) {

    private static final int MILLIS_A_TICK = 10;

    /** @param data the platform's data folder */
    static Cpu of(long jvm, Path data) throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        Stream<Long> children = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return new Cpu(
                millis(jvm),
                Stream.concat(Stream.of(server), children)
                        .mapToDouble(Cpu::millis)
                        .sum());
    }

    Cpu since(Cpu before) {
        return new Cpu(java - before.java, postgres - before.postgres);
    }

    double all() {
        return java + postgres;
    }

    /** utime, stime, and those of ended children. */
    private static double millis(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return MILLIS_A_TICK
                    * Stream.of(11, 12, 13, 14)
                            .mapToLong(i -> Long.parseLong(fields[i]))
                            .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
