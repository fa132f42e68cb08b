package jp.musubi.platform.kernel.settings;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 設定。All of {@code MUSUBI_*}, read once and checked before anything starts; the table is docs/settings.md.
 *
 * @param databaseUrl JDBC URL of a PostgreSQL server, or null for the embedded one under {@link #data()}
 * @param clock where the platform's time starts, or null for the real time
 */
public record Settings(
        int port,
        Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        boolean demo,
        @Nullable Instant clock) {}
