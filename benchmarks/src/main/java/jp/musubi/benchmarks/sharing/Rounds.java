package jp.musubi.benchmarks.sharing;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** 同じことを何度も。So many calls by so many clients, each waiting for its answer, and how long the answers took. */
final class Rounds {

    private final long[] nanos;

    private Rounds(int count) {
        nanos = new long[count];
    }

    static Rounds run(int clients, int count, IntConsumer call) throws InterruptedException {
        Rounds rounds = new Rounds(count);
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            pool.execute(() -> {
                for (int each = next.getAndIncrement(); each < count; each = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    call.accept(each);
                    rounds.nanos[each] = System.nanoTime() - start;
                }
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("not done within an hour");
        }
        rounds.requireAll();
        Arrays.sort(rounds.nanos);
        return rounds;
    }

    /** A call that failed took no time. */
    private void requireAll() {
        if (Arrays.stream(nanos).anyMatch(each -> each == 0)) {
            throw new IllegalStateException("a call failed");
        }
    }

    /** @param share e.g. 0.99 */
    double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * share))] / 1e6;
    }
}
