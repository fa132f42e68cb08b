package jp.musubi.platform.pmh.screenings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.kinds.ReminderRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 要精検の人を追いかける。The municipality's own list, reminders, and what became of each. */
@Service
public class FollowScreenings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** Days after which nobody is reminded: where no rule says when. */
    private static final int NEVER = 36_500;

    private final ScreeningRoll roll;
    private final Screenings screenings;
    private final TransactionOperations transaction;
    private final Clock clock;

    FollowScreenings(ScreeningRoll roll, Screenings screenings, TransactionOperations transaction, Clock clock) {
        this.roll = roll;
        this.screenings = screenings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<Screening> list(ScreeningSeat seat, ScreeningQuery query) {
        return roll.list(seat, query, ScreeningQuery.SIZE);
    }

    /** All that a file has, from the first. */
    public List<Screening> all(ScreeningSeat seat, ScreeningQuery query) {
        return roll.list(seat, query, ScreeningQuery.MOST);
    }

    public int count(ScreeningSeat seat, ScreeningQuery query) {
        return roll.count(seat, query);
    }

    /** @throws Problem NOT-FOUND, also for another municipality's */
    public Screening get(ScreeningSeat seat, UUID id) {
        return roll.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    public List<FollowStep> steps(ScreeningSeat seat, Screening one) {
        return roll.steps(seat, one.id());
    }

    /** The last day of a screening, or of a reminder, for which one is due today. */
    public LocalDate due() {
        LocalDate today = today();
        return today.minusDays(ReminderRules.shipped().days(today).orElse(NEVER));
    }

    /**
     * Notes what became of it.
     *
     * @param on when it was examined; needed where it was, and only there
     * @throws Problem NOT-FOUND; CONFLICT when no examination was needed; PARAMETER-INVALID, PARAMETER-MISSING (on)
     */
    public Screening note(ScreeningSeat seat, UUID id, FollowUp state, @Nullable LocalDate on) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Screening before = held(seat, id);
            if (state == FollowUp.NONE) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "followed");
            }
            if (state.examined() && on == null) {
                throw new Problem(ProblemCode.PARAMETER_MISSING, "on");
            }
            if (on != null && (on.isBefore(before.held().on()) || on.isAfter(today()))) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "on");
            }
            Followed was = before.followed();
            var now = new Followed(state, state.examined() ? on : null, was.reminders(), was.remindedOn());
            write(seat, before, now, FollowStep.Act.NOTED);
            return before;
        }));
    }

    /** Notes that a reminder went out today. @throws Problem NOT-FOUND; CONFLICT when nobody waits for an examination */
    public Screening remind(ScreeningSeat seat, UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Screening before = held(seat, id);
            Followed was = before.followed();
            if (was.state() != FollowUp.WAITING) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            write(seat, before, new Followed(was.state(), null, was.reminders() + 1, today()), FollowStep.Act.REMINDED);
            return before;
        }));
    }

    private Screening held(ScreeningSeat seat, UUID id) {
        Screening one = roll.hold(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (one.held().judgement() != Judgement.EXAMINE) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return one;
    }

    private void write(ScreeningSeat seat, Screening one, Followed now, FollowStep.Act act) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        roll.follow(seat, one.id(), now);
        screenings.follow(one, now);
        roll.addStep(seat, one.id(), new FollowStep(act, now.state(), now.on(), at, seat.by()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
