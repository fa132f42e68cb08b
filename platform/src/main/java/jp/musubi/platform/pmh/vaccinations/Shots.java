package jp.musubi.platform.pmh.vaccinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.GivenShot.Lot;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.shot} and {@code pmh.shot_taken_back}. */
@Repository
class Shots {

    private static final String OF_PERSON = """
            select s.shot, s.vaccine, s.dose, s.given_on, s.maker, s.lot, s.expires_on, s.amount, s.site, s.doctor,
                   s.deferred, s.note, s.facility, s.municipality, s.registered_at, b.shot is not null taken_back
              from pmh.shot s
              left join pmh.shot_taken_back b on b.person_id = s.person_id and b.shot = s.shot
             where s.person_id = :person
             order by s.given_on desc, s.registered_at desc
            """;

    private static final String ADD = """
            insert into pmh.shot
                   (person_id, shot, vaccine, dose, given_on, maker, lot, expires_on, amount, site, doctor, deferred,
                    note, facility, municipality, form, registered_at, registered_by)
            values (:person, :shot, :vaccine, :dose, :day, :maker, :lot, cast(:expires as date), :amount, :site,
                    :doctor, :deferred, :note, :facility, :municipality, cast(:form as uuid), :at, :by)
            """;

    private static final String TAKE_BACK = """
            insert into pmh.shot_taken_back (person_id, shot, at, by_whom)
            values (:person, :shot, :at, :by)
            on conflict do nothing
            """;

    /** Who registers for somebody waits here for who does the same. */
    private static final String LOCK =
            "select resident from pmh.resident where municipality = :municipality and resident = :resident for update";

    private final JdbcClient sql;

    Shots(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first; nothing without the class. */
    List<GivenShot> listOf(AccessGrant grant) {
        return grant.classes().contains(DataClass.CHILD_HEALTH) ? of(grant.person()) : List.of();
    }

    /** Of who lives in the municipality of the seat: all until today; of who has left, what was given until then. */
    List<GivenShot> listOf(Seat seat, Resident resident) {
        if (!resident.municipality().equals(seat.code())) {
            return List.of();
        }
        LocalDate until = resident.until();
        return of(resident.person()).stream()
                .filter(shot -> until == null || shot.day().isBefore(until))
                .toList();
    }

    Optional<GivenShot> find(AccessGrant grant, UUID shot) {
        return listOf(grant).stream().filter(one -> one.id().equals(shot)).findFirst();
    }

    void lock(Resident resident) {
        sql.sql(LOCK)
                .param("municipality", resident.municipality())
                .param("resident", resident.id())
                .query(UUID.class)
                .optional();
    }

    void add(PersonId person, GivenShot one, @Nullable UUID form, String by) {
        sql.sql(ADD)
                .param("person", person.value())
                .param("shot", one.id())
                .param("vaccine", one.vaccine())
                .param("dose", one.dose())
                .param("day", one.day())
                .param("maker", one.lot().maker())
                .param("lot", one.lot().number())
                .param("expires", one.lot().expires())
                .param("amount", one.amount())
                .param("site", one.site())
                .param("doctor", one.doctor())
                .param("deferred", one.deferred())
                .param("note", one.note())
                .param("facility", one.facility().digits())
                .param("municipality", one.municipality())
                .param("form", form)
                .param("at", one.registeredAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Whether it is now; false where it was before. */
    boolean takeBack(PersonId person, UUID shot, Instant at, String by) {
        return sql.sql(TAKE_BACK)
                        .param("person", person.value())
                        .param("shot", shot)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    private List<GivenShot> of(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query(Shots::read)
                .list();
    }

    private static GivenShot read(ResultSet row, int number) throws SQLException {
        return new GivenShot(
                row.getObject("shot", UUID.class),
                row.getString("vaccine"),
                row.getString("dose"),
                row.getObject("given_on", LocalDate.class),
                new Lot(row.getString("maker"), row.getString("lot"), row.getObject("expires_on", LocalDate.class)),
                row.getString("amount"),
                row.getString("site"),
                row.getString("doctor"),
                row.getString("deferred"),
                row.getString("note"),
                new FacilityCode(row.getString("facility")),
                row.getString("municipality"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("taken_back"));
    }
}
