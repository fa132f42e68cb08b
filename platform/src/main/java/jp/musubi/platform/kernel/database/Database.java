package jp.musubi.platform.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;

/** 保管庫。An opened PostgreSQL with every room's tables in place; closing it stops the embedded server. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;
    private static final int PATIENCE_MILLIS = 4_000;

    private final Login app;
    private final Runnable stop;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Database(Login app, Runnable stop) {
        this.app = app;
        this.stop = stop;
    }

    /**
     * Starts or finds the server and migrates it. Long steps of a first start are told to {@code progress}.
     *
     * @param fresh begin with empty data; embedded server only
     * @throws StartRefused when the data folder or the server cannot be used
     */
    public static Database open(Settings settings, boolean fresh, Consumer<String> progress) {
        var address = settings.database();
        try {
            return address == null
                    ? new EmbeddedStart(settings.data(), progress).open(fresh)
                    : new OutsideStart(address).open(fresh);
        } catch (SQLException | IOException e) {
            throw unusable(e);
        }
    }

    /** A cheap first look, before anything is started. @throws StartRefused when another platform runs on the data */
    public static void refuseUsedFolder(Settings settings) {
        if (settings.database() == null) {
            DataFolder.hold(settings.data()).close();
        }
    }

    static StartRefused unusable(Exception cause) {
        var refused = new StartRefused(
                StartRefusal.DATABASE_UNREACHABLE,
                "保管庫(PostgreSQL)を使えません。設定 MUSUBI_DATABASE_URL、MUSUBI_DATABASE_USER、MUSUBI_DATABASE_PASSWORD か、データのフォルダーの postgres.log を確かめてください。",
                "PostgreSQL cannot be used: check MUSUBI_DATABASE_URL, MUSUBI_DATABASE_USER and MUSUBI_DATABASE_PASSWORD, or postgres.log in the data folder.");
        refused.initCause(cause);
        return refused;
    }

    /** Its JDBC URL, without a password. */
    String url() {
        return app.url();
    }

    /** A connection for each use, as the platform's role; for the few statements before the pool is there. */
    public DataSource unpooled() {
        return app.dataSource();
    }

    /** A new pool of connections as the platform's role. A server that is gone shows after some seconds. */
    public HikariDataSource pool() {
        var pool = new HikariConfig();
        pool.setPoolName("musubi");
        pool.setJdbcUrl(app.url());
        pool.setUsername(app.role());
        pool.setPassword(app.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setValidationTimeout(2_000);
        // Details of an error quote key values: numbers of persons must not reach a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // Patients' tables are cut by person: planning anew for each person costs more than the reading (ADR 0024). A
        // page
        // from anywhere costs little more than the next one, so a handful of rows is not gathered into a bitmap first.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1");
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(pool);
    }

    /** Closing again does nothing: a failed start closes what Spring may have closed already. */
    @Override
    public void close() {
        if (open.getAndSet(false)) {
            stop.run();
        }
    }
}
