package jp.musubi.platform.pmh.residents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentForm.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 住民を登録する、終わらせる。One whose number and birth date were shown, and who lives nowhere else on that day. */
@Service
public class KeepResidents {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Residents residents;
    private final MemberMatch match;
    private final TransactionOperations transaction;
    private final Clock clock;

    KeepResidents(Residents residents, MemberMatch match, TransactionOperations transaction, Clock clock) {
        this.residents = residents;
        this.match = match;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 登録の答え。One of both is there. */
    public record Answer(
            @Nullable Resident resident, @Nullable Wrong wrong) {}

    public Answer register(Seat seat, ResidentForm form) {
        Wrong wrong = form.findWrong();
        MemberMatch.Shown shown = form.shown().orElse(null);
        if (wrong != null || shown == null) {
            return new Answer(null, Objects.requireNonNullElse(wrong, Wrong.NUMBER));
        }
        PersonId person = match.of(List.of(shown)).get(shown);
        if (person == null) {
            return new Answer(null, Wrong.NOBODY);
        }
        Resident one = form.of(person, seat.code());
        boolean added = Boolean.TRUE.equals(transaction.execute(status -> residents.add(one, present(), seat.by())));
        return added ? new Answer(one, null) : new Answer(null, Wrong.ELSEWHERE);
    }

    /**
     * @param last the last day on which the person lives there
     * @throws Problem NOT-FOUND, also for another municipality's; PARAMETER-INVALID for a day before the first, or where it
     *     has ended
     */
    public Resident end(Seat seat, UUID id, LocalDate last, LeftWhy why) {
        Resident one = get(seat, id);
        boolean ended = Boolean.TRUE.equals(
                transaction.execute(status -> residents.end(seat, id, last.plusDays(1), why, present())));
        if (!ended) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "last");
        }
        return one;
    }

    /** @throws Problem NOT-FOUND, also for another municipality's */
    public Resident get(Seat seat, UUID id) {
        return residents.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
