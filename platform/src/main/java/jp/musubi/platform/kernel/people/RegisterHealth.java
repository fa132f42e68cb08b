package jp.musubi.platform.kernel.people;

import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 稼働の確かめ。Reads the registers that every decision of access begins with. */
@Component
class RegisterHealth implements SystemHealth {

    private static final String READABLE = """
            select exists (select 1 from kernel.person) or exists (select 1 from kernel.facility)
            """;

    private final JdbcClient sql;

    RegisterHealth(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String japaneseName() {
        return "人と施設の台帳・アクセス管理";
    }

    @Override
    public String englishName() {
        return "Registers and access control";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void check() {
        sql.sql(READABLE).query(Boolean.class).single();
    }
}
