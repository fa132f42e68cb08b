package jp.musubi.platform.pmh.screenings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.Screening.Held;
import jp.musubi.platform.pmh.screenings.Screening.Who;
import jp.musubi.platform.pmh.screenings.Screenings.Entry;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** これまでの検診。Those that were held before the platform began, as the synthetic country has them; asks nobody's right. */
@Service
public class PastScreenings {

    private final Screenings screenings;
    private final TransactionOperations transaction;

    PastScreenings(Screenings screenings, TransactionOperations transaction) {
        this.screenings = screenings;
        this.transaction = transaction;
    }

    /** 一回。@param id always the same for the same one */
    public record Past(UUID id, Person person, String municipality, ScreeningKind kind, Held held, Followed followed) {}

    /** Keeps it, unless it is there. */
    public void keep(Past past, Instant at, String by) {
        Person person = past.person();
        boolean there = screenings.has(person.id(), past.id())
                || screenings
                        .findOwner(person.id(), past.kind().id(), past.held().on())
                        .isPresent();
        if (!there) {
            var screening = new Screening(
                    past.id(),
                    person.id(),
                    past.municipality(),
                    new Who("", person.nameOn(past.held().on()).text(), person.birthDate()),
                    past.kind(),
                    past.held(),
                    past.kind()
                            .isFor(person.birthDate(), person.sex(), past.held().on()),
                    past.followed());
            transaction.executeWithoutResult(status ->
                    screenings.put(List.of(new Entry(screening, person.sex().name())), at, by));
        }
    }
}
