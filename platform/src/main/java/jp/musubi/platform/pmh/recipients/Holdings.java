package jp.musubi.platform.pmh.recipients;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.holding}. */
@Repository
public class Holdings {

    private static final String OF_PERSON = """
            select person_id, holding, municipality, scheme, payer, recipient, valid_from, valid_until, suspended_from,
                   suspended_until, income_class, ceiling, household, designated
              from pmh.holding
             where person_id = :person
             order by valid_from, holding
            """;

    private static final String REGISTER = """
            insert into pmh.holding
                   (person_id, holding, municipality, scheme, law, payer, recipient, valid_from, valid_until,
                    suspended_from, suspended_until, income_class, ceiling, household, designated, registered_at,
                    registered_by)
            values (:person, :holding, :municipality, cast(:scheme as text), :law, :payer, :recipient, :from,
                    cast(:until as date), cast(:suspendedFrom as date), cast(:suspendedUntil as date), :income,
                    cast(:ceiling as bigint), cast(:household as uuid), :designated, :at, :by)
            on conflict do nothing
            """;

    private static final String END = """
            update pmh.holding
               set valid_until = :until
             where person_id = :person and holding = :holding and valid_from < :until
               and (valid_until is null or valid_until > :until)
            """;

    private final JdbcClient sql;

    Holdings(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of the person of the grant, ended ones too, oldest first. */
    public List<Holding> listOf(AccessGrant grant) {
        return sql.sql(OF_PERSON)
                .param("person", grant.person().value())
                .query(Holdings::read)
                .list();
    }

    /** Whether it was registered; false when the id, or the number on that first day, is there already. */
    public boolean register(Holding one, Instant at, String by) {
        Valid valid = one.valid();
        return sql.sql(REGISTER)
                        .param("person", one.person().value())
                        .param("holding", one.id())
                        .param("municipality", one.municipality())
                        .param("scheme", one.scheme())
                        .param("law", one.numbers().law())
                        .param("payer", one.numbers().payer())
                        .param("recipient", one.numbers().recipient())
                        .param("from", valid.from())
                        .param("until", valid.until())
                        .param("suspendedFrom", valid.suspendedFrom())
                        .param("suspendedUntil", valid.suspendedUntil())
                        .param("income", one.incomeClass())
                        .param("ceiling", one.ceiling())
                        .param("household", one.household())
                        .param(
                                "designated",
                                one.designated().stream()
                                        .map(FacilityCode::digits)
                                        .toArray(String[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    /** 転出、資格の終わり。Whether it ends earlier now; its charges stay. */
    public boolean end(PersonId person, UUID holding, LocalDate until) {
        return sql.sql(END)
                        .param("person", person.value())
                        .param("holding", holding)
                        .param("until", until)
                        .update()
                > 0;
    }

    private static Holding read(ResultSet row, int number) throws SQLException {
        return new Holding(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("holding", UUID.class),
                row.getString("municipality"),
                row.getString("scheme"),
                new Numbers(row.getString("payer"), row.getString("recipient")),
                new Valid(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("suspended_from", LocalDate.class),
                        row.getObject("suspended_until", LocalDate.class)),
                row.getString("income_class"),
                row.getObject("ceiling", Long.class),
                row.getObject("household", UUID.class),
                codes(row.getArray("designated")));
    }

    private static List<FacilityCode> codes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(FacilityCode::new).toList();
    }
}
