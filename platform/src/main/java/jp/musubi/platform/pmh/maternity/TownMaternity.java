package jp.musubi.platform.pmh.maternity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.maternity.FollowUp.State;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 自治体の母子保健。Results and what follows of them, notices of pregnancies, and which checkups it offers: of its own residents. */
@Service
public class TownMaternity {

    private final ReadMaternity read;
    private final Checkups checkups;
    private final TownRows rows;
    private final Writing writing;

    TownMaternity(ReadMaternity read, Checkups checkups, TownRows rows, Writing writing) {
        this.read = read;
        this.checkups = checkups;
        this.rows = rows;
        this.writing = writing;
    }

    /** When it is written, and all together. */
    @Component("maternityWriting")
    record Writing(TransactionOperations transaction, Clock clock) {

        Instant present() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Of who has left: what was found until then. */
    public MaternityRecord of(Seat seat, Resident resident) {
        return read.of(seat, resident);
    }

    public List<FollowUp> list(Seat seat, FollowUpQuery query) {
        return checkups.list(seat, query);
    }

    public int count(Seat seat, FollowUpQuery query) {
        return checkups.count(seat, query);
    }

    /** @throws Problem NOT-FOUND, also for another municipality's result and one without findings */
    public void step(Seat seat, UUID result, State state, String note, Runnable log) {
        writing.transaction().executeWithoutResult(status -> {
            if (!checkups.step(seat, result, state, note, writing.present())) {
                throw new Problem(ProblemCode.NOT_FOUND);
            }
            log.run();
        });
    }

    /** @throws Problem PARAMETER-INVALID for a due day that cannot be; CONFLICT where one is not over */
    public void notifyPregnancy(Seat seat, Resident resident, LocalDate dueOn, Runnable log) {
        LocalDate today = read.today();
        if (!dueOn.isAfter(today) || dueOn.isAfter(today.plusDays(CheckupKind.FULL_TERM))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "due");
        }
        var one = new Pregnancy(UUID.randomUUID(), resident.person(), seat.code(), resident.id(), dueOn, today, null);
        writing.transaction().executeWithoutResult(status -> {
            if (!rows.notify(one, writing.present(), seat.by())) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            log.run();
        });
    }

    /** One that was notified before, as it stands in a municipality's own book; nothing where one is open. */
    public void addPast(Pregnancy one, String by) {
        writing.transaction().executeWithoutResult(status -> rows.notify(one, writing.present(), by));
    }

    /** 出産など。@throws Problem PARAMETER-INVALID where none is open, or for a day before its notice */
    public void endPregnancy(Seat seat, Resident resident, LocalDate day, Runnable log) {
        writing.transaction().executeWithoutResult(status -> {
            if (day.isAfter(read.today()) || !rows.end(seat, resident, day)) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "ended");
            }
            log.run();
        });
    }

    /** Codes of the checkups that the municipality gives on that day besides those of the law. */
    public Set<String> offered(Seat seat, LocalDate day) {
        return rows.offeredOn(seat.code(), day);
    }

    /** @throws Problem PARAMETER-INVALID for a checkup that is not to be chosen, or a day that is over */
    public void offer(Seat seat, String kind, LocalDate from, boolean offered, Runnable log) {
        boolean chosen = CheckupKinds.find(kind)
                .filter(one -> !one.legal() && !one.prenatal())
                .isPresent();
        if (!chosen || from.isBefore(read.today())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, chosen ? "from" : "kind");
        }
        writing.transaction().executeWithoutResult(status -> {
            rows.offer(seat.code(), kind, from, offered, writing.present(), seat.by());
            log.run();
        });
    }

    /** What was found before, as it stands in a municipality's own book. */
    public void addPast(CheckupResult one, String by) {
        writing.transaction().executeWithoutResult(status -> checkups.add(one, null, by));
    }

    /** What was offered before, as above; once. */
    public void offerPast(String municipality, String kind, LocalDate from, String by) {
        if (!rows.offeredOn(municipality, from).contains(kind)) {
            writing.transaction()
                    .executeWithoutResult(status -> rows.offer(municipality, kind, from, true, writing.present(), by));
        }
    }

    public LocalDate today() {
        return read.today();
    }
}
