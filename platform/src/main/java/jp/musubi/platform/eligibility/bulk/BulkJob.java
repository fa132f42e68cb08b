package jp.musubi.platform.eligibility.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;

/** 受け付けた一括照会。Held in memory until it is fetched or too old; safe to look at and stop from any thread. */
public final class BulkJob {

    private final UUID id;
    private final Caller caller;
    private final List<BulkLine> lines;
    private final Object form;
    private final Instant acceptedAt;
    private final List<AnsweredLine> answers = new ArrayList<>();
    private BulkState state = BulkState.ACCEPTED;
    private @Nullable Instant endedAt;

    BulkJob(UUID id, Caller caller, List<BulkLine> lines, Object form, Instant acceptedAt) {
        this.id = id;
        this.caller = caller;
        this.lines = List.copyOf(lines);
        this.form = form;
        this.acceptedAt = acceptedAt;
    }

    public UUID id() {
        return id;
    }

    /** What its taker needs to write the answers, as it was handed over. */
    public Object form() {
        return form;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public int total() {
        return lines.size();
    }

    public synchronized BulkState state() {
        return state;
    }

    /** Lines answered until now, in the order of the list. */
    public synchronized List<AnsweredLine> answers() {
        return List.copyOf(answers);
    }

    Caller caller() {
        return caller;
    }

    synchronized @Nullable Instant endedAt() {
        return endedAt;
    }

    synchronized void stop(Instant at) {
        if (!state.over()) {
            state = BulkState.STOPPED;
            endedAt = at;
        }
    }

    /** Answers line after line until the end, or until somebody stops it. */
    void run(Function<BulkLine, AnsweredLine> answer, Supplier<Instant> clock) {
        begin();
        for (BulkLine line : lines) {
            if (state().over()) {
                return;
            }
            keep(answer.apply(line));
        }
        end(clock.get());
    }

    private synchronized void begin() {
        if (!state.over()) {
            state = BulkState.RUNNING;
        }
    }

    private synchronized void keep(AnsweredLine line) {
        if (!state.over()) {
            answers.add(line);
        }
    }

    private synchronized void end(Instant at) {
        if (!state.over()) {
            state = BulkState.DONE;
            endedAt = at;
        }
    }
}
