package jp.musubi.platform.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.settings.DatabaseAddress;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of one data folder, in order: making it is dear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedStartTest {

    @TempDir
    static Path home;

    private final List<String> progress = new ArrayList<>();
    private Database database;

    @BeforeAll
    void firstStart() throws Exception {
        // Half of a first start that was killed: begun anew.
        Files.createDirectories(home.resolve("postgres/base"));
        Files.createFile(home.resolve("unfinished"));
        database = open();
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    @Order(1)
    void 初めての起動は何をしているかを告げる() {
        assertThat(progress).containsExactly("PostgreSQL を展開しています…", "保管庫を初期化しています…", "表を整えています…");
        assertThat(home.resolve("unfinished")).doesNotExist();
    }

    @Test
    @Order(1)
    void 秘密は持ち主だけが読める() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(1)
    void 書いたものは必ずディスクに届く設定である() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
    }

    @Test
    @Order(1)
    void 結びの役割は強い権限を持たず表の持ち主でもない() {
        assertThat(sql().sql("""
                                select not (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
                                  from pg_catalog.pg_roles
                                 where rolname = current_user
                                """).query(Boolean.class).single()).isTrue();
        assertThatThrownBy(() ->
                        sql().sql("create table kernel.other (id integer)").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        sql().sql("delete from kernel.flyway_schema_history").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @Order(1)
    void パスワードがなければ入れない() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), Roles.SUPERUSER, "")
                        .close())
                .isInstanceOf(SQLException.class);
    }

    @Test
    @Order(1)
    void superuserの外のデータベースは断る() throws Exception {
        var secrets = Secrets.read(home.resolve("secret"));
        var address = new DatabaseAddress(database.url(), Roles.SUPERUSER, secrets.superuser());
        assertThat(refusal(() -> new OutsideStart(address).open(false)))
                .isEqualTo(StartRefusal.DATABASE_ROLE_TOO_STRONG);
    }

    @Test
    @Order(1)
    void 動いているあいだの二つ目の起動は断る() {
        assertThat(refusal(this::open)).isEqualTo(StartRefusal.DATA_FOLDER_IN_USE);
    }

    @Test
    @Order(2)
    void 取り残されたPostgreSQLを止めて続きから始める() throws Exception {
        keepRow();
        database.close();
        // As after a hard kill: the server lives, and nobody holds the folder.
        startServer();
        database = open();
        assertThat(sql().sql("select microseconds from kernel.clock_offset")
                        .query(Long.class)
                        .single())
                .isEqualTo(42);
    }

    @Test
    @Order(3)
    void 終わったプロセスの番号が残っていても始められる() throws Exception {
        database.close();
        Files.write(home.resolve("postgres/postmaster.pid"), List.of("4194303", home.toString(), "0", "5432"));
        database = open();
        database.close();
        // The number was given out again, to a process that is no PostgreSQL: this one.
        Files.write(
                home.resolve("postgres/postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), home.toString(), "0", "5432"));
        database = open();
    }

    @Test
    @Order(4)
    void 新しい版の表を持つデータは断る() throws Exception {
        asOwner("""
                insert into kernel.flyway_schema_history
                       (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)
                values (9999, '9999', 'of the future', 'SQL', 'V9999__future.sql', 1, 'x', '2030-01-01', 1, true)
                """);
        database.close();
        assertThat(refusal(this::open)).isEqualTo(StartRefusal.DATA_OF_NEWER_VERSION);
        var server = startServer();
        asOwner(server.url("musubi"), "delete from kernel.flyway_schema_history where installed_rank = 9999");
        server.close();
        database = open();
    }

    @Test
    @Order(5)
    void ほかの版のPostgreSQLのデータは断る() throws Exception {
        database.close();
        Path version = home.resolve("postgres/PG_VERSION");
        Files.writeString(version, "19\n");
        assertThat(refusal(this::open)).isEqualTo(StartRefusal.DATA_OF_NEWER_VERSION);
        Files.writeString(version, "18\n");
        database = open();
    }

    @Test
    @Order(6)
    void 空から始めると前のデータはない() throws Exception {
        database.close();
        database = new EmbeddedStart(home, progress::add).open(true);
        assertThat(sql().sql("select count(*) from kernel.clock_offset")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Database open() throws Exception {
        return new EmbeddedStart(home, progress::add).open(false);
    }

    private EmbeddedServer startServer() throws Exception {
        var program = new PostgresProgram(TestServer.binaries(), home.resolve("postgres.log"));
        return EmbeddedServer.start(program, home.resolve("postgres"), true);
    }

    private void keepRow() {
        sql().sql("insert into kernel.clock_offset (only_row, microseconds) values (true, 42)")
                .update();
    }

    private void asOwner(String statement) throws Exception {
        asOwner(database.url(), statement);
    }

    private void asOwner(String url, String statement) throws Exception {
        var owner =
                new Login(url, Roles.OWNER, Secrets.read(home.resolve("secret")).owner());
        try (Connection connection = owner.connect();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.unpooled());
    }

    private String show(String name) {
        return sql().sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static StartRefusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable start) {
        return catchThrowableOfType(StartRefused.class, start).reason();
    }
}
