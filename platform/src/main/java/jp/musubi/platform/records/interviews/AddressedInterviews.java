package jp.musubi.platform.records.interviews;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * 宛先の窓口。Lists and reads what persons gave to the caller's own facility. What was given to another, was taken back, and
 * what never was are one answer.
 */
@Service
public class AddressedInterviews {

    private static final List<String> SUBJECT = List.of(DataClass.INTERVIEW.name());

    private final InterviewBox box;
    private final ReadGiven work;
    private final AccessDesk access;
    private final AuditLog audit;

    AddressedInterviews(InterviewBox box, ReadGiven work, AccessDesk access, AuditLog audit) {
        this.box = box;
        this.work = work;
        this.access = access;
        this.audit = audit;
    }

    /** @param grant also for the name of the person, where it names that class */
    public record Reading(Interview interview, AccessGrant grant) {}

    /** @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE */
    public InterviewPage list(Caller caller, InterviewQuery query, String interaction) {
        InterviewPage page = box.page(requireFacility(caller, interaction), query);
        audit.write(new AuditEntry(caller, Act.VIEW, null, SUBJECT, null, interaction));
        return page;
    }

    /**
     * 閲覧. The first one is marked for the person.
     *
     * @param classes INTERVIEW, and what else is asked for of the person
     * @throws Problem as above
     */
    public Reading read(Caller caller, UUID id, Set<DataClass> classes, String interaction) {
        FacilityCode own = requireFacility(caller, interaction);
        PersonId person = box.find(own, id).map(line -> line.id().person()).orElse(null);
        return read(caller, id, person, classes, interaction);
    }

    /** All that this person gave to the caller's facility; @throws Problem as above, also where there is nothing */
    List<Interview> readAll(Caller caller, @Nullable PersonId person, String interaction) {
        FacilityCode own = requireFacility(caller, interaction);
        List<InterviewLine> lines = person == null ? List.of() : box.list(own, person, InterviewQuery.LARGEST);
        Set<DataClass> classes = Set.of(DataClass.INTERVIEW);
        if (lines.isEmpty()) {
            return List.of(
                    read(caller, new UUID(0, 0), person, classes, interaction).interview());
        }
        return lines.stream()
                .map(line -> read(caller, line.id().interview(), person, classes, interaction)
                        .interview())
                .toList();
    }

    private Reading read(
            Caller caller, UUID id, @Nullable PersonId person, Set<DataClass> classes, String interaction) {
        AccessDecision decision =
                access.decide(new AccessRequest(caller, person, classes, interaction).ofInterview(id));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return new Reading(work.read(grant), grant);
    }

    private FacilityCode requireFacility(Caller caller, String interaction) {
        access.findRefusalToDo(caller, Doing.READ_INTERVIEW).ifPresent(reason -> {
            audit.write(new AuditEntry(caller, Act.VIEW, null, SUBJECT, reason.name(), interaction));
            throw new Problem(reason.answer());
        });
        FacilityCode facility = caller.facility();
        if (facility == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return facility;
    }
}
