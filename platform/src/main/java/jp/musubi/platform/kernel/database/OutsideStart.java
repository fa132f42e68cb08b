package jp.musubi.platform.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import jp.musubi.platform.kernel.settings.DatabaseAddress;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;

/** Opens the server that MUSUBI_DATABASE_URL names. Its one role both migrates and serves. */
final class OutsideStart {

    private static final String MAY_DO_ANYTHING = """
            select rolsuper or rolbypassrls or rolcreaterole
              from pg_catalog.pg_roles
             where rolname = current_user
            """;

    private static final int OLDEST = 15;

    private final Login login;

    OutsideStart(DatabaseAddress address) {
        this.login = new Login(address.url(), address.user(), address.password());
    }

    Database open(boolean fresh) throws SQLException {
        if (fresh) {
            throw new StartRefused(
                    StartRefusal.SETTING_WRONG,
                    "--fresh は内蔵の保管庫だけを空にします。MUSUBI_DATABASE_URL の中身は、ご自分で空にしてください。",
                    "--fresh empties the embedded database only: empty the one of MUSUBI_DATABASE_URL yourself.");
        }
        refuseOldServer();
        refuseStrongRole();
        new Migrations(login, login.role()).run();
        return new Database(login, () -> {});
    }

    private void refuseOldServer() throws SQLException {
        try (Connection connection = login.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new StartRefused(
                        StartRefusal.DATABASE_UNREACHABLE,
                        "MUSUBI_DATABASE_URL の PostgreSQL は版 " + major + " です。" + OLDEST + " 以上が必要です。",
                        "The PostgreSQL of MUSUBI_DATABASE_URL is version " + major + ": " + OLDEST
                                + " or newer is needed.");
            }
        }
    }

    private void refuseStrongRole() throws SQLException {
        try (Connection connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(MAY_DO_ANYTHING)) {
            if (!rows.next() || rows.getBoolean(1)) {
                throw new StartRefused(
                        StartRefusal.DATABASE_ROLE_TOO_STRONG,
                        "MUSUBI_DATABASE_USER の利用者は superuser、BYPASSRLS、CREATEROLE のどれかを持っています。どれも持たない、データベースの所有者を指定してください。",
                        "The role of MUSUBI_DATABASE_USER has SUPERUSER, BYPASSRLS or CREATEROLE: name one that owns the database and has none of them.");
            }
        }
    }
}
