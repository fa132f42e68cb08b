package jp.musubi.platform.pmh.municipalities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.municipality}. */
@Repository
public class Municipalities {

    private static final String COLUMNS =
            "select code, prefecture, name, english, joined_on, delegated_on from pmh.municipality";

    private static final String ONE = COLUMNS + " where code = :code";

    private static final String ALL = COLUMNS + " order by code";

    private static final String REGISTER = """
            insert into pmh.municipality (code, prefecture, name, english, joined_on, delegated_on)
            values (:code, :prefecture, :name, :english, :joined, cast(:delegated as date))
            on conflict (code) do update
               set name = excluded.name, english = excluded.english, joined_on = excluded.joined_on,
                   delegated_on = excluded.delegated_on
            """;

    private final JdbcClient sql;

    Municipalities(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Municipality> find(String code) {
        return sql.sql(ONE).param("code", code).query(Municipalities::read).optional();
    }

    /** By code. */
    public List<Municipality> list() {
        return sql.sql(ALL).query(Municipalities::read).list();
    }

    /** Adds one or replaces its entry. */
    public void register(Municipality one) {
        sql.sql(REGISTER)
                .param("code", one.code())
                .param("prefecture", one.prefecture())
                .param("name", one.name())
                .param("english", one.english())
                .param("joined", one.joinedOn())
                .param("delegated", one.delegatedOn())
                .update();
    }

    private static Municipality read(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString("code"),
                row.getString("prefecture"),
                row.getString("name"),
                row.getString("english"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("delegated_on", LocalDate.class));
    }
}
