package jp.musubi.platform.pmh.municipalities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 参加を届け出る。A day that has come stays as it is: what counters were told on it was right. */
@Service
public class KeepParticipation {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Municipalities municipalities;
    private final Participations participations;
    private final SeatRights rights;
    private final TransactionOperations transaction;
    private final Clock clock;

    KeepParticipation(
            Municipalities municipalities,
            Participations participations,
            SeatRights rights,
            TransactionOperations transaction,
            Clock clock) {
        this.municipalities = municipalities;
        this.participations = participations;
        this.rights = rights;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the municipality of the seat said, the newest first. */
    public List<Participation> history(Seat seat) {
        return participations.listOf(seat.code());
    }

    /** @throws Problem PARAMETER-INVALID for a day that has come, or one that is moved before tomorrow */
    public void change(
            Seat seat,
            LocalDate joinedOn,
            @Nullable LocalDate delegatedOn,
            @Nullable DelegationOperator operator,
            String interaction) {
        Municipality now = seat.municipality();
        requireToCome(now.joinedOn(), joinedOn, "joinedOn");
        requireToCome(now.delegatedOn(), delegatedOn, "delegatedOn");
        if ((delegatedOn == null) != (operator == null)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "operator");
        }
        Municipality next =
                new Municipality(now.code(), now.prefecture(), now.name(), now.english(), joinedOn, delegatedOn);
        var said = new Participation(
                joinedOn, delegatedOn, operator, clock.instant().truncatedTo(ChronoUnit.MICROS), seat.by());
        transaction.executeWithoutResult(status -> {
            municipalities.register(next);
            participations.add(now.code(), said);
            rights.wrote(seat, null, interaction);
        });
    }

    private void requireToCome(@Nullable LocalDate before, @Nullable LocalDate after, String field) {
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        boolean hasCome = before != null && !before.isAfter(today);
        boolean tooSoon = after != null && !after.isAfter(today);
        if (hasCome || tooSoon) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }
}
