package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 取り出しの番人。Takes up what runs at the start and every minute, and lets go of what is over. */
@Component("instructionRunWatch")
class RunWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunWatch.class);
    private static final long PAUSE_SECONDS = 60;

    private final RunRounds rounds;
    private volatile @Nullable ScheduledExecutorService thread;

    RunWatch(RunRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "instruction-watch");
            watch.setDaemon(true);
            return watch;
        });
        started.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void look() {
        try {
            rounds.beginAll();
        } catch (RuntimeException trouble) {
            log.warn(
                    "extracts could not be looked after: {}", trouble.getClass().getName());
        }
    }
}
