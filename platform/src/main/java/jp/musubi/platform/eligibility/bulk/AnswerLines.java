package jp.musubi.platform.eligibility.bulk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 一覧を答える者。Line after line, each with its entry in the log in one transaction: a list that was cut off goes on at the first
 * line that has no answer, and no line is asked twice.
 */
@Component
class AnswerLines {

    static final String INTERACTION = "POST /eligibility/bulk";

    private static final Logger log = LoggerFactory.getLogger(AnswerLines.class);

    private final Eligibility eligibility;
    private final BulkShapes shapes;
    private final BulkRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;

    AnswerLines(
            Eligibility eligibility, BulkShapes shapes, BulkRows rows, TransactionOperations transaction, Clock clock) {
        this.eligibility = eligibility;
        this.shapes = shapes;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    AnsweredLine answer(BulkLine line, Caller caller) {
        if (line.question() == null) {
            return new AnsweredLine(line, null, line.problem(), line.place());
        }
        try {
            return new AnsweredLine(line, eligibility.confirm(line.question(), caller, INTERACTION), null, "");
        } catch (Problem problem) {
            return new AnsweredLine(line, null, problem.code(), problem.place());
        }
    }

    /** From the first line without an answer to the end, or until somebody stops it. */
    void run(UUID id) {
        var list = rows.find(id).orElse(null);
        if (list == null || list.state().over()) {
            return;
        }
        var lines = shapes.read(list.form().kind(), rows.bodyOf(id));
        while (Boolean.TRUE.equals(step(id, lines))) {
            // The next line.
        }
    }

    private @Nullable Boolean step(UUID id, List<BulkLine> lines) {
        try {
            return transaction.execute(status -> next(id, lines, false));
        } catch (RuntimeException broken) {
            log.error(
                    "a line of a list could not be answered: {}",
                    broken.getClass().getName());
            return transaction.execute(status -> next(id, lines, true));
        }
    }

    /**
     * @param broken a line that the platform itself fails on does not end the list
     * @return whether there is more to do
     */
    private boolean next(UUID id, List<BulkLine> lines, boolean broken) {
        BulkList list = rows.findLocked(id).orElse(null);
        if (list == null || list.state().over()) {
            return false;
        }
        if (list.done() >= lines.size()) {
            rows.end(id, BulkState.DONE, clock.instant());
            return false;
        }
        BulkLine line = lines.get(list.done());
        AnsweredLine answered =
                broken ? new AnsweredLine(line, null, ProblemCode.TRY_AGAIN_LATER, "") : answer(line, list.caller());
        int number = list.done() + 1;
        rows.keep(
                id,
                number,
                new WrittenAnswer(answered.confirmation() != null, shapes.write(list.form(), number, answered)),
                clock.instant());
        return true;
    }
}
