package jp.musubi.platform.eligibility.counter;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.eligibility.OpenVisit;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 患者の行を作る。Whose name stands in a row is a look of its own, decided and logged, as of an answer of eligibility. */
@Component
class PatientLines {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final Consents consents;

    PatientLines(AccessDesk access, Consents consents) {
        this.access = access;
        this.consents = consents;
    }

    /** Empty when access does not let the caller know who it is, as of a visit that moved to somebody else. */
    Optional<PatientLine> find(OpenVisit visit, Person person, Caller caller) {
        var request = new AccessRequest(caller, visit.person(), Set.of(DataClass.ELIGIBILITY), "GET /desk/patients")
                .forPurpose(Purpose.ELIGIBILITY);
        return access.decide(request) instanceof AccessDecision.Granted granted
                ? Optional.of(lineOf(visit, person, granted.grant()))
                : Optional.empty();
    }

    private PatientLine lineOf(OpenVisit visit, Person person, AccessGrant grant) {
        LocalDate today = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        List<ConsentClass> given = listGiven(grant);
        return new PatientLine(
                visit.person(),
                person.nameOn(today),
                person.birthDate(),
                Period.between(person.birthDate(), today).getYears(),
                person.sex(),
                visit.care(),
                visit.openedAt(),
                given,
                opens(given, grant.caller()));
    }

    private List<ConsentClass> listGiven(AccessGrant grant) {
        FacilityCode own = grant.caller().facility();
        if (own == null) {
            return List.of();
        }
        return consents.listTo(grant.person(), own).stream()
                .filter(consent -> consent.holdsAt(grant.decidedAt()))
                .map(Consent::consentClass)
                .distinct()
                .sorted()
                .toList();
    }

    /** Only whether a way is offered: access decides again behind it. */
    private static boolean opens(List<ConsentClass> given, Caller caller) {
        ActingStaff staff = caller.staff();
        return given.contains(ConsentClass.CLINICAL) && staff != null && staff.profession() != Profession.CLERK;
    }
}
