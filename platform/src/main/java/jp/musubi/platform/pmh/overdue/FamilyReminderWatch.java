package jp.musubi.platform.pmh.overdue;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 家族への催促の番人。Looks every ten seconds who was not looked at today; who waited while it stood still is looked at after the start. */
@Component("pmhFamilyReminderWatch")
class FamilyReminderWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FamilyReminderWatch.class);
    private static final long PAUSE_SECONDS = 10;

    private final RemindFamilies families;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    FamilyReminderWatch(RemindFamilies families) {
        this.families = families;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "family-reminders");
            watch.setDaemon(true);
            return watch;
        });
        started.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
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
            while (isRunning() && families.round() > 0) {
                // More wait.
            }
            troubled = false;
        } catch (RuntimeException trouble) {
            // Thrown on, it would end the watch for good. Once for each trouble.
            if (!troubled) {
                log.warn(
                        "家族への催促ができません。次の回にまた試みます。Families cannot be reminded now: {}",
                        trouble.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
