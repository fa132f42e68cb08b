package jp.musubi.platform.kernel.people;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.rounds.Question;

/**
 * 住所の開示。Of a person under protection (DV等支援措置の不開示該当フラグ) no address, present or former, is shown to anybody:
 * not to facilities, the operator or a proxy, nor to the own login, which somebody else may hold (eligibility-pmh §10).
 * Whoever shows an address asks here first.
 */
public interface AddressDisclosure {

    /** Whether the addresses are withheld today, Japan's day. */
    boolean isWithheld(PersonId person);

    /** The person as may be shown today: with {@link AddressEntry#isWithheld() withheld} addresses where they are. */
    Person shown(Person person);

    /** The person of this id as may be shown today, to be asked together with other questions; empty when there is none. */
    Question<Optional<Person>> questionShown(PersonId person);

    /** Replaces all periods of this person. */
    void withhold(PersonId person, List<WithheldPeriod> periods);
}
