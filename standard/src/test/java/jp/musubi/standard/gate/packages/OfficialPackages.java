package jp.musubi.standard.gate.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The official packages. Not part of this repository, since their licence forbids changed copies. */
public final class OfficialPackages {

    private OfficialPackages() {}

    /** Their folder; skips the test when it is absent. */
    public static Path folder() {
        return Stream.of(
                        System.getProperty("MUSUBI_CONFORMANCE"),
                        System.getenv("MUSUBI_CONFORMANCE"),
                        "../shared/conformance",
                        "../../shared/conformance")
                .filter(place ->
                        place != null && Files.isDirectory(Path.of(place).resolve("packages")))
                .map(place -> Path.of(place).resolve("packages"))
                .findFirst()
                .orElseGet(
                        () -> Assumptions.abort("Official packages not found: set MUSUBI_CONFORMANCE to the folder that"
                                + " holds packages/; tests on them are skipped"));
    }

    public static PackageFolder open() {
        try {
            return PackageFolder.open(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
