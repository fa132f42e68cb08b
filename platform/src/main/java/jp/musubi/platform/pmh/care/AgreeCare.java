package jp.musubi.platform.pmh.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 事業所に同意する、取りやめる。The person, or a proxy who may consent. */
@Service
public class AgreeCare {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CareConsents consents;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    AgreeCare(CareConsents consents, AuditLog audit, TransactionOperations transaction, Clock clock) {
        this.consents = consents;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param person whose page it is: the page has asked whether the caller may
     * @param until the last day, or null for no end
     * @throws Problem PARAMETER-INVALID (office, until)
     */
    public void say(
            Caller caller, PersonId person, String office, boolean given, @Nullable LocalDate until, String here) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (consents.findOffice(office).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "office");
        }
        if (until != null && until.isBefore(LocalDate.ofInstant(now, JAPAN))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "until");
        }
        transaction.executeWithoutResult(status -> {
            consents.say(person, office, given, given ? until : null, new CareConsents.By(caller.name(), now));
            Act act = given ? Act.GIVE_CONSENT : Act.END_CONSENT;
            audit.write(new AuditEntry(caller, act, person, List.of(CareRights.SUBJECT), null, here));
        });
    }
}
