package jp.musubi.platform.kernel.signin.card;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** カード読み取り機。Checks the person, logs each try, and opens the session. */
@Service
class CardReader implements CardSignIn {

    private final CardPins pins;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Settings settings;

    CardReader(CardPins pins, Sessions sessions, AuditLog audit, Settings settings) {
        this.pins = pins;
        this.sessions = sessions;
        this.audit = audit;
        this.settings = settings;
    }

    @Override
    public void issueCard(PersonId person, String pin) {
        issueCards(List.of(person), pin);
    }

    @Override
    public void issueCards(Collection<PersonId> persons, String pin) {
        pins.issue(persons, pin);
    }

    @Override
    @Transactional
    public Answer byPin(Party party, String pin, HttpServletRequest request, HttpServletResponse response) {
        Answer answer = pins.check(personOf(party), pin);
        log(party, "PIN", answer, request);
        if (answer == Answer.SIGNED_IN) {
            sessions.open(party.asCaller(), request, response);
        }
        return answer;
    }

    @Override
    @Transactional
    public Answer byFace(Party party, HttpServletRequest request, HttpServletResponse response) {
        if (!settings.demo()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        personOf(party);
        log(party, "FACE", Answer.SIGNED_IN, request);
        sessions.open(party.asCaller(), request, response);
        return Answer.SIGNED_IN;
    }

    private void log(Party party, String means, Answer answer, HttpServletRequest request) {
        audit.write(new AuditEntry(
                party.asCaller(),
                Act.SIGN_IN,
                party.person(),
                List.of(means),
                reason(answer),
                request.getMethod() + " /signin"));
    }

    private static @Nullable String reason(Answer answer) {
        return switch (answer) {
            case SIGNED_IN -> null;
            case WRONG_PIN -> RefusalReason.WRONG_PIN.name();
            case LOCKED -> RefusalReason.CARD_LOCKED.name();
        };
    }

    private static PersonId personOf(Party party) {
        return Objects.requireNonNull(party.person(), "only a person has a card");
    }
}
