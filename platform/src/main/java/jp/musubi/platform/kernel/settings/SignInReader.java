package jp.musubi.platform.kernel.settings;

import static jp.musubi.platform.kernel.settings.SettingsTable.DEMO;
import static jp.musubi.platform.kernel.settings.SettingsTable.KEY_SETS_PRIVATE;
import static jp.musubi.platform.kernel.settings.SettingsTable.MTLS_CERTIFICATE;
import static jp.musubi.platform.kernel.settings.SettingsTable.MTLS_KEY;
import static jp.musubi.platform.kernel.settings.SettingsTable.MTLS_PORT;
import static jp.musubi.platform.kernel.settings.SettingsTable.MTLS_TRUST;
import static jp.musubi.platform.kernel.settings.SettingsTable.SESSION_IDLE;
import static jp.musubi.platform.kernel.settings.SettingsTable.SESSION_LIMIT;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of sign-in. */
final class SignInReader {

    private static final int LONGEST_MINUTES = 1440;

    private final Map<String, String> environment;

    SignInReader(Map<String, String> environment) {
        this.environment = environment;
    }

    SignInSettings read() {
        var byDefault = SignInSettings.defaults();
        return new SignInSettings(
                privateKeySets(),
                minutes(SESSION_IDLE, byDefault.sessionIdle()),
                minutes(SESSION_LIMIT, byDefault.sessionLimit()),
                mutualTls());
    }

    private boolean privateKeySets() {
        String text = find(KEY_SETS_PRIVATE);
        if (text == null || text.equals("off")) {
            return false;
        }
        if (text.equals("on")) {
            return true;
        }
        throw SettingsReader.wrong(KEY_SETS_PRIVATE, "on か off にしてください", "must be on or off");
    }

    private Duration minutes(String name, Duration byDefault) {
        String text = find(name);
        if (text == null) {
            return byDefault;
        }
        if (text.matches("[0-9]{1,4}")) {
            int minutes = Integer.parseInt(text);
            if (minutes >= 1 && minutes <= LONGEST_MINUTES) {
                return Duration.ofMinutes(minutes);
            }
        }
        throw SettingsReader.wrong(name, "1 から 1440 までの分数にしてください", "must be minutes from 1 to 1440");
    }

    private SignInSettings.@Nullable MutualTls mutualTls() {
        String text = find(MTLS_PORT);
        if (text == null) {
            return null;
        }
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65535) {
            throw SettingsReader.wrong(MTLS_PORT, "1 から 65535 までの数字にしてください", "must be a number from 1 to 65535");
        }
        Path certificate = file(MTLS_CERTIFICATE);
        Path key = file(MTLS_KEY);
        Path trust = file(MTLS_TRUST);
        boolean all = certificate != null && key != null && trust != null;
        boolean none = certificate == null && key == null && trust == null;
        // The demo country makes its own; nobody else may stand without.
        if (!all && !(none && !"off".equals(find(DEMO)))) {
            throw SettingsReader.wrong(
                    MTLS_PORT,
                    "MUSUBI_MTLS_CERTIFICATE、MUSUBI_MTLS_KEY、MUSUBI_MTLS_TRUST の三つとともに設定してください",
                    "needs MUSUBI_MTLS_CERTIFICATE, MUSUBI_MTLS_KEY and MUSUBI_MTLS_TRUST, all three");
        }
        return new SignInSettings.MutualTls(port, certificate, key, trust);
    }

    private @Nullable Path file(String name) {
        String text = find(name);
        if (text == null) {
            return null;
        }
        try {
            Path file = Path.of(text).toAbsolutePath().normalize();
            if (Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Refused below, like a file that is not there.
        }
        throw SettingsReader.wrong(name, "読める PEM ファイルを指してください", "must name a PEM file that can be read");
    }

    private @Nullable String find(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
