package jp.musubi.platform.kernel.database;

import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 稼働の確かめ。Does PostgreSQL answer, and does it take writes? A server in recovery answers but takes none. */
@Component
class DatabaseHealth implements SystemHealth {

    private static final String TAKES_WRITES = "select not pg_catalog.pg_is_in_recovery()";

    private final JdbcClient sql;

    DatabaseHealth(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String japaneseName() {
        return "保管庫";
    }

    @Override
    public String englishName() {
        return "Data store";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void check() {
        if (!sql.sql(TAKES_WRITES).query(Boolean.class).single()) {
            throw new IllegalStateException("the server takes no writes");
        }
    }
}
