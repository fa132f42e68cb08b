package jp.musubi.platform.records.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnDoing;
import jp.musubi.platform.kernel.consent.own.OwnDoing.What;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.platform.records.interviews.InterviewStep.Doer;
import jp.musubi.platform.records.letters.Addressees;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本人の問診。Made, saved, given and taken back by the person, or a proxy whose scope and period let consent, as for a child. */
@Service
public class OwnInterviews {

    /** So many at a time may a person have that are not erased. */
    static final int MOST = 20;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final InterviewBook book;
    private final TurnInterview turns;
    private final Addressees addressees;
    private final OwnDoing right;
    private final Clock clock;

    OwnInterviews(InterviewBook book, TurnInterview turns, Addressees addressees, OwnDoing right, Clock clock) {
        this.book = book;
        this.turns = turns;
        this.addressees = addressees;
        this.right = right;
        this.clock = clock;
    }

    /**
     * A draft addressed to a facility, filled from the six.
     *
     * @param six of the same person, for the classes of a draft
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PARAMETER-INVALID for a facility that takes none; INTERVIEW-MANY
     */
    @Transactional(noRollbackFor = Problem.class)
    public UUID start(OwnAct act, FacilityCode facility, AccessGrant six) {
        What what = what(Act.WRITE);
        right.require(act, what);
        if (!six.person().equals(act.person())) {
            throw new IllegalArgumentException("the grant is for another person");
        }
        requireTaking(act, what, facility);
        if (book.count(act.person()) >= MOST) {
            throw right.refused(act, what, new Problem(ProblemCode.INTERVIEW_MANY));
        }
        Instant now = present();
        UUID id = UUID.randomUUID();
        turns.start(
                new Interview(
                        new Interview.Id(act.person(), id),
                        facility,
                        Questions.versionOn(LocalDate.ofInstant(now, JAPAN)),
                        InterviewState.DRAFT,
                        1,
                        now,
                        now,
                        null,
                        InterviewTerms.dueAt(InterviewState.DRAFT, now),
                        book.draft(six)),
                doer(act));
        right.done(act, what);
        return id;
    }

    /**
     * @param revision that the person was shown
     * @param changed of the answers as they stand
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; INTERVIEW-NOT-FOUND, INTERVIEW-STATE, INTERVIEW-CHANGED
     */
    @Transactional(noRollbackFor = Problem.class)
    public Interview save(OwnAct act, UUID id, int revision, UnaryOperator<List<InterviewAnswer>> changed) {
        What what = what(Act.WRITE);
        right.require(act, what);
        Interview one = getLocked(act, what, id);
        Interview saved = refusing(act, what, () -> turns.save(one, revision, changed.apply(one.answers()), present()));
        right.done(act, what);
        return saved;
    }

    /**
     * 渡す、取り下げる、書き直す、捨てる。
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; INTERVIEW-NOT-FOUND, INTERVIEW-STATE; PARAMETER-MISSING where
     *     nothing is told; PARAMETER-INVALID where the facility takes none any more
     */
    @Transactional(noRollbackFor = Problem.class)
    public void turn(OwnAct act, UUID id, InterviewAct turn) {
        What what = what(kind(turn));
        right.require(act, what);
        Interview one = getLocked(act, what, id);
        if (turn == InterviewAct.GIVE && one.state() == InterviewState.DRAFT) {
            if (one.told().isEmpty()) {
                throw right.refused(act, what, new Problem(ProblemCode.PARAMETER_MISSING, "answers"));
            }
            requireTaking(act, what, one.facility());
        }
        refusing(act, what, () -> turns.take(one, turn, doer(act), present()));
        right.done(act, what);
    }

    private Interview getLocked(OwnAct act, What what, UUID id) {
        return book.lock(new Interview.Id(act.person(), id), present())
                .orElseThrow(() -> right.refused(act, what, new Problem(ProblemCode.INTERVIEW_NOT_FOUND)));
    }

    private void requireTaking(OwnAct act, What what, FacilityCode facility) {
        if (addressees.ask(facility).use() != Addressees.Use.TAKES) {
            throw right.refused(act, what, new Problem(ProblemCode.PARAMETER_INVALID, "facility"));
        }
    }

    private <T> T refusing(OwnAct act, What what, java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refused) {
            throw right.refused(act, what, refused);
        }
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static What what(Act kind) {
        return new What(Doing.WRITE_INTERVIEW, kind, DataClass.INTERVIEW.name(), true);
    }

    private static Act kind(InterviewAct turn) {
        return switch (turn) {
            case GIVE -> Act.GIVE;
            case TAKE_BACK -> Act.WITHDRAW;
            case REOPEN, DISCARD -> Act.WRITE;
            case START, SAVE, READ, ERASE -> throw new IllegalArgumentException("no turn of a person: " + turn);
        };
    }

    private static Doer doer(OwnAct act) {
        @Nullable PersonId self = act.caller().person();
        return act.person().equals(self) || self == null ? Doer.NOBODY : new Doer(self.value(), null, null);
    }
}
