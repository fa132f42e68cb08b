package jp.musubi.platform.pmh.municipalities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.participation}. */
@Repository
class Participations {

    private static final String OF_MUNICIPALITY = """
            select joined_on, delegated_on, operator, entered_at, entered_by
              from pmh.participation
             where municipality = :municipality
             order by number desc
            """;

    private static final String ADD = """
            insert into pmh.participation
                   (municipality, number, joined_on, delegated_on, operator, entered_at, entered_by)
            select :municipality, coalesce(max(number), 0) + 1, :joined, cast(:delegated as date),
                   cast(:operator as text), :at, :by
              from pmh.participation
             where municipality = :municipality
            """;

    private final JdbcClient sql;

    Participations(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<Participation> listOf(String municipality) {
        return sql.sql(OF_MUNICIPALITY)
                .param("municipality", municipality)
                .query(Participations::read)
                .list();
    }

    void add(String municipality, Participation one) {
        DelegationOperator operator = one.operator();
        sql.sql(ADD)
                .param("municipality", municipality)
                .param("joined", one.joinedOn())
                .param("delegated", one.delegatedOn())
                .param("operator", operator == null ? null : operator.name())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("by", one.by())
                .update();
    }

    private static Participation read(ResultSet row, int number) throws SQLException {
        String operator = row.getString("operator");
        return new Participation(
                row.getObject("joined_on", LocalDate.class),
                row.getObject("delegated_on", LocalDate.class),
                operator == null ? null : DelegationOperator.valueOf(operator),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"));
    }
}
