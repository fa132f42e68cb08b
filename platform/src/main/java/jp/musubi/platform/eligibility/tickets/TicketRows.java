package jp.musubi.platform.eligibility.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code eligibility.medical_ticket}. */
@Repository
class TicketRows implements TicketReading {

    private static final String COLUMNS = """
            select person_id, ticket_id, office, recipient, facility, kind, care, treated_in, valid_from, valid_until,
                   issue_number, combined, own_amount, registered_at, withdrawn_at
              from eligibility.medical_ticket
            """;

    private static final String OF_MONTH =
            COLUMNS + " where person_id = :person and treated_in = :month and held_at is null"
                    + " order by facility, issue_number";

    private static final String OF_OFFICE =
            COLUMNS + " where person_id = :person and office = :office and issue_number = :issueNumber"
                    + " and held_at is null order by registered_at limit 1";

    private static final String INSERT = """
            insert into eligibility.medical_ticket
                   (person_id, ticket_id, office, recipient, facility, kind, care, treated_in, valid_from, valid_until,
                    issue_number, combined, own_amount, registered_at)
            select :person, :ticket, :office, :recipient, :facility, :kind, :care, cast(:month as date),
                   cast(:from as date), cast(:until as date), :issueNumber, :combined, :ownAmount,
                   cast(:registered as timestamptz)
             where not exists (select 1
                                 from eligibility.medical_ticket
                                where person_id = :person and office = :office and issue_number = :issueNumber)
            on conflict do nothing
            """;

    private static final String WITHDRAW = """
            update eligibility.medical_ticket
               set withdrawn_at = :at
             where person_id = :person and office = :office and issue_number = :issueNumber and withdrawn_at is null
            """;

    private final JdbcClient sql;

    TicketRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<MedicalTicket> listFor(AccessGrant grant, YearMonth month) {
        return sql.sql(OF_MONTH)
                .param("person", grant.person().value())
                .param("month", month.atDay(1))
                .query(TicketRows::ticket)
                .list();
    }

    Optional<MedicalTicket> find(PersonId person, String office, String issueNumber) {
        return sql.sql(OF_OFFICE)
                .param("person", person.value())
                .param("office", office)
                .param("issueNumber", issueNumber)
                .query(TicketRows::ticket)
                .optional();
    }

    /** Whether it was added; false when the office has already registered one of that issue number for the person. */
    boolean add(MedicalTicket ticket) {
        return sql.sql(INSERT)
                        .param("person", ticket.person().value())
                        .param("ticket", ticket.id())
                        .param("office", ticket.office())
                        .param("recipient", ticket.recipient())
                        .param("facility", ticket.facility().digits())
                        .param("kind", ticket.kind().name())
                        .param("care", ticket.care().name())
                        .param("month", ticket.treatedIn().atDay(1))
                        .param("from", ticket.from())
                        .param("until", ticket.until())
                        .param("issueNumber", ticket.issueNumber())
                        .param("combined", ticket.combined())
                        .param("ownAmount", ticket.ownAmount())
                        .param("registered", ticket.registeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Whether there was one to withdraw. */
    boolean withdraw(PersonId person, String office, String issueNumber, Instant at) {
        return sql.sql(WITHDRAW)
                        .param("person", person.value())
                        .param("office", office)
                        .param("issueNumber", issueNumber)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static MedicalTicket ticket(ResultSet row, int number) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new MedicalTicket(
                row.getObject("ticket_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("office"),
                row.getString("recipient"),
                new FacilityCode(row.getString("facility")),
                TicketKind.valueOf(row.getString("kind")),
                CareKind.valueOf(row.getString("care")),
                YearMonth.from(row.getObject("treated_in", LocalDate.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("issue_number"),
                row.getBoolean("combined"),
                row.getInt("own_amount"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
