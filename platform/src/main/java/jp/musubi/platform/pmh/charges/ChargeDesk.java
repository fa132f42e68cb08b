package jp.musubi.platform.pmh.charges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.ledger.ClosingRules;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 計算の窓口。May this facility, for whom, is the month open; then the calculation, and in the ledger when it is charged. */
@Service
public class ChargeDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ChargeRights rights;
    private final Visits visits;
    private final Eligibility eligibility;
    private final CountCharge count;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ClosingRules closing = ClosingRules.shipped();

    ChargeDesk(
            ChargeRights rights,
            Visits visits,
            Eligibility eligibility,
            CountCharge count,
            TransactionOperations transaction,
            Clock clock) {
        this.rights = rights;
        this.visits = visits;
        this.eligibility = eligibility;
        this.count = count;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * 試算。Nothing is written but the look.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA, VISIT-NOT-FOUND, PARAMETER-INVALID
     */
    public ChargeAnswer tryOut(ChargeAsk ask, Caller caller, String interaction) {
        AccessGrant grant = grant(ask, caller, interaction);
        return count.tryOut(grant, ask, patient(ask, grant, interaction));
    }

    /**
     * 徴収。Writes the charge into the ledger of every subsidy used; who charges the same ceiling at this moment waits. The
     * same key again answers with the charge that was written.
     *
     * @throws Problem as {@link #tryOut}; PARAMETER-INVALID at {@code treatedOn} for a closed month or a day to come;
     *     CONFLICT when the key is that of another charge
     */
    public ChargeAnswer charge(ChargeAsk ask, Caller caller, String interaction) {
        requireOpenMonth(ask.treatedOn());
        AccessGrant grant = grant(ask, caller, interaction);
        Patient patient = patient(ask, grant, interaction);
        return Objects.requireNonNull(transaction.execute(status -> {
            ChargeAnswer answer = count.charge(grant, ask, patient);
            rights.wrote(caller, grant.person(), Act.SUBMIT, interaction);
            return answer;
        }));
    }

    /**
     * 取り消し。A reversing entry, also of a month that is closed.
     *
     * @return id of the reversing charge
     * @throws Problem NOT-FOUND, also for another facility's; CONFLICT when it is reversed or itself a reversal
     */
    public UUID reverse(UUID charge, Caller caller, String interaction) {
        var facility = rights.requireFacility(caller, interaction);
        return Objects.requireNonNull(transaction.execute(status -> {
            PersonId person = count.findPerson(facility, charge).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
            UUID reversal = count.reverse(person, facility, charge, caller.name());
            rights.wrote(caller, person, Act.WITHDRAW, interaction);
            return reversal;
        }));
    }

    /** @throws Problem for who may not charge; it is in the log then */
    public void requireSeat(Caller caller, String interaction) {
        rights.requireFacility(caller, interaction);
    }

    /** What insurance alone leaves, of figures that are nobody's. */
    public ChargeAnswer plain(Treated treated, Patient patient, LocalDate day) {
        return count.plain(treated, patient, day);
    }

    private AccessGrant grant(ChargeAsk ask, Caller caller, String interaction) {
        rights.requireFacility(caller, interaction);
        return rights.requireGrant(caller, visits.get(ask.visit(), caller).person(), interaction);
    }

    private Patient patient(ChargeAsk ask, AccessGrant grant, String interaction) {
        Patient told = ask.patient();
        return told == null ? Insured.of(eligibility.of(grant.person(), grant.caller(), interaction)) : told;
    }

    private void requireOpenMonth(LocalDate treatedOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        if (treatedOn.isAfter(today) || !closing.isOpen(YearMonth.from(treatedOn), today)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "treatedOn");
        }
    }
}
