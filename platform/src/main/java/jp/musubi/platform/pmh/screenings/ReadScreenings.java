package jp.musubi.platform.pmh.screenings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.eligibility.OpenVisit;
import jp.musubi.platform.eligibility.OpenVisits;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKind;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import org.springframework.stereotype.Service;

/** 検診を見る。A clinician of whom is received here and agreed to checkups; the person, or a proxy, the own ones. */
@Service
public class ReadScreenings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MOST_PRESENT = 20;

    private final AccessDesk access;
    private final Visits visits;
    private final OpenVisits present;
    private final Screenings screenings;
    private final People people;
    private final Clock clock;

    ReadScreenings(
            AccessDesk access, Visits visits, OpenVisits present, Screenings screenings, People people, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.present = present;
        this.screenings = screenings;
        this.people = people;
        this.clock = clock;
    }

    /** 受付にいる人。 */
    public record Present(UUID visit, String name) {}

    /** 見えるもの。@param name of whose they are */
    public record Seen(String name, List<OwnScreening> screenings) {

        public Seen {
            screenings = List.copyOf(screenings);
        }
    }

    /** Who is received here now and agreed to checkups; each look is decided on and logged. */
    public List<Present> present(Caller caller, String interaction) {
        List<Present> people = new ArrayList<>();
        for (OpenVisit visit : present.list(caller).stream().limit(MOST_PRESENT).toList()) {
            AccessDecision decision = decide(caller, visit.person(), interaction);
            if (decision instanceof AccessDecision.Granted granted) {
                people.add(new Present(visit.visit(), name(granted.grant())));
            }
        }
        return people;
    }

    /** @throws Problem VISIT-NOT-FOUND, also for another facility's; ACCESS-REFUSED without the consent */
    public Seen of(Caller caller, UUID visit, String interaction) {
        AccessDecision decision = decide(caller, visits.get(visit, caller).person(), interaction);
        if (decision instanceof AccessDecision.Granted granted) {
            return new Seen(name(granted.grant()), screenings.listOf(granted.grant()));
        }
        throw new Problem(((AccessDecision.Refused) decision).reason().answer());
    }

    /** Of the person whose page it is: the page has asked whose. */
    public List<OwnScreening> ofOwn(PersonId person) {
        return screenings.listOf(person);
    }

    /** Which kinds the person may have this fiscal year, by the rules of today. */
    public List<ScreeningKind> dueFor(PersonId whose) {
        Person person = people.get(whose);
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        List<OwnScreening> had = screenings.listOf(whose);
        return ScreeningKinds.shipped().inForceOn(today).stream()
                .filter(kind -> kind.isDue(
                        person.birthDate(),
                        person.sex(),
                        today,
                        had.stream()
                                .filter(one -> one.kind().id().equals(kind.id()))
                                .map(OwnScreening::on)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private AccessDecision decide(Caller caller, PersonId person, String interaction) {
        return access.decide(new AccessRequest(caller, person, Set.of(DataClass.CHECKUP), interaction)
                .forPurpose(Purpose.SHARE_VIEW));
    }

    private String name(AccessGrant grant) {
        return people.get(grant.person())
                .nameOn(LocalDate.ofInstant(clock.instant(), JAPAN))
                .text();
    }
}
