package jp.musubi.platform.cybersecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 確かめていない行は、docs/limits.md が表の名で挙げる。 */
class UnsureTablesTest {

    private static final Path TABLES = Path.of("src/main/resources/jp/musubi/platform/cybersecurity");

    @Test
    void 確かめていない行のある表は_どれも名で挙げられている() throws IOException {
        String limits = Files.readString(Path.of("../docs/limits.md"));
        String part = limits.substring(limits.indexOf("## Cells of the cybersecurity sheet"));
        String named = part.substring(0, part.indexOf("\n## "));
        List<String> unsure;
        try (Stream<Path> files = Files.walk(TABLES)) {
            unsure = files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(UnsureTablesTest::unsure)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
        assertThat(unsure)
                .hasSizeGreaterThan(20)
                .allSatisfy(table -> assertThat(named).contains(table));
    }

    private static boolean unsure(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\t", -1)))
                    .anyMatch("(?)"::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
