package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * 部屋ごとの表を整える。Each folder {@code db/<room>} migrates the schema of the same name, with a history of its own.
 *
 * <p>Tables made by a migration are granted to the platform's role (select, insert, update, delete); a migration takes
 * away what is too much by {@code revoke … from ${app}}.
 */
final class Migrations {

    private static final List<String> FIRST = List.of("kernel", "eligibility", "records");

    private final Login owner;
    private final String app;

    Migrations(Login owner, String app) {
        this.owner = owner;
        this.app = app;
    }

    void run() throws SQLException {
        // One connection for all looks: at most starts there is nothing to do, and each sign-in costs as much as a
        // look.
        try (Connection connection = owner.connect()) {
            for (String room : listRooms()) {
                makeSchema(room, connection);
                if (!isSettled(flyway(room, new SingleConnectionDataSource(connection, true)))) {
                    flyway(room, owner.dataSource()).migrate();
                    hideHistory(room, connection);
                }
            }
        }
    }

    private void makeSchema(String room, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            boolean exists;
            try (var rows = connection.getMetaData().getSchemas(null, room)) {
                exists = rows.next();
            }
            if (exists) {
                return;
            }
            statement.execute("create schema " + room);
            statement.execute("grant usage on schema " + room + " to " + quoted());
            String byDefault = "alter default privileges in schema " + room + " grant ";
            statement.execute(byDefault + "select, insert, update, delete on tables to " + quoted());
            statement.execute(byDefault + "usage, select on sequences to " + quoted());
        }
    }

    private Flyway flyway(String room, DataSource connections) {
        return Flyway.configure()
                .dataSource(connections)
                .schemas(room)
                .defaultSchema(room)
                .createSchemas(false)
                .locations("classpath:db/" + room)
                .placeholders(Map.of("app", quoted()))
                .cleanDisabled(true)
                .load();
    }

    private static boolean isSettled(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        if (Arrays.stream(all)
                .anyMatch(
                        info -> info.getState().isApplied() && !info.getState().isResolved())) {
            throw newer();
        }
        return Arrays.stream(all)
                .allMatch(info ->
                        info.getState().isApplied() && !info.getState().isFailed() && info.isChecksumMatching());
    }

    /** The history is the owner's business. With one role for both there is nobody to hide it from. */
    private void hideHistory(String room, Connection connection) throws SQLException {
        if (app.equals(owner.role())) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("revoke all on " + room + ".flyway_schema_history from " + quoted());
        }
    }

    static StartRefused newer() {
        return new StartRefused(
                StartRefusal.DATA_OF_NEWER_VERSION,
                "データは、この結びより新しい版のものです。新しい版で起動するか、MUSUBI_DATA に別のフォルダーを指定してください。",
                "The data belongs to a newer version of Musubi: start that version, or set MUSUBI_DATA to another folder.");
    }

    private String quoted() {
        return '"' + app.replace("\"", "\"\"") + '"';
    }

    /** Rooms that bring migrations: the kernel first, since others may look at it, the rest by name. */
    static List<String> listRooms() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver(Migrations.class.getClassLoader())
                    .getResources("classpath*:db/*/V*.sql");
            return Arrays.stream(scripts)
                    .map(Migrations::folderOf)
                    .distinct()
                    .sorted(Comparator.comparingInt(Migrations::rank).thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rank(String room) {
        int place = FIRST.indexOf(room);
        return place < 0 ? FIRST.size() : place;
    }

    private static String folderOf(Resource script) {
        try {
            String[] parts = script.getURL().getPath().split("/");
            return parts[parts.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
