package jp.musubi.benchmarks.sharing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * 床。What the parts below cost at the least: the bytes of the same units by batched INSERT straight into the same PostgreSQL,
 * and an answer of the same bytes from the same web server with nothing behind it.
 */
final class Floors {

    private static final int CLIENTS = 8;
    private static final int BATCH = 50;

    private final Path data;

    Floors(Path data) {
        this.data = data;
    }

    /** CPU of PostgreSQL for one unit, in milliseconds; each batch of 50 is a transaction. */
    double insert(byte[] unit, int count) throws Exception {
        try (Connection first = connection();
                Statement statement = first.createStatement()) {
            statement.execute("drop table if exists floor");
            statement.execute("create table floor (id bigint generated always as identity primary key, body bytea)");
        }
        BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            connections.add(connection());
        }
        Rounds.run(CLIENTS, 20, call -> batch(connections, unit));
        Cpu before = Cpu.of(ProcessHandle.current().pid(), data);
        Rounds.run(CLIENTS, count / BATCH, call -> batch(connections, unit));
        double used = Cpu.of(ProcessHandle.current().pid(), data).since(before).postgres();
        for (Connection each : connections) {
            each.close();
        }
        try (Connection last = connection();
                Statement statement = last.createStatement()) {
            statement.execute("drop table floor");
        }
        return used / (count / BATCH * BATCH);
    }

    /** CPU of the web server for one answer, in milliseconds. */
    double answer(byte[] body, int warmUp, int count) throws Exception {
        Path file = Files.write(Files.createTempFile("answer", ".json"), body);
        int port = freePort();
        Process server = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FixedAnswer.class.getName(),
                        Integer.toString(port),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            said.readLine();
            Platform fixed = new Platform("http://localhost:" + port);
            Rounds.run(CLIENTS, warmUp, call -> fixed.get("/", null));
            Cpu before = Cpu.of(server.pid(), data);
            Rounds.run(CLIENTS, count, call -> fixed.get("/", null));
            return Cpu.of(server.pid(), data).since(before).java() / count;
        } finally {
            server.destroy();
            Files.delete(file);
        }
    }

    private static void batch(BlockingQueue<Connection> connections, byte[] unit) {
        try {
            Connection connection = connections.take();
            try (PreparedStatement insert = connection.prepareStatement("insert into floor (body) values (?)")) {
                connection.setAutoCommit(false);
                for (int i = 0; i < BATCH; i++) {
                    insert.setBytes(1, unit);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } finally {
                connections.add(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException, IOException {
        return new Postgres(data).connect();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
