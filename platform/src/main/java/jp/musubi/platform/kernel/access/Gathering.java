package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 場面を集める。Asks the registers what the caller's rows of the matrix hang on; for a stranger the same as for anybody. */
@Component
class Gathering {

    /** Nobody's facts are asked for under this id, so that a stranger's call does the same work as any other. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Standing standing;
    private final CareFacts care;
    private final PerilFacts peril;
    private final Proxies proxies;
    private final People people;

    Gathering(Standing standing, CareFacts care, PerilFacts peril, Proxies proxies, People people) {
        this.standing = standing;
        this.care = care;
        this.peril = peril;
        this.proxies = proxies;
        this.people = people;
    }

    Situation of(AccessRequest request, Instant at) {
        Facility facility = standing.findFacilityOf(request.caller());
        PersonId asked = request.person() == null ? NOBODY : request.person();
        Relation relation = switch (request.caller().role()) {
            case FACILITY -> atFacility(request, facility, asked, at);
            case PATIENT -> ofPerson(request, asked);
            case INSURER -> new Relation(request.person(), Care.NONE, List.of(), coverages(asked), Peril.NONE);
            case PREFECTURE,
                    MUNICIPALITY,
                    WELFARE_OFFICE,
                    MINISTRY,
                    INSTITUTE,
                    OPERATOR,
                    HEALTH_CENTER,
                    CARE_OFFICE,
                    PRESCRIPTION_SERVICE -> atOffice(request, asked);
        };
        return new Situation(request.caller(), facility, request.purposes(), relation, at);
    }

    /** The same situation with what the facility sent about the person. */
    Situation withSendings(Situation situation) {
        Facility facility = situation.facility();
        if (facility == null) {
            return situation;
        }
        Relation now = situation.relation();
        PersonId asked = now.person() == null ? NOBODY : now.person();
        Care all = now.care().withSent(care.sentBy(facility.code(), asked));
        return new Situation(
                situation.caller(),
                facility,
                situation.purposes(),
                new Relation(now.person(), all, now.proxies(), now.coverages(), now.peril()),
                situation.at());
    }

    private Relation atFacility(AccessRequest request, @Nullable Facility facility, PersonId asked, Instant at) {
        return facility == null
                ? new Relation(request.person(), Care.NONE, List.of(), List.of(), Peril.NONE)
                : new Relation(
                        request.person(),
                        care.of(asked, facility.code(), request.named(), at),
                        List.of(),
                        List.of(),
                        peril.of(request, asked, facility, at));
    }

    /** What the person hid is asked for only under an instruction: an office sees nothing otherwise. */
    private Relation atOffice(AccessRequest request, PersonId asked) {
        LiveInstruction instruction = peril.instructionOf(request, asked);
        Care hiding = instruction == null ? Care.NONE : care.hidingOf(asked);
        return new Relation(request.person(), hiding, List.of(), List.of(), Peril.NONE, instruction);
    }

    private Relation ofPerson(AccessRequest request, PersonId asked) {
        PersonId self = request.caller().person();
        boolean another = self != null && !self.equals(request.person());
        return new Relation(
                request.person(),
                Care.NONE,
                self != null && another ? proxies.listOf(self) : List.of(),
                List.of(),
                Peril.NONE);
    }

    private List<Coverage> coverages(PersonId asked) {
        return people.find(asked).map(Person::coverages).orElse(List.of());
    }
}
