package jp.musubi.platform.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where and as whom to connect. */
record Login(String url, String role, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    DataSource dataSource() {
        return new DriverManagerDataSource(url, role, password);
    }

    @Override
    public String toString() {
        return role;
    }
}
