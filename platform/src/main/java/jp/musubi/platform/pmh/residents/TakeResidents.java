package jp.musubi.platform.pmh.residents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.ReadResident.End;
import jp.musubi.platform.pmh.residents.ReadResident.Told;
import jp.musubi.platform.pmh.residents.ResidentFault.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 対象者のファイルを取り込む。Every line is checked; all are taken together in one transaction, or none. A delta changes who stands in it; a
 * full file ends, with the day before, who lives there and does not.
 */
@Service
public class TakeResidents {

    /** Of a file. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Faults that are told of a file; who has more mends these first. */
    static final int MOST_FAULTS = 1_000;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int BATCH = 500;

    private final ResidentLoads rows;
    private final MemberMatch match;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakeResidents(ResidentLoads rows, MemberMatch match, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.match = match;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 取り込みの答え。All zero with faults. */
    public record Answer(int added, int changed, int ended, List<ResidentFault> faults) {

        public Answer {
            faults = List.copyOf(faults);
        }
    }

    /** A line as it may stand in a file; its numbers are nobody's. */
    public static List<String> example() {
        return List.of(
                "1", "A0000001", "06139901", "見本", "999999", "01", "2026-01-15", "見本　花子", "女", "2026-01-15", "", "");
    }

    public Answer take(Seat seat, boolean full, byte[] file) {
        ResidentFile.Lines read = new ResidentFile(file).read();
        List<ResidentFault> faults = new ArrayList<>(read.faults());
        List<Told> told = new ArrayList<>();
        for (ResidentFile.Line line : read.lines()) {
            ReadResident.Read one = ReadResident.read(line, full);
            faults.addAll(one.faults());
            Optional.ofNullable(one.told()).ifPresent(told::add);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.lock(seat);
            Plan plan = plan(seat, told, faults);
            return faults.isEmpty() ? write(seat, full, plan) : refused(faults);
        }));
    }

    private static Answer refused(List<ResidentFault> faults) {
        return new Answer(0, 0, 0, faults.stream().limit(MOST_FAULTS).toList());
    }

    /** 書くもの。@param people all that the file names */
    private record Plan(List<Resident> added, List<Resident> changed, List<Ended> ended, Set<UUID> people) {}

    /** 終わらせる一人。 */
    record Ended(UUID resident, LocalDate until, Resident.LeftWhy why) {}

    private Plan plan(Seat seat, List<Told> told, List<ResidentFault> faults) {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (int from = 0; from < told.size(); from += BATCH) {
            List<Told> batch = told.subList(from, Math.min(told.size(), from + BATCH));
            Map<Shown, PersonId> people =
                    match.of(batch.stream().map(Told::shown).toList());
            Map<UUID, List<Resident>> there = new HashMap<>();
            rows.listOf(people.values().stream().map(PersonId::value).toList())
                    .forEach(one -> there.computeIfAbsent(one.person().value(), none -> new ArrayList<>())
                            .add(one));
            batch.forEach(
                    one -> plan(seat, one, people.get(one.shown()), there, plan).ifPresent(faults::add));
        }
        return plan;
    }

    private static Optional<ResidentFault> plan(
            Seat seat, Told told, @Nullable PersonId person, Map<UUID, List<Resident>> there, Plan plan) {
        if (person == null) {
            return fault(told, ResidentField.NUMBER, Why.NOBODY);
        }
        if (!plan.people().add(person.value())) {
            return fault(told, ResidentField.NUMBER, Why.TWICE);
        }
        List<Resident> known = there.getOrDefault(person.value(), List.of());
        Resident here = known.stream()
                .filter(one -> one.municipality().equals(seat.code()) && one.until() == null)
                .findFirst()
                .orElse(null);
        return here == null ? add(seat, told, person, known, plan) : change(told, here, plan);
    }

    private static Optional<ResidentFault> add(Seat seat, Told told, PersonId person, List<Resident> known, Plan plan) {
        if (told.end() != null) {
            return fault(told, ResidentField.NUMBER, Why.UNKNOWN);
        }
        boolean elsewhere = known.stream().anyMatch(one -> one.isThereAfter(told.since()));
        if (elsewhere) {
            return fault(told, ResidentField.SINCE, Why.ELSEWHERE);
        }
        plan.added()
                .add(new Resident(
                        UUID.randomUUID(),
                        seat.code(),
                        person,
                        told.reference(),
                        told.name(),
                        told.shown().born(),
                        told.female(),
                        told.since(),
                        null,
                        null));
        return Optional.empty();
    }

    private static Optional<ResidentFault> change(Told told, Resident here, Plan plan) {
        if (!here.since().equals(told.since())) {
            return fault(told, ResidentField.SINCE, Why.OTHER_DAY);
        }
        End end = told.end();
        if (end != null) {
            plan.ended().add(new Ended(here.id(), end.last().plusDays(1), end.why()));
            return Optional.empty();
        }
        boolean same = here.reference().equals(told.reference())
                && here.name().equals(told.name())
                && here.female() == told.female();
        if (!same) {
            plan.changed().add(here.named(told.reference(), told.name(), told.female()));
        }
        return Optional.empty();
    }

    private Answer write(Seat seat, boolean full, Plan plan) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.end(seat, plan.ended(), at);
        rows.change(seat, plan.changed(), at);
        int absent = full ? rows.endAbsent(seat, plan.people(), LocalDate.ofInstant(at, JAPAN), at) : 0;
        rows.add(seat, plan.added(), at);
        return new Answer(
                plan.added().size(), plan.changed().size(), plan.ended().size() + absent, List.of());
    }

    private static Optional<ResidentFault> fault(Told told, ResidentField field, Why why) {
        return Optional.of(new ResidentFault(told.line(), field, why));
    }
}
