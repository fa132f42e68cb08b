package jp.musubi.platform.eligibility.tickets;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 番号で結ばれた医療券の表。All runs inside the desk's transaction. */
@Repository
class MovingTickets {

    private static final String TICKETS = """
            select ticket_id, office, recipient
              from eligibility.medical_ticket
             where person_id = :person
            """;

    private static final String GIVE = """
            insert into eligibility.medical_ticket
                   (person_id, ticket_id, office, recipient, facility, kind, care, treated_in, valid_from, valid_until,
                    issue_number, combined, own_amount, registered_at, withdrawn_at)
            select :to, ticket_id, office, recipient, facility, kind, care, treated_in, valid_from, valid_until,
                   issue_number, combined, own_amount, registered_at, withdrawn_at
              from eligibility.medical_ticket
             where person_id = :person and ticket_id = any (:tickets)
            """;

    private static final String LEAVE =
            "delete from eligibility.medical_ticket where person_id = :person and ticket_id = any (:tickets)";

    private static final String HOLD = """
            update eligibility.medical_ticket
               set held_at = :at
             where person_id = :person and ticket_id = any (:tickets)
            """;

    private static final String REMEMBER = """
            insert into eligibility.held_ticket (member_system, member_key, person_id)
            values (:system, :key, :person)
            on conflict do nothing
            """;

    private static final String HELD = """
            delete from eligibility.held_ticket
             where member_system = :system and member_key = :key
            returning person_id
            """;

    private final JdbcClient sql;

    MovingTickets(JdbcClient sql) {
        this.sql = sql;
    }

    void move(PersonId from, PersonId to, String matchKey) {
        UUID[] tickets = tickets(from, matchKey);
        of(GIVE, from, tickets).param("to", to.value()).update();
        of(LEAVE, from, tickets).update();
    }

    void hold(PersonId from, String matchKey, Instant at) {
        of(HOLD, from, tickets(from, matchKey))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        keyed(REMEMBER, matchKey).param("person", from.value()).update();
    }

    /** At whom they waited; taken off the list. */
    List<PersonId> takeHeld(String matchKey) {
        return keyed(HELD, matchKey)
                .query((row, place) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Those of the person with this recipient's number, in whatever writing. */
    private UUID[] tickets(PersonId person, String matchKey) {
        return sql
                .sql(TICKETS)
                .param("person", person.value())
                .query((row, place) -> new Ticket(
                        row.getObject("ticket_id", UUID.class), row.getString("office"), row.getString("recipient")))
                .list()
                .stream()
                .filter(ticket -> ticket.isOf(matchKey))
                .map(Ticket::id)
                .toArray(UUID[]::new);
    }

    private record Ticket(UUID id, String office, String recipient) {

        private boolean isOf(String matchKey) {
            MemberNumber number = Recipients.number(office, recipient);
            return number != null && number.matchKey().equals(matchKey);
        }
    }

    private JdbcClient.StatementSpec of(String statement, PersonId person, UUID[] tickets) {
        return sql.sql(statement).param("person", person.value()).param("tickets", tickets);
    }

    private JdbcClient.StatementSpec keyed(String statement, String matchKey) {
        return sql.sql(statement).param("system", MemberNumber.PUBLIC_PAYER).param("key", matchKey);
    }
}
