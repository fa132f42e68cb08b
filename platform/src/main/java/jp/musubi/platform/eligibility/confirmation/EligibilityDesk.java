package jp.musubi.platform.eligibility.confirmation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import jp.musubi.platform.eligibility.JapaneseDay;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
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

    /** What came of a question: a refusal leaves the transaction as a value, so that its entry in the log stays. */
    private record Heard(
            @Nullable Confirmation answer, @Nullable RefusalReason refusal) {}

    /** A question, for a day, at an instant. */
    private record Asked(Question question, LocalDate day, Instant at) {}

    @Override
    public Confirmation confirm(Question question, Caller caller, String interaction) {
        refuseMyNumber(question.presented());
        Instant now = instantToKeep();
        LocalDate day = day(question, JapaneseDay.of(now));
        rights.requireAsking(caller, question.way(), now, interaction);
        // Before the transaction: a search by name that is refused leaves its own entry in the log.
        Found found = find.by(question.presented(), JapaneseDay.of(now), caller, interaction);
        Asked asked = new Asked(question, day, now);
        Heard heard = transaction.execute(status -> hear(asked, found, caller, interaction));
        RefusalReason refusal = Objects.requireNonNull(heard).refusal();
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        return Objects.requireNonNull(heard.answer());
    }

    private Heard hear(Asked asked, Found found, Caller caller, String interaction) {
        AccessDecision decision = rights.decide(caller, found.person(), interaction);
        if (decision instanceof AccessDecision.Refused refused) {
            return AskingRights.looksLikeNobody(refused.reason())
                    ? new Heard(Answering.notFound(asked.question(), asked.day(), asked.at(), found), null)
                    : new Heard(null, refused.reason());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return new Heard(
                answering.answer(asked.question(), Hearing.of(grant, asked.question(), asked.day(), asked.at()), found),
                null);
    }

    @Override
    public void requireAsking(AskingWay way, Caller caller, String interaction) {
        rights.requireAsking(caller, way, instantToKeep(), interaction);
    }

    @Override
    public Confirmation of(@Nullable PersonId named, Caller caller, String interaction) {
        Instant now = instantToKeep();
        LocalDate day = JapaneseDay.of(now);
        AccessGrant grant = rights.requireGranted(named, caller, interaction);
        Presented known = new Presented.Known(grant.person());
        boolean own = grant.person().equals(caller.person());
        Question question = new Question(AskingWay.CERTIFICATE, known, day, own, null);
        return answering.answer(
                question, Hearing.of(grant, question, day, now), find.by(known, day, caller, interaction));
    }

    private Instant instantToKeep() {
        // The store keeps microseconds: cut here, so that the answer and the rows agree.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
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
        if (text != null && MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
    }
}
