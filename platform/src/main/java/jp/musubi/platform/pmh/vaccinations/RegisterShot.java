package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 接種を登録する。The shot, the 予診票 that is used, the line to the municipality and the log in one transaction. */
@Component
class RegisterShot {

    private final CheckAsk check;
    private final Shots shots;
    private final Prescreens forms;
    private final Bills bills;
    private final TransactionOperations transaction;

    RegisterShot(CheckAsk check, Shots shots, Prescreens forms, Bills bills, TransactionOperations transaction) {
        this.check = check;
        this.shots = shots;
        this.forms = forms;
        this.bills = bills;
        this.transaction = transaction;
    }

    ShotChecked check(AccessGrant grant, ShotAsk ask, FacilityCode facility, LocalDate today) {
        return check.check(grant, ask, facility, today);
    }

    /** Checked again when nobody else registers for this child. @param log what is written with it */
    ShotChecked register(AccessGrant grant, ShotAsk ask, LocalDate today, Instant at, Runnable log) {
        FacilityCode facility = Objects.requireNonNull(grant.caller().facility());
        return Objects.requireNonNull(transaction.execute(status -> {
            Resident home = check.check(grant, ask, facility, today).resident();
            if (home != null) {
                shots.lock(home);
            }
            ShotChecked checked = check.check(grant, ask, facility, today);
            if (!mayBeWritten(ask, checked)) {
                return checked;
            }
            UUID id = write(grant, ask, checked, facility, at);
            log.run();
            return checked.registered(id);
        }));
    }

    /** What is deferred needs no more than somebody to tell, on a day that has come. */
    private static boolean mayBeWritten(ShotAsk ask, ShotChecked checked) {
        return ask.deferred().isEmpty()
                ? checked.mayBeGiven()
                : checked.resident() != null
                        && checked.yen() != null
                        && checked.reasons().stream()
                                .noneMatch(one -> one.code().equals("DAY"));
    }

    private UUID write(AccessGrant grant, ShotAsk ask, ShotChecked checked, FacilityCode facility, Instant at) {
        Resident home = Objects.requireNonNull(checked.resident());
        Prescreen form = checked.form();
        boolean given = ask.deferred().isEmpty();
        UUID id = UUID.randomUUID();
        GivenShot one = new GivenShot(
                id,
                ask.vaccine(),
                given ? checked.dose() : "",
                ask.day(),
                ask.lot(),
                given ? ask.amount() : "",
                given ? ask.site() : "",
                ask.doctor(),
                ask.deferred(),
                ask.note(),
                facility,
                home.municipality(),
                at,
                false);
        shots.add(
                grant.person(),
                one,
                form == null ? null : form.id(),
                grant.caller().name());
        if (form != null && given) {
            forms.use(grant.person(), form.id(), at);
        }
        String item = given ? ask.vaccine() : Prices.PRESCREEN;
        long yen = Objects.requireNonNull(checked.yen());
        bills.add(home.municipality(), line(grant, one, home.id(), item, yen, at));
        return id;
    }

    void takeBack(AccessGrant grant, GivenShot one, Instant at, Runnable log) {
        transaction.executeWithoutResult(status -> {
            BillLine first = bills.firstOf(one.municipality(), grant.person(), one.id());
            if (first == null
                    || !shots.takeBack(
                            grant.person(), one.id(), at, grant.caller().name())) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            bills.add(one.municipality(), line(grant, one, first.resident(), first.item(), -first.yen(), at));
            log.run();
        });
    }

    Optional<GivenShot> find(AccessGrant grant, UUID shot) {
        return shots.find(grant, shot);
    }

    private static BillLine line(AccessGrant grant, GivenShot one, UUID resident, String item, long yen, Instant at) {
        return new BillLine(
                UUID.randomUUID(),
                one.id(),
                BillLine.Subject.VACCINATION,
                grant.person(),
                resident,
                "",
                one.day(),
                one.facility(),
                item,
                one.dose(),
                one.day(),
                one.deferred(),
                yen,
                YearMonth.from(one.day()),
                at);
    }
}
