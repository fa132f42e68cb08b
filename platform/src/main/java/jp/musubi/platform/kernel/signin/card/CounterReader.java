package jp.musubi.platform.kernel.signin.card;

import java.util.List;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.CardCheck;
import jp.musubi.platform.kernel.signin.CardSignIn.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 窓口の読み取り機。 */
@Service
class CounterReader implements CardCheck {

    private final CardPins pins;
    private final AuditLog audit;

    CounterReader(CardPins pins, AuditLog audit) {
        this.pins = pins;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Answer byPin(@Nullable PersonId person, String pin, Caller at, String interaction) {
        Answer answer = pins.check(person, pin);
        if (answer != Answer.SIGNED_IN) {
            RefusalReason reason = answer == Answer.LOCKED ? RefusalReason.CARD_LOCKED : RefusalReason.WRONG_PIN;
            audit.write(new AuditEntry(at, Act.OPEN_VISIT, person, List.of("PIN"), reason.name(), interaction));
        }
        return answer;
    }
}
