package jp.musubi.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The folder of official packages and examples. Not part of this repository, since their licence forbids changed copies. */
final class Conformance {

    /** A line of oracle.tsv: what the same validator said, measured once with these packages. */
    record Row(String file, int line, String chain, String verdict, List<String> errors) {

        private static Row of(String text) {
            String[] cells = text.split("\t", -1);
            return new Row(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    cells[4],
                    cells[5],
                    List.of(cells).subList(12, 15));
        }

        byte[] document() {
            byte[] file = example(this.file);
            String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
            return this.file.endsWith(".ndjson") ? lines[line - 1].getBytes(StandardCharsets.UTF_8) : file;
        }
    }

    private Conformance() {}

    static Path packages() {
        return folder().resolve("packages");
    }

    static byte[] example(String name) {
        try {
            return Files.readAllBytes(folder().resolve("examples").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException("No example " + name, e);
        }
    }

    static List<Row> oracle() {
        try {
            return Files.readAllLines(folder().resolve("oracle.tsv")).stream()
                    .skip(1)
                    .map(Row::of)
                    .toList();
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
            if (place != null && Files.isDirectory(Path.of(place).resolve("packages"))) {
                return Path.of(place);
            }
        }
        return Assumptions.abort("Official packages not found: set MUSUBI_CONFORMANCE to their folder"
                + " (it holds packages/ and examples/); tests of the judge are skipped");
    }
}
