package jp.musubi.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** この検証は、結びのほかの部分を何も使わない。 */
class AloneTest {

    @Test
    void JDK_のほかに読み込むものがない() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> imports = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(AloneTest::linesOf)
                    .filter(line ->
                            line.startsWith("import ") || line.contains("jp.musubi.") && !line.startsWith("package "))
                    .map(line -> line.replaceFirst("import (static )?", ""))
                    .toList();
            assertThat(imports)
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("java.") || name.startsWith("org.jspecify."));
        }
    }

    /** Nothing on the class path but its own classes. */
    @Test
    void その組だけで動く() throws Exception {
        Path classes = Path.of(AuditVerifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process alone = new ProcessBuilder(
                        java.toString(), "-cp", classes.toString(), AuditVerifier.class.getName(), "no-such-file")
                .redirectErrorStream(true)
                .start();
        String words = new String(alone.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(alone.waitFor()).as(words).isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(words).contains("記録のファイルを読めません");
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
