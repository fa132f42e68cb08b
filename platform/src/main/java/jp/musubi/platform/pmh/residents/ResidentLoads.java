package jp.musubi.platform.pmh.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.TakeResidents.Ended;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.resident}, of many at once: in the transaction of the caller. */
@Repository
class ResidentLoads {

    /** One file of a municipality at a time. */
    private static final String LOCK = "select code from pmh.municipality where code = :municipality for update";

    private static final String OF_PEOPLE = """
            select municipality, resident, person_id, reference, name, born, female, since, until, ended_why
              from pmh.resident
             where person_id in (:people)
             order by since desc
            """;

    private static final String ADD = """
            insert into pmh.resident
                   (municipality, resident, person_id, reference, name, born, female, since, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE = """
            update pmh.resident
               set reference = ?, name = ?, female = ?, changed_at = ?, changed_by = ?
             where municipality = ? and resident = ?
            """;

    private static final String END = """
            update pmh.resident
               set until = ?, ended_why = ?, changed_at = ?, changed_by = ?
             where municipality = ? and resident = ? and until is null
            """;

    private static final String OPEN = """
            select resident, person_id, since
              from pmh.resident
             where municipality = :municipality and until is null
            """;

    private final JdbcClient sql;
    private final JdbcOperations batches;

    ResidentLoads(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void lock(Seat seat) {
        sql.sql(LOCK).param("municipality", seat.code()).query(String.class).single();
    }

    /** Where these people live or lived, in all the country. */
    List<Resident> listOf(List<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sql.sql(OF_PEOPLE)
                        .param("people", people)
                        .query(Residents::read)
                        .list();
    }

    void add(Seat seat, List<Resident> added, Instant at) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                ADD,
                added.stream()
                        .map(one -> new Object[] {
                            seat.code(),
                            one.id(),
                            one.person().value(),
                            one.reference(),
                            one.name(),
                            one.born(),
                            one.female(),
                            one.since(),
                            when,
                            seat.by()
                        })
                        .toList());
    }

    void change(Seat seat, List<Resident> changed, Instant at) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                CHANGE,
                changed.stream()
                        .map(one -> new Object[] {
                            one.reference(), one.name(), one.female(), when, seat.by(), seat.code(), one.id()
                        })
                        .toList());
    }

    void end(Seat seat, List<Ended> ended, Instant at) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                END,
                ended.stream()
                        .map(one -> new Object[] {
                            one.until(), one.why().name(), when, seat.by(), seat.code(), one.resident()
                        })
                        .toList());
    }

    /** Ends all who live there and are none of these, with the day before; who begins on that day or later lives there for a day. */
    int endAbsent(Seat seat, Set<UUID> people, LocalDate day, Instant at) {
        List<Ended> absent = sql
                .sql(OPEN)
                .param("municipality", seat.code())
                .query((row, number) -> people.contains(row.getObject("person_id", UUID.class))
                        ? List.<Ended>of()
                        : List.of(new Ended(
                                row.getObject("resident", UUID.class),
                                later(
                                        day,
                                        row.getObject("since", LocalDate.class).plusDays(1)),
                                LeftWhy.FILE)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        end(seat, absent, at);
        return absent.size();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
