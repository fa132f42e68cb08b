package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** 取り出しの見回り。Hands runs to the worker, those of before a restart too. */
@Component("instructionRunRounds")
class RunRounds {

    private static final Logger log = LoggerFactory.getLogger(RunRounds.class);

    private final RunRows rows;
    private final WorkRun work;
    private final LetGo letGo;
    private final Executor executor;
    private final Set<UUID> handed = ConcurrentHashMap.newKeySet();

    RunRounds(RunRows rows, WorkRun work, LetGo letGo, @Qualifier("instructionExecutor") Executor executor) {
        this.rows = rows;
        this.work = work;
        this.letGo = letGo;
        this.executor = executor;
    }

    /** After the run is on disk. */
    void begin(UUID run) {
        if (handed.add(run)) {
            executor.execute(() -> work(run));
        }
    }

    void beginAll() {
        rows.listRunning().forEach(this::begin);
        letGo.letGo();
    }

    private void work(UUID run) {
        try {
            boolean more = true;
            while (more) {
                more = work.step(run);
            }
        } catch (RuntimeException trouble) {
            log.warn(
                    "an extract stopped for now and is taken up again: {}",
                    trouble.getClass().getName());
        } finally {
            handed.remove(run);
        }
    }
}
