package jp.musubi.platform.kernel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** 内蔵の PostgreSQL。Asks for a password, listens on the loopback address only, and commits durably. */
final class EmbeddedServer implements AutoCloseable {

    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("jit", "off"),
            // Error logs would quote statements and keys, and with them numbers of persons.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_checkpoints", "off"));

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedServer start(Path data, Path binaries, Path log, Secrets secrets, boolean durable)
            throws IOException {
        Path passwordFile = Files.createTempFile(data.getParent(), "password", "");
        try {
            Files.writeString(passwordFile, secrets.superuser(), StandardCharsets.US_ASCII);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setCleanDataDirectory(false)
                    // Else PostgreSQL would stop while Spring still uses it.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    // These reach initdb as --name=value and win over the library's "trust".
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", secrets.superuser())
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off");
            CONFIGURATION.forEach(builder::setServerConfig);
            return new EmbeddedServer(builder.start());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
