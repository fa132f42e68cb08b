package jp.musubi.platform.outbreaks.reminders;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.musubi.platform.outbreaks.drafts.RemindDoctors;
import jp.musubi.platform.outbreaks.notices.RemindCenters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 催促の番人。Looks every ten seconds; what fell due while it was stopped is reminded of after the start. */
@Component("outbreakReminderWatch")
class ReminderWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReminderWatch.class);
    private static final long PAUSE_SECONDS = 10;

    private final RemindDoctors doctors;
    private final RemindCenters centers;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    ReminderWatch(RemindDoctors doctors, RemindCenters centers) {
        this.doctors = doctors;
        this.centers = centers;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "outbreak-reminders");
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
            while (isRunning() && doctors.round() + centers.round() > 0) {
                // More is due.
            }
            troubled = false;
        } catch (RuntimeException trouble) {
            // Thrown on, it would end the watch for good. Once for each trouble.
            if (!troubled) {
                log.warn(
                        "催促ができません。次の回にまた試みます。Reminders cannot be made now: {}",
                        trouble.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
