package jp.musubi.platform.pmh.loads;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Recipient;
import jp.musubi.platform.pmh.recipients.RecipientFault;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.recipients.RecipientField;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.load_line} and {@code pmh.load_fault}. */
@Repository
class StagedRows {

    /** Faults that are kept of a file; who has more mends these first. */
    static final int MOST_FAULTS = 1_000;

    private static final String ADD = """
            insert into pmh.load_line
                   (load, line, ends, person_id, holding, reference, name, born, scheme, law, payer, recipient, valid_from,
                    valid_until, income_class, ceiling, designated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FAULT =
            "insert into pmh.load_fault (load, line, field, why) values (?, ?, ?, ?) on conflict do nothing";

    private static final String TWICE = """
            insert into pmh.load_fault (load, line, field, why)
            select load, line, 'RECIPIENT', 'TWICE'
              from (select load, line, row_number() over (partition by payer, recipient, valid_from order by line) as place
                      from pmh.load_line
                     where load = :load) numbered
             where place > 1
             limit :most
            """;

    private static final String OTHER_PERSON = """
            insert into pmh.load_fault (load, line, field, why)
            select l.load, l.line, 'RECIPIENT', 'OTHER_PERSON'
              from pmh.load_line l
              join pmh.holding h
                on h.payer = l.payer and h.recipient = l.recipient and h.valid_from = l.valid_from
             where l.load = :load and h.person_id <> l.person_id
             limit :most
            """;

    private static final String UNKNOWN = """
            insert into pmh.load_fault (load, line, field, why)
            select l.load, l.line, 'RECIPIENT', 'UNKNOWN'
              from pmh.load_line l
             where l.load = :load and l.ends
               and not exists (select 1
                                 from pmh.roll_entry r
                                where r.municipality = :municipality and r.payer = l.payer
                                  and r.recipient = l.recipient and r.valid_from = l.valid_from)
             limit :most
            """;

    private static final String FAULTS = """
            select line, field, why
              from pmh.load_fault
             where load = :load
             order by line, field, why
             limit :most
            """;

    private final JdbcClient sql;
    private final JdbcOperations batches;

    StagedRows(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Before a file is checked, from its first line. */
    void clear(UUID load) {
        sql.sql("delete from pmh.load_line where load = :load")
                .param("load", load)
                .update();
        sql.sql("delete from pmh.load_fault where load = :load")
                .param("load", load)
                .update();
    }

    void add(UUID load, List<StagedLine> lines) {
        batches.batchUpdate(ADD, lines.stream().map(line -> values(load, line)).toList());
    }

    void addFaults(UUID load, List<LoadFault> faults) {
        batches.batchUpdate(
                FAULT,
                faults.stream()
                        .map(one -> new Object[] {
                            load,
                            one.line(),
                            nameOf(one.fault().field()),
                            one.fault().why().name()
                        })
                        .toList());
    }

    /** What can be seen of all lines together only, in the transaction of the caller. @return how many faults were added */
    int addFaultsOfAll(UUID load, String municipality) {
        FreshPlans.require(sql);
        int twice = of(TWICE, load).update();
        int others = of(OTHER_PERSON, load).update();
        return twice
                + others
                + of(UNKNOWN, load).param("municipality", municipality).update();
    }

    List<LoadFault> listFaults(UUID load) {
        return of(FAULTS, load)
                .query((row, number) -> new LoadFault(
                        row.getInt("line"),
                        new RecipientFault(fieldOf(row.getString("field")), Why.valueOf(row.getString("why")))))
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, UUID load) {
        return sql.sql(statement).param("load", load).param("most", MOST_FAULTS);
    }

    private static @Nullable Object[] values(UUID load, StagedLine line) {
        Recipient recipient = line.recipient();
        Holding holding = recipient.holding();
        LocalDate until = holding.valid().until();
        return new @Nullable Object[] {
            load,
            line.line(),
            line.ends(),
            holding.person().value(),
            holding.id(),
            recipient.reference(),
            recipient.name(),
            recipient.born(),
            holding.scheme(),
            holding.numbers().law(),
            holding.numbers().payer(),
            holding.numbers().recipient(),
            holding.valid().from(),
            until,
            holding.incomeClass(),
            holding.ceiling(),
            holding.designatedText()
        };
    }

    private static String nameOf(@Nullable RecipientField field) {
        return field == null ? "" : field.name();
    }

    private static @Nullable RecipientField fieldOf(String name) {
        return name.isEmpty() ? null : RecipientField.valueOf(name);
    }
}
