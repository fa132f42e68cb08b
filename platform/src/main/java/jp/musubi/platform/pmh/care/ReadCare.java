package jp.musubi.platform.pmh.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 介護を見る。A care manager of whom agreed to the office, each look in the log; the person the own. */
@Service
public class ReadCare {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CareConsents consents;
    private final CareRows rows;
    private final CareRights rights;
    private final People people;
    private final Clock clock;

    ReadCare(CareConsents consents, CareRows rows, CareRights rights, People people, Clock clock) {
        this.consents = consents;
        this.rows = rows;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    /** 一人とその認定。@param current the newest that holds today, or null */
    public record Seen(
            PersonId person, String name, @Nullable Certification current, List<Certification> all) {

        public Seen {
            all = List.copyOf(all);
        }
    }

    /** Who agreed to this office. Each name is a look, in the log. */
    public List<Seen> list(CareSeat seat, String interaction) {
        return consents.listHeld(seat, today()).stream()
                .map(person -> seen(seat, person, interaction))
                .toList();
    }

    /** @throws Problem ACCESS-REFUSED for who did not agree, and for nobody */
    public Seen of(CareSeat seat, UUID id, String interaction) {
        var person = new PersonId(id);
        if (!consents.listHeld(seat, today()).contains(person)) {
            throw rights.refused(seat, people.find(person).isPresent() ? person : null, interaction);
        }
        return seen(seat, person, interaction);
    }

    /** Of the person whose page it is: the page has asked whose. */
    public List<Certification> ofOwn(PersonId person) {
        return rows.listOf(person);
    }

    /** As above. */
    public List<CareConsents.Said> consentsOf(PersonId person) {
        return consents.listOf(person);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private Seen seen(CareSeat seat, PersonId person, String interaction) {
        rights.looked(seat, person, interaction);
        List<Certification> all = rows.listOf(person);
        Optional<Certification> current =
                all.stream().filter(one -> one.valid().holdsOn(today())).findFirst();
        return new Seen(person, people.get(person).nameOn(today()).text(), current.orElse(null), all);
    }
}
