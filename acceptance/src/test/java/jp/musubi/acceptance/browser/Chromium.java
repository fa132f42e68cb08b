package jp.musubi.acceptance.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. None is ever downloaded. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** Skips the test, saying why, where there is no browser. */
    static Browser launch() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                program.isPresent(),
                "Chromium がないので画面の試験を見送ります。No Chromium here (install it, or name it by CHROMIUM): pages not tested.");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        // Chromium's sandbox cannot be used by root, as in a container of the CI.
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=ja")));
    }
}
