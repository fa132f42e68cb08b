package jp.musubi.platform.pmh.vaccinations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnDoing;
import jp.musubi.platform.kernel.consent.own.OwnDoing.What;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.Prescreen.Answer;
import jp.musubi.platform.pmh.vaccinations.Prescreen.State;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.vaccinations.Schedule;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 家族の予防接種。Seen by the person or who may see for the person; written by the person, or a parent or proxy who may consent. */
@Service
public class OwnVaccinations {

    /** So many open forms may a person have. */
    static final int MOST = 30;

    private final VaccinationRights rights;
    private final OwnDoing doing;
    private final ReadChild read;
    private final ReadChild.ChildRows rows;
    private final Clock clock;
    private final Schedule schedule = Schedule.shipped();

    OwnVaccinations(VaccinationRights rights, OwnDoing doing, ReadChild read, ReadChild.ChildRows rows, Clock clock) {
        this.rights = rights;
        this.doing = doing;
        this.read = read;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the look is in the log */
    public ChildRecord of(Caller caller, PersonId person, String interaction) {
        return read.of(rights.requireOwn(caller, person, interaction));
    }

    /**
     * A form for this vaccination: the one that is begun, or a new one.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PARAMETER-INVALID for no vaccination of today; CONFLICT for too many
     */
    @Transactional(noRollbackFor = Problem.class)
    public UUID start(OwnAct act, String course) {
        doing.require(act, what(Act.WRITE));
        if (!isAsked(course)) {
            throw doing.refused(act, what(Act.WRITE), new Problem(ProblemCode.PARAMETER_INVALID, "course"));
        }
        List<Prescreen> forms = rows.forms().of(act.person());
        UUID begun = forms.stream()
                .filter(one -> one.state() == State.DRAFT && one.course().equals(course))
                .map(Prescreen::id)
                .findFirst()
                .orElse(null);
        if (begun != null) {
            return begun;
        }
        if (forms.stream().filter(one -> one.state() != State.USED).count() >= MOST) {
            throw doing.refused(act, what(Act.WRITE), new Problem(ProblemCode.CONFLICT));
        }
        UUID id = UUID.randomUUID();
        rows.forms().add(act.person(), id, course, self(act), present());
        doing.done(act, what(Act.WRITE));
        return id;
    }

    /**
     * @param send whether it goes to who vaccinates: with every question answered
     * @return whether it was saved; false where it was changed in the meantime, or is sent
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, NOT-FOUND
     */
    @Transactional(noRollbackFor = Problem.class)
    public boolean save(OwnAct act, Prescreen form, List<Answer> answers, boolean send) {
        Act kind = send ? Act.GIVE : Act.WRITE;
        doing.require(act, what(kind));
        State state = send ? State.SENT : State.DRAFT;
        boolean saved = rows.forms().change(act.person(), form, answers, state, self(act), present());
        if (saved) {
            doing.done(act, what(kind));
        }
        return saved;
    }

    /** 書き直す。@throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; CONFLICT for one that is used, or not sent */
    @Transactional(noRollbackFor = Problem.class)
    public void reopen(OwnAct act, UUID form) {
        doing.require(act, what(Act.WITHDRAW));
        if (!rows.forms().reopen(act.person(), form, present())) {
            throw doing.refused(act, what(Act.WITHDRAW), new Problem(ProblemCode.CONFLICT));
        }
        doing.done(act, what(Act.WITHDRAW));
    }

    /**
     * 依頼書を頼む。
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PARAMETER-INVALID for who lives in no municipality here
     */
    @Transactional(noRollbackFor = Problem.class)
    public void askLetter(OwnAct act, FacilityCode facility, List<String> courses, String reason) {
        doing.require(act, what(Act.WRITE));
        ChildRecord child = of(act.caller(), act.person(), act.interaction());
        Resident home = child.resident();
        boolean known = !courses.isEmpty()
                && courses.stream()
                        .allMatch(course -> schedule.findCourse(course).isPresent());
        if (home == null || !known || child.letters().size() >= MOST) {
            throw doing.refused(
                    act, what(Act.WRITE), new Problem(ProblemCode.PARAMETER_INVALID, known ? "for" : "course"));
        }
        rows.letters()
                .ask(new RequestLetter(
                        UUID.randomUUID(),
                        home.municipality(),
                        act.person(),
                        home.id(),
                        facility,
                        String.join(" ", courses),
                        reason,
                        RequestLetter.State.ASKED,
                        "",
                        null,
                        present(),
                        null));
        doing.done(act, what(Act.WRITE));
    }

    /** A vaccination, or a checkup of 母子保健. */
    private boolean isAsked(String course) {
        return schedule.coursesOn(read.today()).stream()
                        .anyMatch(one -> one.code().equals(course))
                || CheckupKinds.listOn(read.today()).stream()
                        .anyMatch(one -> one.code().equals(course));
    }

    private static What what(Act kind) {
        return new What(Doing.WRITE_CHILD_FORM, kind, VaccinationRights.SUBJECT, true);
    }

    private static PersonId self(OwnAct act) {
        PersonId self = act.caller().person();
        return self == null ? act.person() : self;
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
