package jp.musubi.platform.support;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.musubi.platform.Foundation;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.staff.RememberedPasswords;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The platform's foundation in a test: a fresh database and a {@link TestClock}. */
public class TestFoundation implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String OPEN_AREA = """
            insert into kernel.area (prefecture, change, opens_on, reason, changed_by, changed_at)
            values ('13', 1, date '2000-01-01', '試験', 'test', timestamptz '2000-01-01T00:00:00Z')
            """;

    /** Of this JVM alone: the tests of two JDKs run side by side, and neither answers what the other was asked there. */
    private static final Path DATA = data();

    private final boolean demo;

    public TestFoundation() {
        this(false);
    }

    private TestFoundation(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        var settings = new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                DATA,
                null,
                demo,
                null,
                URI.create("http://localhost:8080"),
                null,
                null);
        Database database = TestServer.freshDatabase();
        openArea(database);
        new Foundation(settings, database, new TestClock()).initialize(context);
        RememberedPasswords.register(context);
        Worlds.register(context);
    }

    private static Path data() {
        try {
            return Files.createDirectories(Path.of(
                    "target", "test-data", Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' own facilities are in Tokyo and take part from the day that each test says. */
    private static void openArea(Database database) {
        try (HikariDataSource pool = database.pool()) {
            JdbcClient.create(pool).sql(OPEN_AREA).update();
        }
    }

    /** With the demo country. */
    public static final class WithDemo extends TestFoundation {

        public WithDemo() {
            super(true);
        }
    }
}
