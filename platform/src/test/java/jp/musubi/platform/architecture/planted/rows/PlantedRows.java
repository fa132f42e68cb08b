package jp.musubi.platform.architecture.planted.rows;

import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class PlantedRows implements PlantedReading {

    private final JdbcClient sql;

    public PlantedRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name(UUID person) {
        return sql.sql("select name from planted.person where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    public String granted(AccessGrant grant) {
        return name(grant.person().value());
    }

    public void write(UUID person) {
        sql.sql("delete from planted.person where person_id = :person")
                .param("person", person)
                .update();
    }
}
