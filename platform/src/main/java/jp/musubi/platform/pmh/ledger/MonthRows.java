package jp.musubi.platform.pmh.ledger;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.ledger_month}. */
@Repository
public class MonthRows {

    private static final String OPEN = """
            insert into pmh.ledger_month (account, month, used, times)
            values (:account, :month, 0, 0)
            on conflict (account, month) do nothing
            """;

    private static final String USED =
            "select used, times from pmh.ledger_month where account = :account and month = :month";

    private static final String LOCK = USED + " for update";

    private static final String ADD = """
            update pmh.ledger_month
               set used = used + :yen, times = times + :times
             where account = :account and month = :month
            """;

    private final JdbcClient sql;

    MonthRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is used, without waiting for anybody. */
    public MonthUsed find(Account account) {
        return of(USED, account)
                .query((row, number) -> new MonthUsed(row.getLong("used"), row.getInt("times")))
                .optional()
                .orElse(MonthUsed.NOTHING);
    }

    /** What is used; nobody else can charge this account until the transaction ends. */
    public MonthUsed lock(Account account) {
        of(OPEN, account).update();
        return of(LOCK, account)
                .query((row, number) -> new MonthUsed(row.getLong("used"), row.getInt("times")))
                .single();
    }

    /** After {@link #lock}, in its transaction. Negative figures take a charge back. */
    public void add(Account account, long yen, int times) {
        of(ADD, account).param("yen", yen).param("times", times).update();
    }

    private JdbcClient.StatementSpec of(String statement, Account account) {
        UUID id = account.id();
        return sql.sql(statement)
                .param("account", id)
                .param("month", account.month().atDay(1));
    }
}
