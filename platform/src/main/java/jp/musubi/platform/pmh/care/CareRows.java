package jp.musubi.platform.pmh.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.care.Certification.Numbers;
import jp.musubi.platform.pmh.care.Certification.Valid;
import jp.musubi.platform.pmh.care.Certification.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.care_certification} and {@code pmh.care_roll}: written together. */
@Repository
class CareRows {

    private static final String ROLL = """
            select r.municipality, r.certification, r.person_id, r.name, r.born, r.insured, c.insurer, r.level, r.share,
                   r.valid_from, r.valid_until, r.ended_on
              from pmh.care_roll r
              join pmh.care_certification c on c.person_id = r.person_id and c.certification = r.certification
             where r.municipality = :municipality
            """;

    private static final String ONE = ROLL + " and r.certification = :id";

    private static final String FOUND = """
               and (:words = '' or r.insured = :words or starts_with(r.name, :words))
               and (:level = '' or r.level = :level)
               and case :show
                     when 'NOW' then r.valid_from <= :day and least(r.valid_until, r.ended_on) >= :day
                     when 'ENDING' then r.valid_from <= :day and r.ended_on is null and r.valid_until >= :day
                                        and r.valid_until < :day + 60
                     when 'ENDED' then least(r.valid_until, r.ended_on) < :day
                     else true
                   end
            """;

    private static final String COUNT =
            "select count(*) from pmh.care_roll r where r.municipality = :municipality" + FOUND;

    private static final String OF_PERSON = """
            select c.municipality, c.certification, c.person_id, '' as name, date '1900-01-01' as born, c.insured, c.insurer,
                   c.level, c.share, c.valid_from, c.valid_until, c.ended_on
              from pmh.care_certification c
             where c.person_id = :person
             order by c.valid_from desc, c.registered_at desc
             limit 50
            """;

    private static final String ADD = """
            insert into pmh.care_certification
                   (person_id, certification, municipality, insured, insurer, level, share, valid_from, valid_until,
                    registered_at, registered_by)
            values (:person, :id, :municipality, :insured, :insurer, :level, :share, :from, :until, :at, :by)
            """;

    private static final String ADD_TO_ROLL = """
            insert into pmh.care_roll
                   (municipality, certification, person_id, name, born, insured, level, share, valid_from, valid_until)
            values (:municipality, :id, :person, :name, :born, :insured, :level, :share, :from, :until)
            on conflict (municipality, insured, valid_from) do nothing
            """;

    private static final String END = """
            update pmh.care_certification
               set ended_on = :on
             where person_id = :person and certification = :id
            """;

    private static final String END_ON_ROLL = """
            update pmh.care_roll
               set ended_on = :on
             where municipality = :municipality and certification = :id
            """;

    private final JdbcClient sql;

    CareRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Certification> list(CareSeat seat, CareQuery query) {
        return of(ROLL + FOUND + " order by " + query.sort().order() + " limit :size offset :offset", seat, query)
                .param("size", CareQuery.SIZE)
                .param("offset", (query.page() - 1L) * CareQuery.SIZE)
                .query(CareRows::read)
                .list();
    }

    int count(CareSeat seat, CareQuery query) {
        return of(COUNT, seat, query).query(Integer.class).single();
    }

    /** Empty for another municipality's. */
    Optional<Certification> find(CareSeat seat, UUID id) {
        return sql.sql(ONE)
                .param("municipality", seat.key())
                .param("id", id)
                .query(CareRows::read)
                .optional();
    }

    /** The newest first; without what the municipality wrote of who it is. */
    List<Certification> listOf(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query(CareRows::read)
                .list();
    }

    /** Whether it was added; false when the number is there from that day. */
    boolean add(Certification one, Instant at, String by) {
        boolean added = sql.sql(ADD_TO_ROLL)
                        .param("municipality", one.municipality())
                        .param("id", one.id())
                        .param("person", one.person().value())
                        .param("name", one.who().name())
                        .param("born", one.who().born())
                        .param("insured", one.numbers().insured())
                        .param("level", one.level().id())
                        .param("share", one.share())
                        .param("from", one.valid().from())
                        .param("until", one.valid().until())
                        .update()
                > 0;
        if (added) {
            sql.sql(ADD)
                    .param("person", one.person().value())
                    .param("id", one.id())
                    .param("municipality", one.municipality())
                    .param("insured", one.numbers().insured())
                    .param("insurer", one.numbers().insurer())
                    .param("level", one.level().id())
                    .param("share", one.share())
                    .param("from", one.valid().from())
                    .param("until", one.valid().until())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .update();
        }
        return added;
    }

    /** @param on the last day */
    void end(Certification one, LocalDate on) {
        sql.sql(END)
                .param("person", one.person().value())
                .param("id", one.id())
                .param("on", on)
                .update();
        sql.sql(END_ON_ROLL)
                .param("municipality", one.municipality())
                .param("id", one.id())
                .param("on", on)
                .update();
    }

    private JdbcClient.StatementSpec of(String statement, CareSeat seat, CareQuery query) {
        return sql.sql(statement)
                .param("municipality", seat.key())
                .param("words", query.words())
                .param("level", query.level())
                .param("show", query.show().name())
                .param("day", query.day());
    }

    private static Certification read(ResultSet row, int number) throws SQLException {
        String level = row.getString("level");
        return new Certification(
                row.getObject("certification", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("municipality"),
                new Who(row.getString("name"), row.getObject("born", LocalDate.class)),
                new Numbers(row.getString("insured"), row.getString("insurer")),
                CareLevel.find(level).orElseThrow(() -> new IllegalStateException("no level " + level + " any more")),
                row.getInt("share"),
                new Valid(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)));
    }
}
