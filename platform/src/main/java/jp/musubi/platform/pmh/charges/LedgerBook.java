package jp.musubi.platform.pmh.charges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.charges.WrittenCharge.Entry;
import jp.musubi.platform.pmh.charges.WrittenCharge.Figures;
import jp.musubi.platform.pmh.ledger.Account;
import jp.musubi.platform.pmh.ledger.MonthRows;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.charge}, {@code pmh.ledger_entry} and {@code pmh.facility_charge}: written once, never changed. */
@Repository
class LedgerBook {

    private static final String CHARGE = """
            insert into pmh.charge
                   (person_id, charge, facility, request, treated_on, care, points, cost, insurer, left_over, patient,
                    collected, reverses, at, by_whom)
            values (:person, :charge, :facility, :request, :treated, :care, :points, :cost, :insurer, :leftOver, :patient,
                    :collected, cast(:reverses as uuid), :at, :by)
            """;

    private static final String ENTRY = """
            insert into pmh.ledger_entry
                   (person_id, charge, holding, account, facility, treated_on, cost, paid, charged)
            values (:person, :charge, :holding, :account, :facility, :treated, :cost, :paid, :charged)
            """;

    private static final String OF_FACILITY = """
            insert into pmh.facility_charge (facility, charge, person_id)
            values (:facility, :charge, :person)
            """;

    private static final String WHOSE = """
            select person_id
              from pmh.facility_charge
             where facility = :facility and charge = :charge
            """;

    private static final String ONE = """
            select request, treated_on, care, points, cost, insurer, left_over, patient, collected, reverses, at, by_whom
              from pmh.charge
             where person_id = :person and charge = :charge
            """;

    private static final String ENTRIES = """
            select holding, account, cost, paid, charged
              from pmh.ledger_entry
             where person_id = :person and charge = :charge
             order by holding
            """;

    private static final String REVERSED = """
            select count(*)
              from pmh.charge
             where person_id = :person and reverses = :charge
            """;

    private final JdbcClient sql;
    private final MonthRows months;

    LedgerBook(JdbcClient sql, MonthRows months) {
        this.sql = sql;
        this.months = months;
    }

    /** After every account of it was locked. */
    void write(WrittenCharge one) {
        Figures figures = one.figures();
        of(CHARGE, one)
                .param("facility", one.facility().digits())
                .param("request", one.request())
                .param("treated", one.treatedOn())
                .param("care", figures.care())
                .param("points", figures.points())
                .param("cost", figures.cost())
                .param("insurer", figures.insurer())
                .param("leftOver", figures.leftOver())
                .param("patient", figures.patient())
                .param("collected", figures.collected())
                .param("reverses", one.reverses())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("by", one.by())
                .update();
        for (Entry entry : one.entries()) {
            of(ENTRY, one)
                    .param("holding", entry.holding())
                    .param("account", entry.account().id())
                    .param("facility", one.facility().digits())
                    .param("treated", one.treatedOn())
                    .param("cost", entry.cost())
                    .param("paid", entry.paid())
                    .param("charged", entry.charged())
                    .update();
            months.add(entry.account(), entry.charged(), Long.signum(entry.charged()));
        }
        of(OF_FACILITY, one).param("facility", one.facility().digits()).update();
    }

    /** Whose charge of this facility it is; empty for another facility's. */
    Optional<PersonId> findPerson(FacilityCode facility, UUID charge) {
        return sql.sql(WHOSE)
                .param("facility", facility.digits())
                .param("charge", charge)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    WrittenCharge get(PersonId person, FacilityCode facility, UUID charge) {
        return of(ONE, person, charge)
                .query((row, number) -> read(row, person, facility, charge))
                .single();
    }

    boolean isReversed(PersonId person, UUID charge) {
        return of(REVERSED, person, charge)
                        .query((row, number) -> row.getLong(1))
                        .single()
                > 0;
    }

    private WrittenCharge read(ResultSet row, PersonId person, FacilityCode facility, UUID charge) throws SQLException {
        LocalDate treatedOn = row.getObject("treated_on", LocalDate.class);
        return new WrittenCharge(
                person,
                charge,
                facility,
                row.getString("request"),
                treatedOn,
                new Figures(
                        row.getString("care"),
                        row.getLong("points"),
                        row.getLong("cost"),
                        row.getLong("insurer"),
                        row.getLong("left_over"),
                        row.getLong("patient"),
                        row.getLong("collected")),
                entries(person, charge, YearMonth.from(treatedOn)),
                row.getObject("reverses", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
    }

    private List<Entry> entries(PersonId person, UUID charge, YearMonth month) {
        return of(ENTRIES, person, charge)
                .query((row, number) -> new Entry(
                        row.getObject("holding", UUID.class),
                        new Account(row.getObject("account", UUID.class), month),
                        row.getLong("cost"),
                        row.getLong("paid"),
                        row.getLong("charged")))
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, WrittenCharge one) {
        return of(statement, one.person(), one.id());
    }

    private JdbcClient.StatementSpec of(String statement, PersonId person, UUID charge) {
        return sql.sql(statement).param("person", person.value()).param("charge", charge);
    }
}
