package jp.musubi.platform.notifications;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 通知の番人。Each second sends what is due, that of before a restart too, and each hour erases what is old. */
@Component
class NotificationWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NotificationWatch.class);

    private final DeliverDue deliveries;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    NotificationWatch(DeliverDue deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "notifications");
            watch.setDaemon(true);
            return watch;
        });
        started.scheduleWithFixedDelay(() -> look(this::sendAll), 1, 1, TimeUnit.SECONDS);
        started.scheduleWithFixedDelay(() -> look(deliveries::erase), 60, 3_600, TimeUnit.SECONDS);
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

    private void sendAll() {
        while (isRunning() && deliveries.round()) {
            // More is due.
        }
    }

    private void look(Runnable round) {
        try {
            round.run();
            troubled = false;
        } catch (RuntimeException trouble) {
            // Thrown on, it would end the watch for good. Once for each trouble, not each second.
            if (!troubled) {
                log.warn(
                        "notifications could not be looked after: {}",
                        trouble.getClass().getName());
            }
            troubled = true;
        }
    }
}
