package jp.musubi.platform.kernel.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 窓口の仕事。Gathers the situation, has it judged, logs the look, then answers. */
@Service
class LoggingDesk implements AccessDesk {

    /** Nobody's consents are asked for under this id, so that a stranger's call does the same work as any other. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Judge judge = new Judge(AccessMatrix.load());
    private final SubmitMatrix submissions = SubmitMatrix.load();
    private final Standing standing;
    private final Consents consents;
    private final AuditLog audit;
    private final Clock clock;

    LoggingDesk(Standing standing, Consents consents, AuditLog audit, Clock clock) {
        this.standing = standing;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public AccessDecision decide(AccessRequest request) {
        Instant now = clock.instant();
        Verdict verdict = judge.judge(situation(request, now), request.classes());
        RefusalReason refusal = verdict.refusal();
        audit.write(entry(request, verdict));
        if (refusal != null) {
            return new AccessDecision.Refused(refusal);
        }
        PersonId person = Objects.requireNonNull(request.person(), "nothing is granted about nobody");
        return new AccessDecision.Granted(
                new AccessGrant(request.caller(), person, verdict.granted(), purpose(request.caller()), now));
    }

    @Override
    public Optional<RefusalReason> findRefusalToSubmit(Caller caller, SubmissionKind kind) {
        LocalDate today = Situation.dayOf(clock.instant());
        Facility facility = standing.findFacilityOf(caller);
        RefusalReason refusal = Standing.findRefusal(caller, facility, Purpose.SUBMIT, today);
        if (refusal != null || facility == null) {
            return Optional.ofNullable(refusal);
        }
        return submissions.allows(facility.kind(), kind, today)
                ? Optional.empty()
                : Optional.of(RefusalReason.SUBMISSION_NOT_ALLOWED);
    }

    @Override
    public Optional<RefusalReason> findRefusalToOpenVisit(Caller caller) {
        LocalDate today = Situation.dayOf(clock.instant());
        Facility facility = standing.findFacilityOf(caller);
        return Optional.ofNullable(Standing.findRefusal(caller, facility, Purpose.ELIGIBILITY, today));
    }

    @Override
    public Optional<RefusalReason> findRefusalToReadLog(Caller caller, @Nullable PersonId about) {
        return Optional.ofNullable(LogReaders.findRefusal(caller, about));
    }

    private Situation situation(AccessRequest request, Instant now) {
        Facility facility = standing.findFacilityOf(request.caller());
        List<Consent> given = facility == null
                ? List.of()
                : consents.listTo(request.person() == null ? NOBODY : request.person(), facility.code());
        return new Situation(request.caller(), facility, request.person(), given, now);
    }

    private static AuditEntry entry(AccessRequest request, Verdict verdict) {
        RefusalReason refusal = verdict.refusal();
        Set<DataClass> subjects = refusal == null ? verdict.granted() : request.classes();
        return new AuditEntry(
                request.caller(),
                Act.VIEW,
                request.person(),
                subjects.stream().sorted().map(DataClass::name).toList(),
                refusal == null ? null : refusal.name(),
                request.interaction());
    }

    private static Purpose purpose(Caller caller) {
        return caller.role() == Role.PATIENT ? Purpose.SELF_VIEW : Purpose.SHARE_VIEW;
    }
}
