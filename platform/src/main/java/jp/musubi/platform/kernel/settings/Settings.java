package jp.musubi.platform.kernel.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 設定。All of {@code MUSUBI_*}, read once and checked before anything starts; the table is {@link SettingsTable}.
 *
 * @param address where calls are taken; this machine only unless set
 * @param database a PostgreSQL server, or null for the embedded one under {@link #data()}
 * @param clock where the platform's time starts, or null for the real time
 * @param url public base URL of the platform, without a slash at its end
 * @param packages folder of official FHIR packages, or null
 * @param masters folder of official code masters, or null
 * @param signatures folder of whom to trust for signatures of letters, or null; see {@link #signatureFolder}
 * @param pdfFont TrueType font with Japanese characters for PDF, or null to look for one
 * @param signIn of sessions, key sets and the port for certificates
 * @param quotas whether what a facility may send in a day is limited
 */
public record Settings(
        InetAddress address,
        int port,
        Path data,
        @Nullable DatabaseAddress database,
        boolean demo,
        @Nullable Instant clock,
        URI url,
        @Nullable Path packages,
        @Nullable Path masters,
        @Nullable Path signatures,
        @Nullable Path pdfFont,
        SignInSettings signIn,
        boolean quotas) {

    private static final String DEMO_SIGNATURES = "signatures";

    /** With quotas. */
    public Settings(
            InetAddress address,
            int port,
            Path data,
            @Nullable DatabaseAddress database,
            boolean demo,
            @Nullable Instant clock,
            URI url,
            @Nullable Path packages,
            @Nullable Path masters,
            @Nullable Path signatures,
            @Nullable Path pdfFont,
            SignInSettings signIn) {
        this(address, port, data, database, demo, clock, url, packages, masters, signatures, pdfFont, signIn, true);
    }

    /** With the font for PDF looked for. */
    public Settings(
            InetAddress address,
            int port,
            Path data,
            @Nullable DatabaseAddress database,
            boolean demo,
            @Nullable Instant clock,
            URI url,
            @Nullable Path packages,
            @Nullable Path masters,
            @Nullable Path signatures,
            SignInSettings signIn) {
        this(address, port, data, database, demo, clock, url, packages, masters, signatures, null, signIn);
    }

    /** With signatures and sign-in as they are when nothing is set. */
    public Settings(
            InetAddress address,
            int port,
            Path data,
            @Nullable DatabaseAddress database,
            boolean demo,
            @Nullable Instant clock,
            URI url,
            @Nullable Path packages,
            @Nullable Path masters) {
        this(address, port, data, database, demo, clock, url, packages, masters, null, SignInSettings.defaults());
    }

    /** That of the settings, or the one that the demo country makes for itself; null for none. */
    public @Nullable Path signatureFolder() {
        if (signatures != null) {
            return signatures;
        }
        return demo ? data.resolve(DEMO_SIGNATURES) : null;
    }

    /** The settings of a start on which nothing is set. */
    public static Settings defaults() {
        return new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                Path.of("data"),
                null,
                true,
                null,
                URI.create("http://localhost:8080"),
                null,
                null);
    }
}
