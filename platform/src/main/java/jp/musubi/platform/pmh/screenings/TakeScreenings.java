package jp.musubi.platform.pmh.screenings;

import java.time.Clock;
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
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.screenings.ReadScreening.Told;
import jp.musubi.platform.pmh.screenings.ScreeningFault.Why;
import jp.musubi.platform.pmh.screenings.Screenings.Entry;
import jp.musubi.platform.pmh.screenings.Screenings.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 検診を取り込む。Every line is checked; all are taken together, or none. */
@Service
public class TakeScreenings {

    /** Of a file, on its page. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;
    /** Faults that are told of a file; who has more mends these first. */
    static final int MOST_FAULTS = 1_000;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int BATCH = 500;

    private final Screenings screenings;
    private final MemberMatch match;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakeScreenings(
            Screenings screenings, MemberMatch match, People people, TransactionOperations transaction, Clock clock) {
        this.screenings = screenings;
        this.match = match;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 取り込みの答え。@param taken how many; 0 with faults */
    public record Answer(int taken, List<ScreeningFault> faults) {

        public Answer {
            faults = List.copyOf(faults);
        }
    }

    /** A line as it may stand in a file; its numbers are nobody's. */
    public static List<String> example() {
        return List.of(
                "A0000001",
                "06139901",
                "見本",
                "999999",
                "01",
                "1980-05-05",
                "見本　花子",
                "大腸がん検診",
                "2026-04-10",
                "便潜血検査",
                "見本健診センター",
                "要精検",
                "",
                "");
    }

    /** Of a file of the seat's municipality. */
    public Answer take(ScreeningSeat seat, byte[] file) {
        ScreeningFile.Lines read = new ScreeningFile(file).read();
        List<ScreeningFault> faults = new ArrayList<>(read.faults());
        List<Told> told = new ArrayList<>();
        LocalDate today = today();
        for (ScreeningFile.Line line : read.lines()) {
            ReadScreening.Read one = ReadScreening.read(line.number(), line.cells(), today);
            faults.addAll(one.faults());
            Optional.ofNullable(one.told()).ifPresent(told::add);
        }
        return takeAll(seat, told, faults);
    }

    Answer takeAll(ScreeningSeat seat, List<Told> told, List<ScreeningFault> faultsBefore) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<ScreeningFault> faults = new ArrayList<>(faultsBefore);
            List<Entry> entries = entries(seat, told, faults);
            if (!faults.isEmpty()) {
                return new Answer(0, faults.stream().limit(MOST_FAULTS).toList());
            }
            screenings.put(entries, clock.instant().truncatedTo(ChronoUnit.MICROS), seat.by());
            return new Answer(entries.size(), List.of());
        }));
    }

    private List<Entry> entries(ScreeningSeat seat, List<Told> told, List<ScreeningFault> faults) {
        Map<Shown, PersonId> found = new HashMap<>();
        for (int from = 0; from < told.size(); from += BATCH) {
            found.putAll(match.of(told.subList(from, Math.min(told.size(), from + BATCH)).stream()
                    .map(Told::shown)
                    .toList()));
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Told one : told) {
            PersonId person = found.get(one.shown());
            if (person == null) {
                faults.add(new ScreeningFault(one.line(), ScreeningField.NUMBER, Why.NOBODY));
            } else {
                entry(seat, one, people.get(person), seen, faults).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(
            ScreeningSeat seat, Told told, Person person, Set<String> seen, List<ScreeningFault> faults) {
        LocalDate on = told.held().on();
        if (told.kind().isNotFor(person.sex())) {
            faults.add(new ScreeningFault(told.line(), ScreeningField.KIND, Why.SEX));
            return Optional.empty();
        }
        if (!seen.add(person.id() + " " + told.kind().id() + " " + on)) {
            faults.add(new ScreeningFault(told.line(), ScreeningField.NUMBER, Why.TWICE));
            return Optional.empty();
        }
        Owner owner = screenings.findOwner(person.id(), told.kind().id(), on).orElse(null);
        if (owner != null && !owner.municipality().equals(seat.code())) {
            faults.add(new ScreeningFault(told.line(), ScreeningField.NUMBER, Why.OTHER));
            return Optional.empty();
        }
        var screening = new Screening(
                owner == null ? UUID.randomUUID() : owner.id(),
                person.id(),
                seat.code(),
                told.who(),
                told.kind(),
                told.held(),
                told.kind().isFor(person.birthDate(), person.sex(), on),
                told.followed());
        return Optional.of(new Entry(screening, person.sex().name()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
