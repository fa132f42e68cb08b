package jp.musubi.benchmarks.sharing;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/** 同じことを何度も。So many calls by so many clients, each waiting for its answer, and how long the answers took. */
final class Rounds {

    private final long[] nanos;

    private Rounds(int count) {
        nanos = new long[count];
    }

    static Rounds run(int clients, int count, IntConsumer call) throws InterruptedException {
        return new Rounds(count).go(clients, each -> System.nanoTime(), call);
    }

    /** Calls fall due so many a second, whether the one before was answered or not; times are counted from then. */
    static Rounds paced(int clients, int count, double perSecond, IntConsumer call) throws InterruptedException {
        long start = System.nanoTime();
        return new Rounds(count).go(clients, each -> waitUntil(start + (long) (each * 1e9 / perSecond)), call);
    }

    private Rounds go(int clients, IntToLongFunction begin, IntConsumer call) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            pool.execute(() -> {
                for (int each = next.getAndIncrement(); each < nanos.length; each = next.getAndIncrement()) {
                    long start = begin.applyAsLong(each);
                    call.accept(each);
                    nanos[each] = System.nanoTime() - start;
                }
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("not done within an hour");
        }
        requireAll();
        Arrays.sort(nanos);
        return this;
    }

    private static long waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
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
