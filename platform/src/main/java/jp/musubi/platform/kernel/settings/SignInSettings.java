package jp.musubi.platform.kernel.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認の設定。
 *
 * @param privateKeySets whether a client's key set may be fetched from a private address, and without TLS
 * @param sessionIdle a session without a call for this long ends
 * @param sessionLimit a session this old ends, whatever is done in it
 * @param mutualTls the second port, or null for none
 */
public record SignInSettings(
        boolean privateKeySets,
        Duration sessionIdle,
        Duration sessionLimit,
        @Nullable MutualTls mutualTls) {

    /** What holds when nothing is set. */
    public static SignInSettings defaults() {
        return new SignInSettings(false, Duration.ofMinutes(15), Duration.ofHours(8), null);
    }

    /**
     * 相互 TLS の口。The three files are PEM; all null in the demo country, which makes its own.
     *
     * @param certificate chain of the platform itself
     * @param key its private key (PKCS #8)
     * @param trust certificates of the authorities that issue to facilities
     */
    public record MutualTls(
            int port,
            @Nullable Path certificate,
            @Nullable Path key,
            @Nullable Path trust) {}
}
