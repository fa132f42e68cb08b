package jp.musubi.platform.records;

import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 稼働の確かめ。Asks the table that every sending goes through. */
@Component
class RecordsHealth implements SystemHealth {

    private static final String ANY_UNIT = """
            select exists (select 1 from records.unit_of_facility)
            """;

    private final JdbcClient database;

    RecordsHealth(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String japaneseName() {
        return "電子カルテ情報共有サービス";
    }

    @Override
    public String englishName() {
        return "Electronic medical record sharing service";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void check() {
        database.sql(ANY_UNIT).query(Boolean.class).single();
    }
}
