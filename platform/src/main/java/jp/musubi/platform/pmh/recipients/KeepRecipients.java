package jp.musubi.platform.pmh.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 受給者を一人ずつ。Registers one whose number and birth date the resident has shown, and ends one. */
@Service
public class KeepRecipients {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Roll roll;
    private final Schemes schemes;
    private final MemberMatch match;
    private final TransactionOperations transaction;
    private final Clock clock;

    KeepRecipients(Roll roll, Schemes schemes, MemberMatch match, TransactionOperations transaction, Clock clock) {
        this.roll = roll;
        this.schemes = schemes;
        this.match = match;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 登録の答え。Without a fault it was registered. @param person for the log */
    public record Answer(Optional<PersonId> person, Optional<UUID> id, List<RecipientFault> faults) {

        static Answer refused(List<RecipientFault> faults) {
            return new Answer(Optional.empty(), Optional.empty(), faults);
        }
    }

    public Answer register(Seat seat, Map<RecipientField, String> typed) {
        ReadFields.Read read = ReadFields.read(typed, payersOf(seat), new SchemeRules(schemes::findTerms));
        Applied applied = read.applied();
        if (applied == null) {
            return Answer.refused(read.faults());
        }
        PersonId person = match.of(List.of(applied.shown())).get(applied.shown());
        if (person == null) {
            return Answer.refused(List.of(new RecipientFault(RecipientField.NUMBER, Why.NOBODY)));
        }
        Recipient one = applied.of(person);
        boolean added = Boolean.TRUE.equals(transaction.execute(
                status -> roll.add(one, clock.instant().truncatedTo(ChronoUnit.MICROS), seat.by())));
        return added
                ? new Answer(Optional.of(person), Optional.of(one.holding().id()), List.of())
                : Answer.refused(List.of(new RecipientFault(RecipientField.RECIPIENT, Why.USED)));
    }

    /**
     * @param last the last day on which it holds: of who moves, the day before the move
     * @throws Problem NOT-FOUND, also for another municipality's; PARAMETER-INVALID for a day before its first, or not before
     *     its end
     */
    public RollLine end(Seat seat, UUID id, LocalDate last, EndedWhy why) {
        RollLine line = roll.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        boolean ended = Boolean.TRUE.equals(transaction.execute(status ->
                roll.end(seat, line, last.plusDays(1), why, clock.instant().truncatedTo(ChronoUnit.MICROS))));
        if (!ended) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "last");
        }
        return line;
    }

    public RollLine get(Seat seat, UUID id) {
        return roll.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private OwnPayers payersOf(Seat seat) {
        return new OwnPayers(seat.municipality(), schemesOf(seat), roll.payersOfOthers(seat));
    }

    /** Of the municipality, by 公費負担者番号. */
    public Map<String, Scheme> schemesOf(Seat seat) {
        return schemes.listOf(seat.code()).stream()
                .collect(Collectors.toMap(Scheme::payer, one -> one, (first, second) -> first));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
