package jp.musubi.platform.kernel.health;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 稼働の窓口。Asks every system at once and waits for none longer than three seconds. */
@Component
public class HealthDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    // A check that hangs holds a thread: no more than these, then a system counts as stopped without being asked.
    private static final int THREADS = 24;

    private static final Logger LOG = LoggerFactory.getLogger(HealthDesk.class);

    private final List<SystemHealth> systems;
    private final Duration patience;
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), HealthDesk::thread);

    @Autowired
    HealthDesk(List<SystemHealth> systems) {
        this(systems, PATIENCE);
    }

    /** @param patience after which a system that does not answer counts as stopped */
    HealthDesk(List<SystemHealth> systems, Duration patience) {
        this.patience = patience;
        this.systems = systems.stream()
                .sorted(Comparator.comparingInt(SystemHealth::order))
                .toList();
    }

    /** The state of every system, by {@link SystemHealth#order()}; answers within its patience. */
    public List<SystemState> ask() {
        var answers = systems.stream().map(this::ask).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<SystemState> ask(SystemHealth system) {
        try {
            return CompletableFuture.runAsync(system::check, threads)
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((done, failure) -> state(system, failure));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(SystemState.of(system, false));
        }
    }

    private static SystemState state(SystemHealth system, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.warn("{} does not work: {}", system.englishName(), failure.toString());
        }
        return SystemState.of(system, failure == null);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
