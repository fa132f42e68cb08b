package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what comes in its own time; the guard is for what never comes. */
public final class Awaiting {

    private static final long GUARD_SECONDS = 120;

    private Awaiting() {}

    public static void until(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GUARD_SECONDS);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
