package jp.musubi.platform.pmh.loads;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 計画を立て直す。To the end of the transaction each statement is planned for the rows that are there. A plan that a connection
 * remembered from small files reads a large table line by line, and a file of 100,000 recipients would take hours.
 */
final class FreshPlans {

    private static final String SET = "set local plan_cache_mode = force_custom_plan";

    private FreshPlans() {}

    static void require(JdbcClient sql) {
        sql.sql(SET).update();
    }
}
