package jp.musubi.platform.pmh.recipients;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 国の公費の負担者番号の持ち主。The table {@code pmh.national_payer}: of which municipality the recipients of a number are. The one that
 * registers the first has it.
 */
@Repository
public class NationalPayers {

    private static final String CLAIM = """
            insert into pmh.national_payer (payer, municipality, at, by_whom)
            values (:payer, :municipality, :at, :by)
            on conflict do nothing
            """;

    private static final String OWNED =
            "select count(*) from pmh.national_payer where payer = :payer and municipality = :municipality";

    private static final String OTHERS = "select payer from pmh.national_payer where municipality <> :municipality";

    private final JdbcClient sql;

    NationalPayers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the municipality has the number now; false where another has it. In the transaction of the caller. */
    boolean claim(String payer, String municipality, Instant at, String by) {
        sql.sql(CLAIM)
                .param("payer", payer)
                .param("municipality", municipality)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return sql.sql(OWNED)
                        .param("payer", payer)
                        .param("municipality", municipality)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public Set<String> listOthers(String municipality) {
        return new HashSet<>(sql.sql(OTHERS)
                .param("municipality", municipality)
                .query(String.class)
                .list());
    }
}
