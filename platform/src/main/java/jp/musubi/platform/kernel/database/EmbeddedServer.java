package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 内蔵の PostgreSQL。Asks for a password, listens on the loopback address only, and commits durably. */
final class EmbeddedServer implements AutoCloseable {

    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("jit", "off"),
            // A title for each statement is read by nobody here.
            Map.entry("update_process_title", "off"),
            // Rarer and longer: a checkpoint in the middle of an intake held up those who read (docs/benchmarks.md).
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("timezone", "UTC"),
            // Error logs would quote statements and keys, and with them numbers of persons.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_checkpoints", "off"));

    private final PostgresProgram program;
    private final Path data;
    private final int port;

    private EmbeddedServer(PostgresProgram program, Path data, int port) {
        this.program = program;
        this.data = data;
        this.port = port;
    }

    /** Makes an empty cluster whose superuser has the given password. */
    static void create(PostgresProgram program, Path data, Secrets secrets, boolean durable) throws IOException {
        Path passwordFile = Files.createTempFile(Folders.createClosed(data).resolveSibling("."), "password", "");
        try {
            Files.writeString(passwordFile, secrets.superuser(), StandardCharsets.US_ASCII);
            program.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + data,
                            "--username=" + Roles.SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // Order and case of text do not depend on the machine.
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            durable ? "--sync-method=fsync" : "--no-sync"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** Starts on a free port and returns when connections are accepted. */
    static EmbeddedServer start(PostgresProgram program, Path data, boolean durable) throws IOException {
        int port = freePort();
        var options = new ArrayList<String>();
        CONFIGURATION.forEach((name, value) -> options.add("-c " + name + "=" + value));
        options.add("-c port=" + port);
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            options.add("-c " + name + "=" + (durable ? "on" : "off"));
        }
        program.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + data,
                        "--wait",
                        // A server that was killed hard replays its log first.
                        "--timeout=300",
                        "--options=" + String.join(" ", options)));
        return new EmbeddedServer(program, data, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Ends open transactions and stops. Nothing to do when it has stopped before, by whomever. */
    @Override
    public void close() {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return;
        }
        try {
            program.run("pg_ctl", List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=60"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
