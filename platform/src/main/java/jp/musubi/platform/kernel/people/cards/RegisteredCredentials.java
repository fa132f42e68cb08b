package jp.musubi.platform.kernel.people.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MyNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The linking numbers and certificates in their tables. */
@Component
class RegisteredCredentials implements CardCredentials {

    private static final String DRAW = """
            insert into kernel.linkage (person_id, linkage_id)
            values (:person, :linkage)
            on conflict (person_id) do nothing
            """;

    private static final String LINKAGE = "select linkage_id from kernel.linkage where person_id = :person";

    private static final String PERSON = "select person_id from kernel.linkage where linkage_id = :linkage";

    private static final String PERSON_BY_SERIAL = """
            select l.person_id
              from kernel.card_credential c
              join kernel.linkage l on l.linkage_id = c.linkage_id
             where c.serial = :serial
            """;

    private static final String ONE = """
            select serial, valid_from, valid_until, replaced_by
              from kernel.card_credential
             where serial = :serial
            """;

    private static final String ALL = """
            select serial, valid_from, valid_until, replaced_by
              from kernel.card_credential
             where linkage_id = :linkage
             order by valid_from, serial
            """;

    private static final String REPLACE = """
            update kernel.card_credential
               set replaced_by = :serial
             where linkage_id = :linkage
               and replaced_by is null
               and valid_from <= :from
               and valid_until > :from
            """;

    private static final String ADD = """
            insert into kernel.card_credential (linkage_id, serial, valid_from, valid_until, replaced_by)
            values (:linkage, :serial, :from, :until, :replacedBy)
            on conflict (serial) do nothing
            """;

    private final JdbcClient sql;
    private final TransactionOperations transaction;

    RegisteredCredentials(JdbcClient sql, TransactionOperations transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public LinkageId linkageOf(PersonId person) {
        sql.sql(DRAW)
                .param("person", person.value())
                .param("linkage", UUID.randomUUID())
                .update();
        return new LinkageId(sql.sql(LINKAGE)
                .param("person", person.value())
                .query(UUID.class)
                .single());
    }

    @Override
    public Optional<PersonId> findPerson(LinkageId linkage) {
        return sql.sql(PERSON)
                .param("linkage", linkage.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public Optional<PersonId> findPersonBySerial(String serial) {
        return sql.sql(PERSON_BY_SERIAL)
                .param("serial", serial)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public Optional<CardCredential> find(String serial) {
        return sql.sql(ONE)
                .param("serial", serial)
                .query(RegisteredCredentials::credential)
                .optional();
    }

    @Override
    public List<CardCredential> list(PersonId person) {
        return sql.sql(ALL)
                .param("linkage", linkageOf(person).value())
                .query(RegisteredCredentials::credential)
                .list();
    }

    @Override
    public void issue(PersonId person, CardCredential credential) {
        if (MyNumber.isIn(credential.serial())) {
            throw new IllegalArgumentException("個人番号は登録できません");
        }
        transaction.executeWithoutResult(status -> add(linkageOf(person), credential));
    }

    private void add(LinkageId linkage, CardCredential credential) {
        sql.sql(REPLACE)
                .param("linkage", linkage.value())
                .param("serial", credential.serial())
                .param("from", credential.from())
                .update();
        int added = sql.sql(ADD)
                .param("linkage", linkage.value())
                .param("serial", credential.serial())
                .param("from", credential.from())
                .param("until", credential.until())
                .param("replacedBy", credential.replacedBy(), Types.VARCHAR)
                .update();
        if (added == 0) {
            throw new IllegalArgumentException("発行番号はすでに使われています");
        }
    }

    private static CardCredential credential(ResultSet row, int number) throws SQLException {
        return new CardCredential(
                row.getString("serial"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("replaced_by"));
    }
}
