package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 公の台帳に載る取り出し。When it was made, received and deleted, and of how many; small numbers are masked for everybody. */
@Component("instructionPublicRuns")
public class PublicRuns {

    private final RunRows rows;

    PublicRuns(RunRows rows) {
        this.rows = rows;
    }

    public record PublicRun(
            ShownCount persons,
            @Nullable Instant made,
            @Nullable Instant received,
            @Nullable Instant deleted) {}

    /** Finished extracts, the newest first. */
    public List<PublicRun> list(UUID instruction) {
        return rows.listOf(instruction).stream()
                .filter(run -> run.isDone(RunKind.EXTRACT))
                .map(run -> new PublicRun(
                        ShownCount.of(run.counts().found(), false),
                        run.times().ended(),
                        run.times().received(),
                        run.times().deletedAt()))
                .toList();
    }
}
