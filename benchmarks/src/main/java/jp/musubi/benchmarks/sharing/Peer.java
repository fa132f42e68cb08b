package jp.musubi.benchmarks.sharing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * 比べる相手。A plain HAPI FHIR JPA server ({@code benchmarks/peer}) in a JVM of its own with the platform's options, on a
 * database of its own in the platform's PostgreSQL, which is dropped in the end.
 */
final class Peer implements AutoCloseable {

    private static final String DATABASE = "peer";

    /** The collector that ./run gives to the platform. */
    private static final List<String> START_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MetaspaceSize=128m");

    private final Postgres postgres;
    private final Process process;

    private Peer(Postgres postgres, Process process) {
        this.postgres = postgres;
        this.process = process;
    }

    /** @param folder where the peer was built */
    static Peer start(Path data, Path folder, int port) throws IOException, SQLException {
        Postgres postgres = new Postgres(data);
        execute(postgres, "create database " + DATABASE);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(START_OPTIONS);
        command.addAll(options());
        command.add("-cp");
        command.add(folder.resolve("target/classes") + ":" + folder.resolve("target/dependency") + "/*");
        command.add("jp.musubi.benchmarks.peer.PeerServer");
        command.addAll(List.of(postgres.url(DATABASE), Postgres.USER, postgres.password(), Integer.toString(port)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Peer peer = new Peer(postgres, process);
        peer.awaitReady();
        return peer;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException, SQLException, InterruptedException {
        process.destroy();
        process.waitFor();
        execute(postgres, "drop database " + DATABASE + " with (force)");
    }

    /** The pipe stays open: closing it would end what the peer prints. */
    private void awaitReady() throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream()));
        if (!"ready".equals(said.readLine())) {
            throw new IllegalStateException("the peer did not start");
        }
    }

    private static List<String> options() {
        String options = System.getenv().getOrDefault("MUSUBI_JAVA_OPTS", "");
        return options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }

    private static void execute(Postgres postgres, String sql) throws IOException, SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
