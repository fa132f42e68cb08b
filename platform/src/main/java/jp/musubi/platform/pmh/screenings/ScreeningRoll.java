package jp.musubi.platform.pmh.screenings;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.Screening.Held;
import jp.musubi.platform.pmh.screenings.Screening.Who;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 検診の名簿。The tables {@code pmh.screening_roll} and {@code pmh.screening_step}, of one municipality by its seat. */
@Repository
class ScreeningRoll {

    private static final String COLUMNS = """
            select municipality, screening, person_id, reference, name, born, kind, held_on, place, method, judgement, target,
                   followed, followed_on, reminders, reminded_on
              from pmh.screening_roll
             where municipality = :municipality
            """;

    private static final String ONE = COLUMNS + " and screening = :id";

    private static final String OF_KIND = " and (:kind = '' or kind = :kind) and ";

    private static final String COUNT = "select count(*) from pmh.screening_roll where municipality = :municipality";

    private static final String FOLLOW = """
            update pmh.screening_roll
               set followed = :followed, followed_on = cast(:on as date), reminders = :reminders,
                   reminded_on = cast(:reminded as date)
             where municipality = :municipality and screening = :id
            """;

    private static final String ADD_STEP = """
            insert into pmh.screening_step (municipality, screening, number, act, followed, followed_on, at, by_whom)
            select :municipality, :id, coalesce(max(number), 0) + 1, :act, :followed, cast(:on as date), :at, :by
              from pmh.screening_step
             where municipality = :municipality and screening = :id
            """;

    private static final String STEPS = """
            select act, followed, followed_on, at, by_whom
              from pmh.screening_step
             where municipality = :municipality and screening = :id
             order by number
            """;

    private final JdbcClient sql;

    ScreeningRoll(JdbcClient sql) {
        this.sql = sql;
    }

    List<Screening> list(ScreeningSeat seat, ScreeningQuery query, int size) {
        String order = " order by " + query.sort().order() + " limit :size offset :offset";
        return of(COLUMNS, seat, query, order)
                .param("size", size)
                .param("offset", (query.page() - 1L) * size)
                .query(ScreeningRoll::read)
                .list();
    }

    int count(ScreeningSeat seat, ScreeningQuery query) {
        return of(COUNT, seat, query, "").query(Integer.class).single();
    }

    /** Empty for another municipality's. */
    Optional<Screening> find(ScreeningSeat seat, UUID id) {
        return sql.sql(ONE)
                .param("municipality", seat.code())
                .param("id", id)
                .query(ScreeningRoll::read)
                .optional();
    }

    /** The same, until the transaction ends for this one alone. */
    Optional<Screening> hold(ScreeningSeat seat, UUID id) {
        return sql.sql(ONE + " for update")
                .param("municipality", seat.code())
                .param("id", id)
                .query(ScreeningRoll::read)
                .optional();
    }

    void follow(ScreeningSeat seat, UUID id, Followed now) {
        sql.sql(FOLLOW)
                .param("municipality", seat.code())
                .param("id", id)
                .param("followed", now.state().name())
                .param("on", now.on())
                .param("reminders", now.reminders())
                .param("reminded", now.remindedOn())
                .update();
    }

    void addStep(ScreeningSeat seat, UUID id, FollowStep step) {
        sql.sql(ADD_STEP)
                .param("municipality", seat.code())
                .param("id", id)
                .param("act", step.act().name())
                .param("followed", step.state().name())
                .param("on", step.on())
                .param("at", step.at().atOffset(UTC))
                .param("by", step.by())
                .update();
    }

    List<FollowStep> steps(ScreeningSeat seat, UUID id) {
        return sql.sql(STEPS)
                .param("municipality", seat.code())
                .param("id", id)
                .query((row, number) -> new FollowStep(
                        FollowStep.Act.valueOf(row.getString("act")),
                        FollowUp.valueOf(row.getString("followed")),
                        row.getObject("followed_on", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** One of a few constants: no word of a caller comes into it. */
    private JdbcClient.StatementSpec of(String statement, ScreeningSeat seat, ScreeningQuery query, String order) {
        JdbcClient.StatementSpec asked = sql.sql(
                        statement + OF_KIND + query.show().where() + order)
                .param("municipality", seat.code())
                .param("kind", query.kind());
        return query.show() == ScreeningQuery.Show.DUE ? asked.param("due", query.due()) : asked;
    }

    private static Screening read(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getObject("held_on", LocalDate.class);
        String kind = row.getString("kind");
        return new Screening(
                row.getObject("screening", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("municipality"),
                new Who(row.getString("reference"), row.getString("name"), row.getObject("born", LocalDate.class)),
                ScreeningKinds.shipped()
                        .find(kind, on)
                        .orElseThrow(() -> new IllegalStateException("no kind " + kind + " on its day any more")),
                new Held(
                        on,
                        row.getString("place"),
                        row.getString("method"),
                        Judgement.valueOf(row.getString("judgement"))),
                row.getBoolean("target"),
                new Followed(
                        FollowUp.valueOf(row.getString("followed")),
                        row.getObject("followed_on", LocalDate.class),
                        row.getInt("reminders"),
                        row.getObject("reminded_on", LocalDate.class)));
    }
}
