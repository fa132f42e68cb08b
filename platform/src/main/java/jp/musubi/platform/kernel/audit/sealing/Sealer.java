package jp.musubi.platform.kernel.audit.sealing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 封をする者。Twice a second, so that what is written is sealed within a second. Seals once more when it is stopped. */
@Component
class Sealer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);

    private static final int MOST_IN_A_ROUND = 5_000;
    private static final long PAUSE_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 10;

    private final SealRound round;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable String trouble;

    Sealer(SealRound round) {
        this.round = round;
    }

    /** Why the last round failed, or null when it did not. Names places only. */
    @Nullable
    String trouble() {
        return trouble;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "audit-sealer"));
        started.scheduleWithFixedDelay(this::sealAll, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running == null) {
            return;
        }
        thread = null;
        running.shutdown();
        try {
            running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            sealAll();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server begins and after it has ended: what the last calls wrote is sealed, too. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void sealAll() {
        try {
            while (round.seal(MOST_IN_A_ROUND) == MOST_IN_A_ROUND) {
                // More is waiting.
            }
            if (trouble != null) {
                log.warn("the audit log is sealed again");
            }
            trouble = null;
        } catch (SealBroken broken) {
            tell("記録が書き換えられています(docs/runbooks/audit.md)。The audit log was changed: " + broken.getMessage());
        } catch (RuntimeException any) {
            // Whatever it is: thrown on, it would end the sealing for good. Its message may quote a row.
            tell("the audit log cannot be sealed now: " + any.getClass().getSimpleName());
        }
    }

    /** Once for each trouble, not twice a second. */
    private void tell(String now) {
        if (!now.equals(trouble)) {
            log.error("{}", now);
        }
        trouble = now;
    }
}
