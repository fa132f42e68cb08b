package jp.musubi.platform.eligibility.confirmation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.eligibility.JapaneseDay;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 資格確認の窓口。May this caller ask, who is it, may this caller hear of the person; then the answer, logged at once. */
@Service
class EligibilityDesk implements Eligibility {

    private static final int YEARS_BACK = 5;
    private static final int MONTHS_AHEAD = 3;

    private final AskingRights rights;
    private final FindPerson find;
    private final Answering answering;
    private final TransactionOperations transaction;
    private final Clock clock;

    EligibilityDesk(
            AskingRights rights, FindPerson find, Answering answering, TransactionOperations transaction, Clock clock) {
        this.rights = rights;
        this.find = find;
        this.answering = answering;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Confirmation confirm(Question question, Caller caller, String interaction) {
        refuseMyNumber(question.presented());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = day(question, JapaneseDay.of(now));
        rights.requireAsking(caller, question.way(), now, interaction);
        return transaction.execute(status -> {
            Found found = find.by(question.presented(), JapaneseDay.of(now));
            Hearing hearing = rights.hear(caller, found.person(), question, day, now, interaction);
            return hearing == null
                    ? Answering.notFound(question, day, now, found)
                    : answering.answer(question, hearing, found, caller);
        });
    }

    @Override
    public void requireAsking(AskingWay way, Caller caller, String interaction) {
        rights.requireAsking(caller, way, clock.instant(), interaction);
    }

    @Override
    public Confirmation of(@Nullable PersonId named, Caller caller, String interaction) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = JapaneseDay.of(now);
        Person person = rights.requireGranted(named, caller, interaction);
        boolean own = person.id().equals(caller.person());
        Question question = new Question(AskingWay.CERTIFICATE, new Presented.Known(person.id()), day, own, null);
        Hearing hearing = rights.hearing(caller, person, question, day, now);
        return answering.answer(question, hearing, Found.one(person), caller);
    }

    private static LocalDate day(Question question, LocalDate today) {
        LocalDate asked = question.day();
        if (asked == null) {
            return today;
        }
        if (asked.isBefore(today.minusYears(YEARS_BACK)) || asked.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "date");
        }
        return asked;
    }

    private static void refuseMyNumber(Presented presented) {
        if (presented instanceof Presented.Card card) {
            refuseMyNumber(card.serial(), "certificateSerial");
        } else if (presented instanceof Presented.Certificate certificate) {
            refuseMyNumber(certificate.number().number(), "number");
            refuseMyNumber(certificate.number().symbol(), "symbol");
        } else if (presented instanceof Presented.NameAndBirth told) {
            refuseMyNumber(told.name(), "name");
            refuseMyNumber(told.address(), "address");
        }
    }

    private static void refuseMyNumber(@Nullable String text, String field) {
        if (text != null && MyNumber.isOne(text.strip())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
    }
}
