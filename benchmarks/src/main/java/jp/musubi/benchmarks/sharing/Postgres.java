package jp.musubi.benchmarks.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** 組み込みの PostgreSQL。As the embedded server's own user, whose password lies in the data folder. */
record Postgres(Path data) {

    static final String USER = "postgres";

    Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(url("postgres"), USER, password());
    }

    String url(String database) throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    String password() throws IOException {
        return Files.readAllLines(data.resolve("secret")).get(0);
    }
}
