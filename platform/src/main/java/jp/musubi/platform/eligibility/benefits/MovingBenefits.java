package jp.musubi.platform.eligibility.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.WithheldPeriod;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 番号で結ばれた細目と給付の表。All runs inside the desk's transaction. */
@Repository
class MovingBenefits {

    private static final String WRITINGS = """
            select member from eligibility.coverage_detail where person_id = :person
             union
            select member from eligibility.benefit where person_id = :person and member_system = :system
            """;

    private static final String GIVE_DETAILS = """
            insert into eligibility.coverage_detail
                   (person_id, member, valid_from, card_class, family, holder, issued_on, last_day, loss_reason)
            select :to, member, valid_from, card_class, family, holder, issued_on, last_day, loss_reason
              from eligibility.coverage_detail
             where person_id = :person and member = any (:members)
            on conflict do nothing
            """;

    private static final String GIVE_BENEFITS = """
            insert into eligibility.benefit
                   (person_id, kind, code, figure, issued_on, valid_from, valid_until, long_stay_from,
                    member_system, member)
            select :to, kind, code, figure, issued_on, valid_from, valid_until, long_stay_from, member_system, member
              from eligibility.benefit
             where person_id = :person and member_system = :system and member = any (:members)
            on conflict do nothing
            """;

    private static final String LEAVE_DETAILS =
            "delete from eligibility.coverage_detail where person_id = :person and member = any (:members)";

    private static final String LEAVE_BENEFITS = """
            delete from eligibility.benefit
             where person_id = :person and member_system = :system and member = any (:members) and kind <> 'WITHHELD'
            """;

    private static final String HOLD_DETAILS = """
            update eligibility.coverage_detail
               set held_at = :at
             where person_id = :person and member = any (:members)
            """;

    private static final String HOLD_BENEFITS = """
            update eligibility.benefit
               set held_at = :at
             where person_id = :person and member_system = :system and member = any (:members) and kind <> 'WITHHELD'
            """;

    private static final String REMEMBER = """
            insert into eligibility.held_benefit (member_system, member_key, person_id)
            values (:system, :key, :person)
            on conflict do nothing
            """;

    private static final String HELD = """
            delete from eligibility.held_benefit
             where member_system = :system and member_key = :key
            returning person_id
            """;

    private static final String WITHHELD = """
            select valid_from, valid_until
              from eligibility.benefit
             where person_id = :person and kind = 'WITHHELD'
             order by valid_from
            """;

    private final JdbcClient sql;
    private final AddressDisclosure disclosure;

    MovingBenefits(JdbcClient sql, AddressDisclosure disclosure) {
        this.sql = sql;
        this.disclosure = disclosure;
    }

    /** As {@link MemberNumber#matchKey()} compares within a system. */
    record Number(String system, String matchKey) {

        private boolean isWritten(String member) {
            MemberNumber number = MemberNumber.find(system, member);
            return number != null && number.matchKey().equals(matchKey);
        }
    }

    void move(PersonId from, PersonId to, Number number) {
        String[] members = writings(from, number);
        of(GIVE_DETAILS, from, members).param("to", to.value()).update();
        of(LEAVE_DETAILS, from, members).update();
        of(GIVE_BENEFITS, from, members)
                .param("to", to.value())
                .param("system", number.system())
                .update();
        of(LEAVE_BENEFITS, from, members).param("system", number.system()).update();
        disclosure.withhold(to, withheld(to));
    }

    void hold(PersonId from, Number number, Instant at) {
        String[] members = writings(from, number);
        of(HOLD_DETAILS, from, members).param("at", at.atOffset(ZoneOffset.UTC)).update();
        of(HOLD_BENEFITS, from, members)
                .param("system", number.system())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        keyed(REMEMBER, number).param("person", from.value()).update();
    }

    /** At whom it waited; taken off the list. */
    List<PersonId> takeHeld(Number number) {
        return keyed(HELD, number)
                .query((row, place) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private String[] writings(PersonId person, Number number) {
        return sql
                .sql(WRITINGS)
                .param("person", person.value())
                .param("system", number.system())
                .query((row, place) -> row.getString("member"))
                .list()
                .stream()
                .filter(number::isWritten)
                .toArray(String[]::new);
    }

    private List<WithheldPeriod> withheld(PersonId person) {
        return sql.sql(WITHHELD)
                .param("person", person.value())
                .query((row, place) -> new WithheldPeriod(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, PersonId person, String[] members) {
        return sql.sql(statement).param("person", person.value()).param("members", members);
    }

    private JdbcClient.StatementSpec keyed(String statement, Number number) {
        return sql.sql(statement).param("system", number.system()).param("key", number.matchKey());
    }
}
