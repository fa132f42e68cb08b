package jp.musubi.platform.pmh.maternity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.platform.pmh.maternity.FollowUp.State;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.mch_result} and {@code pmh.follow_up_step}. */
@Repository
class Checkups {

    private static final String COLUMNS = """
            select m.result, m.person_id, m.kind, m.taken_on, m.weight, m.height, m.head, m.systolic, m.diastolic,
                   m.verdict, m.note, m.doctor, m.facility, m.municipality, m.resident, m.registered_at
            """;

    private static final String OF_PERSON =
            COLUMNS + " from pmh.mch_result m where m.person_id = :person order by m.taken_on desc, m.kind";

    private static final String ADD = """
            insert into pmh.mch_result
                   (person_id, result, kind, taken_on, weight, height, head, systolic, diastolic, verdict, note, doctor,
                    facility, municipality, resident, form, registered_at, registered_by)
            values (:person, :result, :kind, :day, cast(:weight as int), cast(:height as int), cast(:head as int),
                    cast(:systolic as int), cast(:diastolic as int), :verdict, :note, :doctor, :facility,
                    :municipality, :resident, cast(:form as uuid), :at, :by)
            on conflict do nothing
            """;

    private static final String FOUND = """
              from pmh.mch_result m
              join pmh.resident r on r.municipality = m.municipality and r.resident = m.resident
              left join lateral (select s.state, s.note, s.at
                                   from pmh.follow_up_step s
                                  where s.municipality = m.municipality and s.result = m.result
                                  order by s.number desc limit 1) f on true
             where m.municipality = :municipality
               and (:kind = '' or m.kind = :kind)
               and case :state
                     when 'ALL' then true
                     when 'FINDINGS' then m.verdict <> 'FINE'
                     else m.verdict <> 'FINE' and coalesce(f.state, 'OPEN') = :state
                   end
            """;

    private static final String PAGE = COLUMNS
            + ", r.name, r.born, coalesce(f.state, 'OPEN') state, coalesce(f.note, '') step_note, f.at step_at" + FOUND
            + " order by m.taken_on desc, m.result limit :size offset :offset";

    private static final String COUNT = "select count(*)" + FOUND;

    private static final String STEP = """
            insert into pmh.follow_up_step (municipality, result, number, state, note, at, by_whom)
            select m.municipality, m.result,
                   (select coalesce(max(s.number), 0) + 1 from pmh.follow_up_step s
                     where s.municipality = m.municipality and s.result = m.result),
                   :state, :note, :at, :by
              from pmh.mch_result m
             where m.municipality = :municipality and m.result = :result and m.verdict <> 'FINE'
            """;

    private final JdbcClient sql;

    Checkups(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first; nothing without the class. */
    List<CheckupResult> listOf(AccessGrant grant) {
        return grant.classes().contains(DataClass.CHILD_HEALTH) ? of(grant.person()) : List.of();
    }

    /** Of who lives in the municipality of the seat: all; of who has left, what was found until then. */
    List<CheckupResult> listOf(Seat seat, Resident resident) {
        if (!resident.municipality().equals(seat.code())) {
            return List.of();
        }
        LocalDate until = resident.until();
        return of(resident.person()).stream()
                .filter(one -> until == null || one.day().isBefore(until))
                .toList();
    }

    /** Whether it was added; false where the same checkup of that day is there. */
    boolean add(CheckupResult one, @Nullable UUID form, String by) {
        Measured measured = one.measured();
        return sql.sql(ADD)
                        .param("person", one.person().value())
                        .param("result", one.id())
                        .param("kind", one.kind())
                        .param("day", one.day())
                        .param("weight", measured.weight())
                        .param("height", measured.height())
                        .param("head", measured.head())
                        .param("systolic", measured.systolic())
                        .param("diastolic", measured.diastolic())
                        .param("verdict", one.verdict().name())
                        .param("note", one.note())
                        .param("doctor", one.doctor())
                        .param("facility", one.facility().digits())
                        .param("municipality", one.municipality())
                        .param("resident", one.resident())
                        .param("form", form)
                        .param("at", one.registeredAt().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    List<FollowUp> list(Seat seat, FollowUpQuery query) {
        return of(PAGE, seat, query)
                .param("size", query.size())
                .param("offset", (query.page() - 1L) * query.size())
                .query(Checkups::followUp)
                .list();
    }

    int count(Seat seat, FollowUpQuery query) {
        return of(COUNT, seat, query).query(Integer.class).single();
    }

    /** Whether the result is the municipality's, and has findings. */
    boolean step(Seat seat, UUID result, State state, String note, Instant at) {
        return sql.sql(STEP)
                        .param("municipality", seat.code())
                        .param("result", result)
                        .param("state", state.name())
                        .param("note", note)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", seat.by())
                        .update()
                == 1;
    }

    private List<CheckupResult> of(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query(Checkups::read)
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, Seat seat, FollowUpQuery query) {
        return sql.sql(statement)
                .param("municipality", seat.code())
                .param("kind", query.kind())
                .param("state", query.state());
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("step_at", OffsetDateTime.class);
        return new FollowUp(
                read(row, number),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getString("step_note"),
                at == null ? null : at.toInstant());
    }

    private static CheckupResult read(ResultSet row, int number) throws SQLException {
        return new CheckupResult(
                row.getObject("result", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("kind"),
                row.getObject("taken_on", LocalDate.class),
                new Measured(
                        row.getObject("weight", Integer.class),
                        row.getObject("height", Integer.class),
                        row.getObject("head", Integer.class),
                        row.getObject("systolic", Integer.class),
                        row.getObject("diastolic", Integer.class)),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("note"),
                row.getString("doctor"),
                new FacilityCode(row.getString("facility")),
                row.getString("municipality"),
                row.getObject("resident", UUID.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }
}
