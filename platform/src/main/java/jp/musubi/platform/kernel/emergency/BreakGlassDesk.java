package jp.musubi.platform.kernel.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 救急時の閲覧を開く。May this caller, who is it, then open: in this order, so that nobody without the right learns who exists. */
@Service
public class BreakGlassDesk {

    /** Subject of all acts on openings. */
    static final String EMERGENCY = "EMERGENCY";

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final String INTERACTION = "POST /emergency/openings";

    private final Facilities facilities;
    private final PersonByNumber people;
    private final OpeningBook book;
    private final AuditLog audit;
    private final Clock clock;

    BreakGlassDesk(Facilities facilities, PersonByNumber people, OpeningBook book, AuditLog audit, Clock clock) {
        this.facilities = facilities;
        this.people = people;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-EMERGENCY, ACCESS-AREA, ACCESS-PURPOSE; MEMBER-NOT-FOUND */
    public Opening open(OpeningRequest request, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = now.atZone(JAPAN).toLocalDate();
        RefusalReason refusal = EmergencyRight.findRefusal(caller, facilityOf(caller), today);
        if (refusal != null) {
            writeRefusal(caller, refusal);
            throw new Problem(
                    refusal == RefusalReason.EMERGENCY_NOT_ALLOWED ? ProblemCode.ACCESS_EMERGENCY : refusal.answer());
        }
        PersonId person = people.find(request).map(Person::id).orElse(null);
        if (person == null) {
            writeRefusal(caller, RefusalReason.NO_SUCH_PERSON);
            throw new Problem(ProblemCode.MEMBER_NOT_FOUND);
        }
        return book.open(opening(caller, person, now, today), request.reason(), caller);
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

    private @Nullable Facility facilityOf(Caller caller) {
        FacilityCode code = caller.facility();
        return code == null ? null : facilities.find(code).orElse(null);
    }

    private void writeRefusal(Caller caller, RefusalReason reason) {
        audit.write(new AuditEntry(caller, Act.BREAK_GLASS, null, List.of(EMERGENCY), reason.name(), INTERACTION));
    }
}
