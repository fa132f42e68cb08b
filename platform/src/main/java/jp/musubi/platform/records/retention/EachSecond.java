package jp.musubi.platform.records.retention;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** 毎秒の番。Does a work each second of real time while the platform runs; what goes wrong is tried again. */
public abstract class EachSecond implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EachSecond.class);
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final String trouble;
    private final Runnable work;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    /**
     * @param name of its thread
     * @param trouble what the log says when it cannot be done, once for each trouble; names nobody
     */
    protected EachSecond(String name, String trouble, Runnable work) {
        this.name = name;
        this.trouble = trouble;
        this.work = work;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(each -> new Thread(each, name));
        started.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
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
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void look() {
        try {
            work.run();
            troubled = false;
        } catch (RuntimeException any) {
            // Thrown on, it would end the looking for good. Once for each trouble, not each second.
            if (!troubled) {
                LOG.error("{}: {}", trouble, any.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
