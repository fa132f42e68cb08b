package jp.musubi.platform.eligibility.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * 一括照会の受付。Each line is a question like any other: decided and logged by itself. A job lives in this process only: after
 * a restart it is not found, and the list is sent again — asking changes nothing.
 */
@Service
public class BulkConfirmations {

    /** Lines that one list may have. */
    public static final int MOST_LINES = 5_000;

    /** Lists up to this length are answered at once. */
    public static final int AT_ONCE = 100;

    /** Jobs of one caller that are not over. */
    static final int MOST_OPEN = 2;

    /** Jobs kept in all; the oldest one that is over makes room. */
    static final int MOST_KEPT = 40;

    private static final Logger log = LoggerFactory.getLogger(BulkConfirmations.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String INTERACTION = "POST /eligibility/bulk";

    private final Map<UUID, BulkJob> jobs = new ConcurrentHashMap<>();
    private final Eligibility eligibility;
    private final Executor executor;
    private final Clock clock;

    BulkConfirmations(Eligibility eligibility, @Qualifier("bulkExecutor") Executor executor, Clock clock) {
        this.eligibility = eligibility;
        this.executor = executor;
        this.clock = clock;
    }

    /** The answers, one a line, in the order of the list. */
    public List<AnsweredLine> answer(List<BulkLine> lines, Caller caller) {
        eligibility.requireAsking(AskingWay.BULK, caller, INTERACTION);
        return lines.stream().map(line -> answer(line, caller)).toList();
    }

    /**
     * Takes a list to be done in the background.
     *
     * @param form handed back with the job
     * @throws Problem BULK-BUSY when the caller has two that are not over, or the platform has too many
     */
    public synchronized BulkJob accept(List<BulkLine> lines, Object form, Caller caller) {
        eligibility.requireAsking(AskingWay.BULK, caller, INTERACTION);
        forgetOld();
        long open = jobs.values().stream()
                .filter(job -> isOf(job, caller) && !job.state().over())
                .count();
        if (open >= MOST_OPEN || jobs.size() >= MOST_KEPT) {
            throw new Problem(ProblemCode.BULK_BUSY);
        }
        BulkJob job = new BulkJob(UUID.randomUUID(), caller, lines, form, clock.instant());
        jobs.put(job.id(), job);
        executor.execute(() -> job.run(line -> answerOrSayLater(line, caller), clock::instant));
        return job;
    }

    /** @throws Problem BULK-NOT-FOUND, the same for another caller's job and for none */
    public BulkJob get(String id, Caller caller) {
        forgetOld();
        BulkJob job;
        try {
            job = jobs.get(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            job = null;
        }
        if (job == null || !isOf(job, caller)) {
            throw new Problem(ProblemCode.BULK_NOT_FOUND);
        }
        return job;
    }

    /** Stops it after the line under way; what was answered stays. Twice is as once. */
    public BulkJob stop(String id, Caller caller) {
        BulkJob job = get(id, caller);
        job.stop(clock.instant());
        return job;
    }

    /** A line that the platform itself fails on does not end the list. */
    private AnsweredLine answerOrSayLater(BulkLine line, Caller caller) {
        try {
            return answer(line, caller);
        } catch (RuntimeException broken) {
            log.error(
                    "a line of a list could not be answered: {}",
                    broken.getClass().getName());
            return new AnsweredLine(line, null, ProblemCode.TRY_AGAIN_LATER, "");
        }
    }

    private AnsweredLine answer(BulkLine line, Caller caller) {
        if (line.question() == null) {
            return new AnsweredLine(line, null, line.problem(), line.place());
        }
        try {
            return new AnsweredLine(line, eligibility.confirm(line.question(), caller, INTERACTION), null, "");
        } catch (Problem problem) {
            return new AnsweredLine(line, null, problem.code(), problem.place());
        }
    }

    private static boolean isOf(BulkJob job, Caller caller) {
        return job.caller().name().equals(caller.name())
                && Objects.equals(job.caller().facility(), caller.facility());
    }

    private void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        jobs.values().removeIf(job -> job.endedAt() != null && job.endedAt().isBefore(before));
        if (jobs.size() >= MOST_KEPT) {
            jobs.values().stream()
                    .filter(job -> job.endedAt() != null)
                    .min(Comparator.comparing(BulkJob::acceptedAt))
                    .ifPresent(job -> jobs.remove(job.id()));
        }
    }
}
