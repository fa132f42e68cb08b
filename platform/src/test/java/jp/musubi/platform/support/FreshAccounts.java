package jp.musubi.platform.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * 職員の口座を初めに戻す。The classes of the demo country share one database, and a code is good once: what one class signed in
 * with must not be in the way of the next, whatever their order.
 */
final class FreshAccounts implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        JdbcClient database = test.getApplicationContext().getBean(JdbcClient.class);
        database.sql("delete from kernel.recovery_code").update();
        database.sql("delete from kernel.sign_in_failure").update();
        database.sql("update kernel.account set sealed_totp = null, totp_confirmed = false, last_totp_step = 0")
                .update();
    }
}
