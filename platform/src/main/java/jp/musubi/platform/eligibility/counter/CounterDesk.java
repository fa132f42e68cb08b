package jp.musubi.platform.eligibility.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.CardHolders;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.CardCheck;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受付の流れ。Takes a card through the steps of a reader, by the front doors that a facility's system uses, too. */
@Component
class CounterDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Visits visits;
    private final Eligibility eligibility;
    private final CardHolders holders;
    private final CardCheck pins;
    private final Clock clock;

    CounterDesk(Visits visits, Eligibility eligibility, CardHolders holders, CardCheck pins, Clock clock) {
        this.visits = visits;
        this.eligibility = eligibility;
        this.holders = holders;
        this.pins = pins;
        this.clock = clock;
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem for who may not open visits; it is in the log then */
    void requireSeat(Caller caller) {
        visits.listOffered(CareSetting.OUTPATIENT, Channel.FACE, caller);
    }

    /** What the person may agree to at this step. */
    Set<ConsentClass> listOffered(CardOnReader card, Channel way, Caller caller) {
        return visits.listOffered(card.care(), way, caller);
    }

    /** Whether the PIN is the card's; one of a card that nobody has is wrong. */
    CardSignIn.Answer checkPin(CardOnReader card, String pin, Caller caller, String interaction) {
        PersonId person = holder(card.serial()).map(Person::id).orElse(null);
        return pins.byPin(person, pin, caller, interaction);
    }

    /** Whether somebody has this card today. */
    boolean isKnown(CardOnReader card) {
        return holder(card.serial()).isPresent();
    }

    /**
     * Opens the visit, and then asks for the eligibility as the card shows it. Where nobody has the card or no coverage is in
     * force, the answer says so and there is no visit.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem as {@link Visits#open} and {@link Eligibility#confirm}
     */
    Reception receive(CardOnReader card, Channel way, Agreed agreed, Caller caller, String interaction) {
        ShownNumber number = holder(card.serial()).flatMap(this::findNumber).orElse(null);
        Visit visit = number == null
                ? null
                : visits.open(
                        new VisitRequest(number, way, agreed.said(), card.care(), proxy(agreed.findProxy())), caller);
        AskingWay asking = card.care() == CareSetting.HOME ? AskingWay.HOME : AskingWay.CARD;
        Question question = new Question(asking, new Presented.Card(card.serial()), null, agreed.tellsLimits(), null);
        Confirmation confirmation = eligibility.confirm(question, caller, interaction);
        return new Reception(confirmation, visit);
    }

    /** A serial that is nobody's goes on as a number that is nobody's: one refusal, written by the desk of visits. */
    private @Nullable ShownNumber proxy(@Nullable String serial) {
        if (serial == null) {
            return null;
        }
        return holder(serial)
                .flatMap(this::findNumber)
                .orElseGet(() -> new ShownNumber(MemberNumber.INSURANCE, serial));
    }

    private Optional<Person> holder(String serial) {
        return holders.findHolder(serial, today());
    }

    /** The number of the coverage in force; of an insurance before any other. */
    private Optional<ShownNumber> findNumber(Person person) {
        List<Coverage> inForce = person.coveragesOn(today());
        return inForce.stream()
                .min(Comparator.comparing(one -> !one.system().equals(MemberNumber.INSURANCE)))
                .map(one -> new ShownNumber(one.system(), one.value()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
