package jp.musubi.platform.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import jp.musubi.platform.kernel.settings.DatabaseAddress;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of one's own, where one role both owns the tables and uses them. */
class OutsideStartTest {

    private final DatabaseAddress address = TestServer.outsideDatabase("vendor\"s role");

    @Test
    void 外のデータベースでも表が整い二度目の起動でも使える() throws SQLException {
        new OutsideStart(address).open(false);
        try (Database database = new OutsideStart(address).open(false)) {
            assertThat(sql(database)
                            .sql("select count(*) from kernel.person")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void 持ち主の役割でも記録は変えられない() throws SQLException {
        try (Database database = new OutsideStart(address).open(false)) {
            assertThatThrownBy(() ->
                            sql(database).sql("truncate kernel.audit_entry").update())
                    .hasStackTraceContaining("never changed");
        }
    }

    @Test
    void 外のデータベースは空にしない() {
        assertThatThrownBy(() -> new OutsideStart(address).open(true))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason().exitCode()).isEqualTo(64));
    }

    private static JdbcClient sql(Database database) {
        return JdbcClient.create(database.unpooled());
    }
}
