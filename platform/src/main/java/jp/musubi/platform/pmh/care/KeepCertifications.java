package jp.musubi.platform.pmh.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.CareFault.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 認定を登録する。Of the own municipality only; whose it is, is found by number and birth date together. */
@Service
public class KeepCertifications {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CareRows rows;
    private final MemberMatch match;
    private final TransactionOperations transaction;
    private final Clock clock;

    KeepCertifications(CareRows rows, MemberMatch match, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.match = match;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 答え。@param kept empty with faults */
    public record Answer(Optional<Certification> kept, List<CareFault> faults) {

        static Answer refused(CareField field, Why why) {
            return new Answer(Optional.empty(), List.of(new CareFault(field, why)));
        }
    }

    public Answer register(CareSeat seat, Map<CareField, String> typed) {
        ReadCertification.Read read = ReadCertification.read(typed);
        ReadCertification.Told told = read.told();
        if (told == null) {
            return new Answer(Optional.empty(), read.faults());
        }
        PersonId person = match.of(List.of(told.shown())).get(told.shown());
        if (person == null) {
            return Answer.refused(CareField.NUMBER, Why.NOBODY);
        }
        var one = new Certification(
                UUID.randomUUID(),
                person,
                seat.key(),
                told.who(),
                told.numbers(),
                told.level(),
                told.share(),
                told.valid());
        boolean added = Boolean.TRUE.equals(transaction.execute(
                status -> rows.add(one, clock.instant().truncatedTo(ChronoUnit.MICROS), seat.by())));
        return added ? new Answer(Optional.of(one), List.of()) : Answer.refused(CareField.INSURED, Why.USED);
    }

    /** One that was decided before the platform began, as the synthetic country has it; asks nobody's right. */
    public void keepPast(Certification past) {
        transaction.executeWithoutResult(
                status -> rows.add(past, clock.instant().truncatedTo(ChronoUnit.MICROS), past.municipality()));
    }

    public List<Certification> list(CareSeat seat, CareQuery query) {
        return rows.list(seat, query);
    }

    public int count(CareSeat seat, CareQuery query) {
        return rows.count(seat, query);
    }

    /** @throws Problem NOT-FOUND, also for another municipality's */
    public Certification get(CareSeat seat, UUID id) {
        return rows.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /**
     * Ends it with that day, as when the level changes or the person moves away.
     *
     * @throws Problem NOT-FOUND; PARAMETER-INVALID (last) for a day outside of it, or later than it ends now
     */
    public Certification end(CareSeat seat, UUID id, LocalDate last) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Certification one = get(seat, id);
            if (last.isBefore(one.valid().from()) || !last.isBefore(one.valid().last())) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "last");
            }
            rows.end(one, last);
            return one;
        }));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
