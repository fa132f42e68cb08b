package jp.musubi.platform.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles of the embedded server. {@code musubi_owner} owns the tables and migrates them; the platform connects as
 * {@code musubi}, which is neither superuser nor owner and can do what its grants say.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "musubi_owner";
    static final String APP = "musubi";

    private static final String PLAIN =
            " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '";

    private Roles() {}

    /** Makes roles and database; run once, on a new server. */
    static void create(EmbeddedServer server, Secrets secrets) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), SUPERUSER, secrets.superuser());
                var statement = connection.createStatement()) {
            // The secrets are hexadecimal digits of our own making: nothing to quote.
            statement.execute("create role " + OWNER + PLAIN + secrets.owner() + "'");
            statement.execute("create role " + APP + PLAIN + secrets.app() + "'");
            createDatabase(statement, "musubi", "template1");
        }
    }

    static void createDatabase(Statement statement, String name, String template) throws SQLException {
        statement.execute("create database " + name + " owner " + OWNER + " template " + template);
        statement.execute("revoke all on database " + name + " from public");
        statement.execute("grant connect, temporary on database " + name + " to " + APP);
    }
}
