package jp.musubi.standard.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The folder of official examples. Not part of this repository, since their licence forbids changed copies. */
final class Conformance {

    private Conformance() {}

    /** The bytes of an example such as {@code clinical-core/NAME.json}; skips the test when the folder is absent. */
    static byte[] example(String name) {
        try {
            return Files.readAllBytes(folder().resolve("examples").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException("No example " + name, e);
        }
    }

    static List<String> oracleLines() {
        try {
            return Files.readAllLines(folder().resolve("oracle.tsv"));
        } catch (IOException e) {
            throw new IllegalStateException("No oracle.tsv", e);
        }
    }

    private static Path folder() {
        for (String place : new String[] {
            System.getProperty("MUSUBI_CONFORMANCE"),
            System.getenv("MUSUBI_CONFORMANCE"),
            "../shared/conformance",
            "../../shared/conformance"
        }) {
            if (place != null && Files.isDirectory(Path.of(place).resolve("examples"))) {
                return Path.of(place);
            }
        }
        return Assumptions.abort("Official examples not found: set MUSUBI_CONFORMANCE to their folder"
                + " (it holds examples/ and oracle.tsv); tests on them are skipped");
    }
}
