package jp.musubi.platform.kernel.settings;

import static jp.musubi.platform.kernel.settings.SettingsTable.ADDRESS;
import static jp.musubi.platform.kernel.settings.SettingsTable.CLOCK;
import static jp.musubi.platform.kernel.settings.SettingsTable.DATA;
import static jp.musubi.platform.kernel.settings.SettingsTable.DATABASE_PASSWORD;
import static jp.musubi.platform.kernel.settings.SettingsTable.DATABASE_URL;
import static jp.musubi.platform.kernel.settings.SettingsTable.DATABASE_USER;
import static jp.musubi.platform.kernel.settings.SettingsTable.DEMO;
import static jp.musubi.platform.kernel.settings.SettingsTable.MASTERS;
import static jp.musubi.platform.kernel.settings.SettingsTable.PACKAGES;
import static jp.musubi.platform.kernel.settings.SettingsTable.PDF_FONT;
import static jp.musubi.platform.kernel.settings.SettingsTable.PORT;
import static jp.musubi.platform.kernel.settings.SettingsTable.QUOTAS;
import static jp.musubi.platform.kernel.settings.SettingsTable.SIGNATURES;
import static jp.musubi.platform.kernel.settings.SettingsTable.URL;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings from environment variables. An empty value counts as not set. */
public final class SettingsReader {

    private final Map<String, String> environment;

    public SettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** @throws StartRefused with a sentence that names the variable, when a value is wrong */
    public Settings read() {
        int port = port();
        return new Settings(
                address(),
                port,
                path(DATA, "data"),
                database(),
                on(DEMO),
                clock(),
                url(port),
                folder(PACKAGES),
                folder(MASTERS),
                folder(SIGNATURES),
                file(PDF_FONT),
                new SignInReader(environment).read(),
                on(QUOTAS));
    }

    /** Names that begin with MUSUBI_ and mean nothing, sorted: most likely a slip of the keyboard. */
    public List<String> listUnknown() {
        return environment.keySet().stream()
                .filter(name -> name.startsWith("MUSUBI_") && !SettingsTable.knows(name))
                .sorted()
                .toList();
    }

    private InetAddress address() {
        String text = find(ADDRESS);
        try {
            return text == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw wrong(ADDRESS, "この機械のアドレスにしてください(例 0.0.0.0)", "must be an address of this machine, e.g. 0.0.0.0");
        }
    }

    private int port() {
        String text = text(PORT, "8080");
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw wrong(PORT, "1 から 65535 までの数字にしてください", "must be a number from 1 to 65535");
    }

    /** On unless it says off. */
    private boolean on(String name) {
        return switch (text(name, "on")) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong(name, "on か off にしてください", "must be on or off");
        };
    }

    private @Nullable Instant clock() {
        String text = find(CLOCK);
        if (text == null) {
            return null;
        }
        try {
            var start = OffsetDateTime.parse(text);
            if (start.getYear() >= 2000 && start.getYear() < 2200) {
                return start.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Refused below, like a year far off.
        }
        throw wrong(
                CLOCK,
                "2000 年から 2199 年までの、時差つきの日時にしてください(例 2026-04-01T09:00+09:00)",
                "must be a date and time with its offset, from the year 2000 to 2199, e.g. 2026-04-01T09:00+09:00");
    }

    private @Nullable DatabaseAddress database() {
        String url = find(DATABASE_URL);
        if (url == null) {
            return null;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw wrong(DATABASE_URL, "jdbc:postgresql: で始めてください", "must begin with jdbc:postgresql:");
        }
        return new DatabaseAddress(url, text(DATABASE_USER, "musubi"), text(DATABASE_PASSWORD, ""));
    }

    private URI url(int port) {
        String text = text(URL, "http://localhost:" + port);
        if (!text.matches("https?://[A-Za-z0-9.\\-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/\\-]*)?")) {
            throw wrong(
                    URL, "http:// か https:// で始まる URL にしてください", "must be a URL that begins with http:// or https://");
        }
        return URI.create(text.replaceFirst("/+$", ""));
    }

    private @Nullable Path folder(String name) {
        if (find(name) == null) {
            return null;
        }
        Path folder = path(name, "");
        if (!Files.isDirectory(folder)) {
            throw wrong(name, "あるフォルダーを指してください", "must name a folder that exists");
        }
        return folder;
    }

    private @Nullable Path file(String name) {
        if (find(name) == null) {
            return null;
        }
        Path file = path(name, "");
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".ttf")) {
            throw wrong(name, "ある TrueType の字体(.ttf)を指してください", "must name a TrueType font (.ttf) that exists");
        }
        return file;
    }

    private Path path(String name, String byDefault) {
        try {
            return Path.of(text(name, byDefault)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(name, "フォルダーの名前にしてください", "must be the name of a folder");
        }
    }

    private String text(String name, String byDefault) {
        String value = find(name);
        return value == null ? byDefault : value;
    }

    private @Nullable String find(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    static StartRefused wrong(String name, String japanese, String english) {
        return new StartRefused(
                StartRefusal.SETTING_WRONG,
                "設定 " + name + " の値が正しくありません。" + japanese + "。",
                "The setting " + name + " is wrong: it " + english + ".");
    }
}
