package jp.musubi.platform.kernel.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;

/** 救急時の閲覧を開く。May this caller, who is it, then open: in this order, so that nobody without the right learns who exists. */
@Service
public class BreakGlassDesk {

    /** Subject of all acts on openings. */
    static final String EMERGENCY = "EMERGENCY";

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final FindPatient patients;
    private final OpeningBook book;
    private final AuditLog audit;
    private final Clock clock;

    BreakGlassDesk(AccessDesk access, FindPatient patients, OpeningBook book, AuditLog audit, Clock clock) {
        this.access = access;
        this.patients = patients;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem ACCESS-EMERGENCY, ACCESS-AREA, ACCESS-PURPOSE; MEMBER-NOT-FOUND, PATIENT-UNSURE when the four items
     *     are nobody's or fit more than one
     */
    public Opening open(OpeningRequest request, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = now.atZone(JAPAN).toLocalDate();
        RefusalReason refusal = access.findRefusalToBreakGlass(caller).orElse(null);
        if (refusal != null) {
            writeRefusal(request, caller, refusal);
            throw new Problem(
                    refusal == RefusalReason.EMERGENCY_NOT_ALLOWED ? ProblemCode.ACCESS_EMERGENCY : refusal.answer());
        }
        PersonId person = patients.find(request, caller).map(Person::id).orElse(null);
        if (person == null) {
            writeRefusal(request, caller, RefusalReason.NO_SUCH_PERSON);
            throw new Problem(
                    request.patient() instanceof Sought.ByItems
                            ? ProblemCode.PATIENT_UNSURE
                            : ProblemCode.MEMBER_NOT_FOUND);
        }
        return book.open(opening(caller, person, now, today), request, caller);
    }

    private static EmergencyOpening opening(Caller caller, PersonId person, Instant now, LocalDate today) {
        return new EmergencyOpening(
                UUID.randomUUID(),
                person,
                Objects.requireNonNull(caller.facility()),
                Objects.requireNonNull(caller.staff()).staffId(),
                now,
                now.plus(EmergencyRules.openFor(today)));
    }

    private void writeRefusal(OpeningRequest request, Caller caller, RefusalReason reason) {
        audit.write(new AuditEntry(
                caller, Act.BREAK_GLASS, null, List.of(EMERGENCY), reason.name(), request.interaction()));
    }
}
