package jp.musubi.platform.pmh.screenings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 本人の検診の表。The table {@code pmh.screening}, and with it {@code pmh.screening_roll}: written together. */
@Repository
class Screenings {

    private static final String OF_PERSON = """
            select kind, held_on, place, method, judgement, followed, followed_on, municipality
              from pmh.screening
             where person_id = :person
             order by held_on desc, kind
             limit 200
            """;

    private static final String OWNER = """
            select screening, municipality
              from pmh.screening
             where person_id = :person and kind = :kind and held_on = :on
            """;

    private static final String HAS =
            "select exists (select 1 from pmh.screening where person_id = :person and screening = :id)";

    /** A result that the desk noted stays, when the line is sent again without one. */
    private static final String PUT = """
            insert into pmh.screening
                   (person_id, screening, municipality, kind, held_on, place, method, judgement, target, followed, followed_on,
                    registered_at, registered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, kind, held_on) do update
               set place = excluded.place, method = excluded.method, judgement = excluded.judgement,
                   target = excluded.target,
                   followed = case when excluded.followed = 'WAITING' and pmh.screening.followed <> 'NONE'
                                   then pmh.screening.followed else excluded.followed end,
                   followed_on = case when excluded.followed = 'WAITING' and pmh.screening.followed <> 'NONE'
                                      then pmh.screening.followed_on else excluded.followed_on end,
                   registered_at = excluded.registered_at, registered_by = excluded.registered_by
            """;

    private static final String PUT_ON_ROLL = """
            insert into pmh.screening_roll
                   (municipality, screening, person_id, reference, name, born, sex, kind, held_on, place, method, judgement,
                    target, followed, followed_on, reminders)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            on conflict (municipality, screening) do update
               set reference = excluded.reference, name = excluded.name, place = excluded.place, method = excluded.method,
                   judgement = excluded.judgement, target = excluded.target,
                   followed = case when excluded.followed = 'WAITING' and pmh.screening_roll.followed <> 'NONE'
                                   then pmh.screening_roll.followed else excluded.followed end,
                   followed_on = case when excluded.followed = 'WAITING' and pmh.screening_roll.followed <> 'NONE'
                                      then pmh.screening_roll.followed_on else excluded.followed_on end
            """;

    private static final String FOLLOW = """
            update pmh.screening
               set followed = :followed, followed_on = cast(:on as date)
             where person_id = :person and screening = :id
            """;

    private final JdbcClient sql;
    private final JdbcOperations batches;

    Screenings(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** 登録するもの。@param sex as registered, for counts */
    record Entry(Screening screening, String sex) {}

    /** Whose screening of that kind and day is registered already. */
    record Owner(UUID id, String municipality) {}

    /** The newest first; nothing without the class. */
    List<OwnScreening> listOf(AccessGrant grant) {
        return grant.classes().contains(DataClass.CHECKUP) && !grant.ownOnly().contains(DataClass.CHECKUP)
                ? listOf(grant.person())
                : List.of();
    }

    /** Of the person whose own page it is. */
    List<OwnScreening> listOf(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, number) -> OwnScreening.of(
                        row.getString("kind"),
                        row.getObject("held_on", LocalDate.class),
                        new OwnScreening.Said(
                                row.getString("place"),
                                row.getString("method"),
                                Judgement.valueOf(row.getString("judgement"))),
                        new Followed(
                                FollowUp.valueOf(row.getString("followed")),
                                row.getObject("followed_on", LocalDate.class),
                                0,
                                null),
                        row.getString("municipality")))
                .list();
    }

    Optional<Owner> findOwner(PersonId person, String kind, LocalDate on) {
        return sql.sql(OWNER)
                .param("person", person.value())
                .param("kind", kind)
                .param("on", on)
                .query((row, number) ->
                        new Owner(row.getObject("screening", UUID.class), row.getString("municipality")))
                .optional();
    }

    boolean has(PersonId person, UUID id) {
        return sql.sql(HAS)
                .param("person", person.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** In the transaction of the caller: all or none. */
    void put(List<Entry> entries, Instant at, String by) {
        batches.batchUpdate(
                PUT,
                entries.stream().map(one -> values(one.screening(), at, by)).toList());
        batches.batchUpdate(
                PUT_ON_ROLL, entries.stream().map(Screenings::onRoll).toList());
    }

    void follow(Screening one, Followed now) {
        sql.sql(FOLLOW)
                .param("person", one.person().value())
                .param("id", one.id())
                .param("followed", now.state().name())
                .param("on", now.on())
                .update();
    }

    private static @Nullable Object[] values(Screening one, Instant at, String by) {
        return new @Nullable Object[] {
            one.person().value(),
            one.id(),
            one.municipality(),
            one.kind().id(),
            one.held().on(),
            one.held().place(),
            one.held().method(),
            one.held().judgement().name(),
            one.target(),
            one.followed().state().name(),
            one.followed().on(),
            at.atOffset(ZoneOffset.UTC),
            by
        };
    }

    private static @Nullable Object[] onRoll(Entry entry) {
        Screening one = entry.screening();
        return new @Nullable Object[] {
            one.municipality(),
            one.id(),
            one.person().value(),
            one.who().reference(),
            one.who().name(),
            one.who().born(),
            entry.sex(),
            one.kind().id(),
            one.held().on(),
            one.held().place(),
            one.held().method(),
            one.held().judgement().name(),
            one.target(),
            one.followed().state().name(),
            one.followed().on()
        };
    }
}
