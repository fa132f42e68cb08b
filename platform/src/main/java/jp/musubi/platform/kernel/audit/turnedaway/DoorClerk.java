package jp.musubi.platform.kernel.audit.turnedaway;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 入口の書記。Looks every few seconds whether a minute is over, and writes what is left when the platform stops. */
@Component
class DoorClerk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DoorClerk.class);
    private static final long PAUSE_SECONDS = 5;

    private final TurnedAway turnedAway;
    private volatile @Nullable ScheduledExecutorService thread;

    DoorClerk(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "door-clerk"));
        started.scheduleWithFixedDelay(
                () -> quietly(turnedAway::writeFinished), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            thread = null;
            running.shutdown();
            quietly(turnedAway::write);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the web server and before the sealer. */
    @Override
    public int getPhase() {
        return 1;
    }

    /** A store that is away for a while ends no clerk: the counts stay. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.warn(
                    "入口での断りを記録できません。次に試します。 Calls turned away are not written yet: {}",
                    broken.getClass().getSimpleName());
        }
    }
}
