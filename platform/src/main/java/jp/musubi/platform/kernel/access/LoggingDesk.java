package jp.musubi.platform.kernel.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;

/** 窓口の仕事。Gathers the situation, has it judged, logs the look, then answers. */
@Service
class LoggingDesk implements AccessDesk {

    private final Judge judge = Judge.load();
    private final SubmitMatrix submissions = SubmitMatrix.load();
    private final DoingMatrix doings = DoingMatrix.load();
    private final EmergencyRight emergencies = EmergencyRight.load();
    private final Standing standing;
    private final Gathering gathering;
    private final AuditLog audit;
    private final Clock clock;
    private final JdbcOperations database;

    LoggingDesk(Standing standing, Gathering gathering, AuditLog audit, Clock clock, JdbcOperations database) {
        this.standing = standing;
        this.gathering = gathering;
        this.audit = audit;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public AccessDecision decide(AccessRequest request) {
        AccessDecision decision = decideUnlogged(request);
        audit.write(entry(request, decision));
        return decision;
    }

    @Override
    public <T> Looked<T> look(AccessRequest request, Function<AccessGrant, Question<T>> reading) {
        AccessDecision decision = decideUnlogged(request);
        if (decision instanceof AccessDecision.Refused refused) {
            audit.write(entry(request, decision));
            return new Looked.Refused<>(refused.reason());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        OneRound round = new OneRound();
        round.add(audit.writing(entry(request, decision)));
        Supplier<T> answer = round.add(reading.apply(grant));
        round.ask(database);
        return new Looked.Shown<>(grant, answer.get());
    }

    private AccessDecision decideUnlogged(AccessRequest request) {
        Instant now = clock.instant();
        Situation situation = gathering.of(request, now);
        Verdict verdict = judged(situation, request.classes());
        RefusalReason refusal = verdict.refusal();
        if (refusal != null) {
            return new AccessDecision.Refused(refusal);
        }
        PersonId person = Objects.requireNonNull(request.person(), "nothing is granted about nobody");
        return new AccessDecision.Granted(
                new AccessGrant(request.caller(), person, verdict.ways(), narrowing(request, situation, verdict), now));
    }

    @Override
    public Optional<RefusalReason> findRefusalToSubmit(Caller caller, SubmissionKind kind) {
        if (kind == SubmissionKind.PRESCRIPTION || caller.role() == Role.PRESCRIPTION_SERVICE) {
            return findRefusalOfPrescriptions(caller, kind);
        }
        LocalDate today = Situation.dayOf(clock.instant());
        Facility facility = standing.findFacilityOf(caller);
        RefusalReason refusal = Standing.findRefusal(caller, facility, Purpose.SUBMIT, today);
        if (refusal != null || facility == null) {
            return Optional.ofNullable(refusal);
        }
        boolean sends = submissions.allows(facility.kind(), kind, today)
                && refusalToDo(kind.doing(), caller, facility, today) == null;
        return sends ? Optional.empty() : Optional.of(RefusalReason.SUBMISSION_NOT_ALLOWED);
    }

    /** The service sends this kind and no other, and nobody else sends it. It is no facility and stands in no area. */
    private Optional<RefusalReason> findRefusalOfPrescriptions(Caller caller, SubmissionKind kind) {
        return kind == SubmissionKind.PRESCRIPTION
                        && findRefusalToDo(caller, kind.doing()).isEmpty()
                ? Optional.empty()
                : Optional.of(RefusalReason.SUBMISSION_NOT_ALLOWED);
    }

    @Override
    public Optional<RefusalReason> findRefusalToBreakGlass(Caller caller) {
        LocalDate today = Situation.dayOf(clock.instant());
        return Optional.ofNullable(emergencies.findRefusal(caller, standing.findFacilityOf(caller), today));
    }

    @Override
    public Optional<RefusalReason> findRefusalToOpenVisit(Caller caller) {
        return findRefusalAtCounter(caller, Doing.OPEN_VISIT);
    }

    @Override
    public Optional<RefusalReason> findRefusalToAskEligibility(Caller caller) {
        return findRefusalAtCounter(caller, Doing.ASK_ELIGIBILITY);
    }

    /** Of a facility that takes part today. */
    private Optional<RefusalReason> findRefusalAtCounter(Caller caller, Doing doing) {
        LocalDate today = Situation.dayOf(clock.instant());
        Facility facility = standing.findFacilityOf(caller);
        RefusalReason refusal = Standing.findRefusal(caller, facility, Purpose.ELIGIBILITY, today);
        return Optional.ofNullable(refusal == null ? refusalToDo(doing, caller, facility, today) : refusal);
    }

    @Override
    public Optional<RefusalReason> findRefusalToReadLog(Caller caller, @Nullable PersonId about) {
        Instant now = clock.instant();
        RefusalReason ofAll = LogReaders.findRefusalOfAll(doings, caller, Situation.dayOf(now));
        if (ofAll == null || ofAll != RefusalReason.CLASS_NOT_ALLOWED) {
            return Optional.ofNullable(ofAll);
        }
        // 「だれが見たか」 is a class of the person's record like any other: the person, and who may see for the person.
        var looks = Set.of(DataClass.LOOKS);
        Situation situation = gathering.of(new AccessRequest(caller, about, looks, "-"), now);
        RefusalReason refusal = judge.judge(situation, looks).refusal();
        return Optional.ofNullable(
                refusal == RefusalReason.NO_SUCH_PERSON && caller.role() == Role.PATIENT
                        ? RefusalReason.NOT_OWN
                        : refusal);
    }

    @Override
    public Optional<RefusalReason> findRefusalToReadLogOf(Caller caller, FacilityCode facility) {
        LocalDate today = Situation.dayOf(clock.instant());
        return Optional.ofNullable(
                LogReaders.findRefusalOf(doings, caller, standing.findFacilityOf(caller), facility, today));
    }

    @Override
    public Optional<RefusalReason> findRefusalToDo(Caller caller, Doing doing) {
        LocalDate today = Situation.dayOf(clock.instant());
        return Optional.ofNullable(refusalToDo(doing, caller, standing.findFacilityOf(caller), today));
    }

    private @Nullable RefusalReason refusalToDo(
            Doing doing, Caller caller, @Nullable Facility facility, LocalDate today) {
        return doings.findRefusal(doing, caller, facility, judge.findProfession(caller, facility, today), today);
    }

    /** What the facility itself sent is asked for only when the rest does not show all that was asked for. */
    private Verdict judged(Situation situation, Set<DataClass> asked) {
        Verdict first = judge.judge(situation, asked);
        boolean enough = first.granted().containsAll(asked) || situation.facility() == null;
        return enough ? first : judge.judge(gathering.withSendings(situation), asked);
    }

    private Narrowing narrowing(AccessRequest request, Situation situation, Verdict verdict) {
        Relation relation = situation.relation();
        LiveInstruction instruction = relation.instruction();
        if (instruction != null) {
            return Narrowing.to(instruction, Hidden.of(relation.care().hides(), false));
        }
        if (situation.facility() == null) {
            String payer = request.caller().payer();
            return new Narrowing(
                    Hidden.NOTHING,
                    relation.coverages().stream()
                            .filter(coverage -> coverage.payer().equals(payer))
                            .toList(),
                    null);
        }
        boolean emergency = verdict.ways().values().stream().anyMatch(way -> way.condition() == Condition.E);
        boolean letter = verdict.ways().values().stream().anyMatch(way -> way.condition() == Condition.A);
        boolean given = verdict.ways().values().stream().anyMatch(way -> way.condition() == Condition.GIVEN);
        return new Narrowing(
                Hidden.of(relation.care().hides(), emergency),
                List.of(),
                letter ? request.named().letter() : null,
                given ? request.named().interview() : null,
                null);
    }

    private static AuditEntry entry(AccessRequest request, AccessDecision decision) {
        if (decision instanceof AccessDecision.Granted granted) {
            AccessGrant grant = granted.grant();
            boolean hiddenShown = grant.hidden().shown() && !grant.hidden().isEmpty();
            return entry(request, marks(grant, hiddenShown), null);
        }
        RefusalReason reason = ((AccessDecision.Refused) decision).reason();
        return entry(request, Marks.of(request.classes(), request.named().purpose(), false), reason.name());
    }

    /** Under an instruction, also which: every touched record is traceable to it. */
    private static List<String> marks(AccessGrant grant, boolean hiddenShown) {
        List<String> marks = new ArrayList<>(Marks.of(grant.classes(), grant.purpose(), hiddenShown));
        Long number = grant.instruction();
        if (number != null) {
            marks.add(InstructionMark.of(number));
        }
        return marks;
    }

    private static AuditEntry entry(AccessRequest request, List<String> subjects, @Nullable String reason) {
        return new AuditEntry(request.caller(), Act.VIEW, request.person(), subjects, reason, request.interaction());
    }
}
