package jp.musubi.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * What is ready before Spring: settings, an open database, the clock. Spring closes them when it ends, the pool before
 * the server, so that nobody uses a server that is gone.
 *
 * @param clock also a {@code MovableClock}
 */
public record Foundation(Settings settings, Database database, Clock clock)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.getBeanFactory().registerSingleton("settings", settings);
        context.getBeanFactory().registerSingleton("clock", clock);
        context.registerBean("database", Database.class, () -> database);
        context.registerBean(
                "dataSource", HikariDataSource.class, database::pool, bean -> bean.setDependsOn("database"));
    }
}
