package jp.musubi.platform.kernel.audit;

import static org.mockito.Mockito.mock;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.musubi.platform.kernel.audit.sealing.TestSealing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A log in a database of its own, sealed when the test says so, which a test may then tamper with as its owner. */
public final class OwnLog implements AutoCloseable {

    private static final Caller CLINIC = new Caller(
            "clinic-own-log", Role.FACILITY, new FacilityCode("1319900039"), null, Set.of(Purpose.SHARE_VIEW));

    private final Database database = TestServer.freshDatabase();
    private final TestClock clock = new TestClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public OwnLog() {
        context.registerBean(
                "ownDataSource", DataSource.class, database::pool, bean -> bean.setDestroyMethodName("close"));
        context.registerBean(Clock.class, () -> clock);
        context.register(Log.class);
        context.refresh();
    }

    /** Marked so that the scan of the whole platform passes it by. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "jp.musubi.platform.kernel.audit",
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(\\.web\\.|\\.review\\.|\\.facility\\.|Endpoint|Sealer|SealingHealth|Test).*"))
    static class Log {

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Settings settings() {
            return Settings.defaults();
        }

        @Bean
        Facilities facilities() {
            return mock(Facilities.class);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public void look(int times) {
        for (int i = 0; i < times; i++) {
            get(AuditLog.class)
                    .write(new AuditEntry(
                            CLINIC,
                            Act.VIEW,
                            new PersonId(new UUID(7, i % 5)),
                            List.of("LAB"),
                            i % 3 == 0 ? "NO_CONSENT" : null,
                            "GET /fhir/Observation"));
        }
    }

    /** One head over all that waits. */
    public void seal() {
        clock.moveBy(Duration.ofSeconds(1));
        TestSealing.seal(context);
    }

    /** As whoever has the tables, with the locks on them undone. */
    public void tamper(String... statements) {
        try (Connection owner = TestServer.connectAsOwner(database);
                Statement statement = owner.createStatement()) {
            for (String table : List.of("entry", "leaf", "node", "head", "key")) {
                statement.execute("alter table kernel.audit_" + table + " disable trigger user");
            }
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
