package jp.musubi.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Places in this repository. Tests run in the folder of their module. */
public final class Repository {

    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /** The built application: given by ./check, else the one that ./run builds. */
    public static Path app() {
        Path app = ROOT.resolve(System.getProperty("musubi.app", "platform/target/musubi-platform.jar"));
        if (!Files.exists(app)) {
            throw new IllegalStateException(app + " がありません。先に ./run か ./check で組み立ててください。Build it first.");
        }
        return app;
    }

    /** Classes of a start made ready by ./check for this app and Java; empty where nobody did. */
    static Optional<Path> findClassArchive() {
        return Optional.of(System.getProperty("musubi.classes", ""))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::exists);
    }

    public static String java() {
        return System.getProperty(
                "musubi.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** A new empty folder under this module's build folder. */
    public static Path newFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "data").toAbsolutePath());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
