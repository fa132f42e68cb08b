package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 照会の可否。Whether this caller may ask, and what it may hear of the person found. Each ask leaves one entry in the log. */
@Component
class AskingRights {

    private static final List<String> SUBJECT = List.of(DataClass.ELIGIBILITY.name());

    private final AccessDesk access;
    private final AuditLog audit;
    private final Facilities facilities;
    private final People people;
    private final DeclaredDisasters disasters;

    AskingRights(AccessDesk access, AuditLog audit, Facilities facilities, People people, DeclaredDisasters disasters) {
        this.access = access;
        this.audit = audit;
        this.facilities = facilities;
        this.people = people;
        this.disasters = disasters;
    }

    /** @throws Problem for what lies in the caller alone; the refusal is in the log then */
    void requireAsking(Caller caller, AskingWay way, Instant now, String interaction) {
        RefusalReason refusal = findRefusal(caller, way, now);
        if (refusal != null) {
            write(caller, null, refusal, interaction);
            throw new Problem(refusal.answer());
        }
    }

    private @Nullable RefusalReason findRefusal(Caller caller, AskingWay way, Instant now) {
        if (caller.role() == Role.INSURER) {
            if (!caller.purposes().contains(Purpose.ELIGIBILITY)) {
                return RefusalReason.PURPOSE_NOT_ALLOWED;
            }
            return caller.payer() == null || way == AskingWay.DISASTER ? RefusalReason.CLASS_NOT_ALLOWED : null;
        }
        if (caller.role() != Role.FACILITY) {
            return RefusalReason.CLASS_NOT_ALLOWED;
        }
        RefusalReason standing = access.findRefusalToOpenVisit(caller).orElse(null);
        if (standing != null || way != AskingWay.DISASTER) {
            return standing;
        }
        return disasters.openFor(Objects.requireNonNull(caller.facility()), now)
                ? null
                : RefusalReason.CLASS_NOT_ALLOWED;
    }

    /** What this caller may hear; null when it may not learn that there is such a person. Writes the entry. */
    @Nullable
    Hearing hear(
            Caller caller, @Nullable Person person, Question question, LocalDate day, Instant now, String interaction) {
        RefusalReason refusal = person == null
                ? RefusalReason.NO_SUCH_PERSON
                : caller.role() == Role.INSURER && !isMember(person, caller.payer()) ? RefusalReason.NOT_OWN : null;
        write(caller, person, refusal, interaction);
        if (refusal != null || person == null) {
            return null;
        }
        return hearing(caller, person, question, day, now);
    }

    /** What a caller hears of a person whom it may hear of. */
    Hearing hearing(Caller caller, Person person, Question question, LocalDate day, Instant now) {
        return new Hearing(
                caller.facility(),
                caller.facility() == null ? Extent.FULL : extent(caller),
                person.id().equals(caller.person()),
                question.presented() instanceof Presented.Card,
                question.limitsAgreed(),
                day,
                person.birthDate(),
                now);
    }

    /** The person of this id, if the caller may look; the look is in the log when it returns or throws. */
    Person requireGranted(@Nullable PersonId person, Caller caller, String interaction) {
        AccessDecision decision =
                access.decide(new AccessRequest(caller, person, Set.of(DataClass.ELIGIBILITY), interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return people.get(((AccessDecision.Granted) decision).grant().person());
    }

    private Extent extent(Caller caller) {
        return facilities
                .find(Objects.requireNonNull(caller.facility()))
                .map(Facility::kind)
                .map(Extent::of)
                .orElse(Extent.QUALIFICATION_ONLY);
    }

    private static boolean isMember(Person person, @Nullable String payer) {
        return person.coverages().stream().anyMatch(coverage -> OwnPayer.is(coverage, payer));
    }

    private void write(Caller caller, @Nullable Person person, @Nullable RefusalReason refusal, String interaction) {
        audit.write(new AuditEntry(
                caller,
                Act.VIEW,
                person == null ? null : person.id(),
                SUBJECT,
                refusal == null ? null : refusal.name(),
                interaction));
    }
}
