package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 受入試験は外から見る。 */
class NothingOfOursTests {

    @Test
    void 受入試験はほかの部分のコードを使わない() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as("%s", file)
                            .noneMatch(line -> line.matches("import (static )?jp\\.musubi\\.(?!acceptance\\.).*")));
        }
        assertThat(Files.readString(Path.of("pom.xml")))
                .doesNotContain("<artifactId>musubi-standard", "<artifactId>musubi-platform");
    }
}
