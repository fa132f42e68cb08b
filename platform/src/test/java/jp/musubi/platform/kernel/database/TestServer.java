package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.settings.DatabaseAddress;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of a JVM, without fsync; each {@link #freshDatabase()} is a migrated, empty one. */
public final class TestServer {

    private static final Path HOME = Path.of("target", "test-postgres").toAbsolutePath();
    private static final Path BINARIES = HOME.resolve("binaries");
    private static final String TEMPLATE = "migrated";
    private static final String CUT = """
            select count(*) filter (where pg_terminate_backend(pid))
              from pg_stat_activity
             where datname = ? and query like ?
            """;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedServer server;
    private final Secrets secrets;

    private TestServer(DataFolder folder) throws IOException, SQLException {
        secrets = Secrets.create(folder.secret());
        var program = new PostgresProgram(binaries(), folder.log());
        EmbeddedServer.create(program, folder.server(), secrets, false);
        server = EmbeddedServer.start(program, folder.server(), false);
        Roles.create(server, secrets);
        create(TEMPLATE, "template1");
        new Migrations(owner(TEMPLATE), Roles.APP).run();
        // After the test contexts have closed their pools.
        SpringApplication.getShutdownHandlers().add(() -> {
            server.close();
            remove(folder);
        });
    }

    /** A database with every room's tables and no rows; connects as the platform's role. */
    public static Database freshDatabase() {
        return Holder.SERVER.fresh();
    }

    /** Connects as the owner of the tables, e.g. to try what even the owner must not do. */
    public static Connection connectAsOwner(Database database) throws SQLException {
        String url = database.url();
        return Holder.SERVER.owner(url.substring(url.lastIndexOf('/') + 1)).connect();
    }

    /** Cuts every connection of that database whose statement of the moment begins so, as a kill of its process does. */
    public static int cut(Database database, String statement) {
        String url = database.url();
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (Connection connection = Holder.SERVER.superuser().connect();
                var cut = connection.prepareStatement(CUT)) {
            cut.setString(1, name);
            cut.setString(2, statement + "%");
            try (var rows = cut.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database as a user of an outside server has it: owned by one plain role. */
    static DatabaseAddress outsideDatabase(String role) {
        return Holder.SERVER.outside(role);
    }

    private DatabaseAddress outside(String role) {
        String name = "outside_" + COUNT.incrementAndGet();
        String quoted = '"' + role.replace("\"", "\"\"") + '_' + name + '"';
        try (Connection connection = superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute("create role " + quoted + " login password 'outside'");
            statement.execute("create database " + name + " owner " + quoted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAddress(server.url(name), role + '_' + name, "outside");
    }

    private Login superuser() {
        return new Login(server.url("postgres"), Roles.SUPERUSER, secrets.superuser());
    }

    /** Unpacked once for all test runs of this checkout. */
    static Path binaries() throws IOException {
        return new Binaries(BINARIES, step -> {}).get();
    }

    private Database fresh() {
        try {
            String name = "test_" + COUNT.incrementAndGet();
            create(name, TEMPLATE);
            return new Database(new Login(server.url(name), Roles.APP, secrets.app()), () -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Login owner(String database) {
        return new Login(server.url(database), Roles.OWNER, secrets.owner());
    }

    private void create(String name, String template) throws SQLException {
        try (Connection connection = superuser().connect();
                var statement = connection.createStatement()) {
            Roles.createDatabase(statement, name, template);
        }
    }

    /** What killed test runs left behind would pile up, and their servers would run on. */
    private static void sweep() throws IOException {
        Files.createDirectories(BINARIES);
        try (Stream<Path> entries = Files.list(HOME)) {
            for (Path entry : entries.filter(path -> !path.equals(BINARIES)).toList()) {
                try {
                    var folder = DataFolder.hold(entry);
                    new Orphan(folder.server()).stop();
                    remove(folder);
                } catch (StartRefused stillInUse) {
                    // Another JVM's tests run at the same time.
                }
            }
        }
    }

    private static void remove(DataFolder folder) {
        try {
            folder.empty();
            folder.close();
            Files.deleteIfExists(folder.path().resolve("lock"));
            Files.deleteIfExists(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {

        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                sweep();
                return new TestServer(
                        DataFolder.hold(HOME.resolve(UUID.randomUUID().toString())));
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
