package jp.musubi.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.musubi.acceptance.running.Repository;

/** The folder of the official examples, which is not part of this repository. */
final class Conformance {

    private static final String NAME = "MUSUBI_CONFORMANCE";

    private Conformance() {}

    /** Skips the test, saying why, where the folder is not there. */
    static Path folder() {
        String named = System.getProperty(NAME, System.getenv(NAME));
        Path folder = named != null ? Path.of(named) : Repository.ROOT.resolve("../shared/conformance");
        assumeTrue(
                Files.isRegularFile(folder.resolve("oracle.tsv")),
                "公式の例がありません。" + NAME + " にその箱を指定すると試せます。No official examples: set " + NAME + ".");
        return folder;
    }

    static String example(String name) {
        return text(folder().resolve("examples").resolve(name));
    }

    /** Rows of the oracle: file, resource type, verdict. */
    static List<Row> oracle() {
        return text(folder().resolve("oracle.tsv"))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[2], cells[5]))
                .toList();
    }

    record Row(String file, String resourceType, String verdict) {}

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
