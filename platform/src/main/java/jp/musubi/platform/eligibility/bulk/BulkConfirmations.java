package jp.musubi.platform.eligibility.bulk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;

/**
 * 一括照会の受付。Each line is a question like any other: decided and logged by itself. A list that was taken is kept: it goes on
 * after a restart, and is erased with its answers when its time is over.
 */
@Service
public class BulkConfirmations {

    /** Lines that one list may have. */
    public static final int MOST_LINES = 5_000;

    /** Lists up to this length are answered at once. */
    public static final int AT_ONCE = 100;

    /** Lines of one page of answers. */
    public static final int PAGE = 500;

    /** Lists of one caller that are not over. */
    static final int MOST_OPEN = 2;

    /** Lists of all callers that are not over. */
    static final int MOST_WAITING = 40;

    private final Eligibility eligibility;
    private final AnswerLines answering;
    private final BulkRows rows;
    private final BulkRounds rounds;
    private final Clock clock;

    BulkConfirmations(Eligibility eligibility, AnswerLines answering, BulkRows rows, BulkRounds rounds, Clock clock) {
        this.eligibility = eligibility;
        this.answering = answering;
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The answers, one a line, in the order of the list. */
    public List<AnsweredLine> answer(List<BulkLine> lines, Caller caller) {
        eligibility.requireAsking(AskingWay.BULK, caller, AnswerLines.INTERACTION);
        return lines.stream().map(line -> answering.answer(line, caller)).toList();
    }

    /**
     * Takes a list to be done in the background.
     *
     * @param body as received
     * @param total lines that it has
     * @throws Problem BULK-BUSY when the caller has two that are not over, or the platform has too many
     */
    public synchronized BulkList accept(BulkForm form, byte[] body, int total, Caller caller) {
        eligibility.requireAsking(AskingWay.BULK, caller, AnswerLines.INTERACTION);
        rounds.erase();
        if (rows.countOpenOf(caller) >= MOST_OPEN || rows.countOpen() >= MOST_WAITING) {
            throw new Problem(ProblemCode.BULK_BUSY);
        }
        // The store keeps microseconds.
        BulkList list = new BulkList(
                UUID.randomUUID(),
                caller,
                form,
                total,
                0,
                BulkState.ACCEPTED,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(list, body);
        rounds.begin(list.id());
        return list;
    }

    /** @throws Problem BULK-NOT-FOUND, the same for another caller's list and for none */
    public BulkList get(String id, Caller caller) {
        rounds.erase();
        return find(id).filter(list -> isOf(list, caller)).orElseThrow(() -> new Problem(ProblemCode.BULK_NOT_FOUND));
    }

    /**
     * One page of the lines answered until now, in the order of the list.
     *
     * @param page from 1
     */
    public List<WrittenAnswer> answers(BulkList list, int page) {
        return rows.answers(list.id(), (page - 1) * PAGE, PAGE);
    }

    /** Stops it after the line under way; what was answered stays. Twice is as once. */
    public BulkList stop(String id, Caller caller) {
        BulkList list = get(id, caller);
        rows.end(list.id(), BulkState.STOPPED, clock.instant());
        return get(id, caller);
    }

    private Optional<BulkList> find(String id) {
        try {
            return rows.find(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static boolean isOf(BulkList list, Caller caller) {
        return list.caller().name().equals(caller.name())
                && Objects.equals(list.caller().facility(), caller.facility());
    }
}
