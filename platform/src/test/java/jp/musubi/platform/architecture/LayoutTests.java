package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 部屋の形、包みの名、ファイルの長さ。 */
@Tag("architecture")
class LayoutTests {

    private static final int LONGEST_FILE = 300;
    // A test may hold the long table of its rows.
    private static final int LONGEST_TEST = 600;
    private static final Set<String> NAMES_OF_NO_IDEA = Set.of(
            "controller",
            "controllers",
            "service",
            "services",
            "dto",
            "dtos",
            "util",
            "utils",
            "common",
            "impl",
            "helper",
            "helpers",
            "manager",
            "misc",
            "repository",
            "entity");
    private static final Pattern JAPANESE_HEADING =
            Pattern.compile("/\\*\\*\\s*\\n?\\s*\\*?\\s*[^\\n]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final List<Path> MAIN_FOLDERS = Stream.of("standard", "verifier", "platform", "judge")
            .map(module -> SourceFiles.ROOT.resolve(module).resolve("src/main/java"))
            .toList();

    @Test
    void どの包みにも日本語の見出しと_NullMarked_がある() {
        assertThat(MAIN_FOLDERS)
                .flatExtracting(folder -> SourceFiles.list(folder, ".java"))
                .extracting(Path::getParent)
                .allSatisfy(folder -> {
                    Path info = folder.resolve("package-info.java");
                    assertThat(info).exists();
                    assertThat(SourceFiles.text(info)).contains("@NullMarked").containsPattern(JAPANESE_HEADING);
                });
    }

    @Test
    void 包みは業務の言葉で呼ぶ() {
        assertThat(MAIN_FOLDERS)
                .flatExtracting(folder -> SourceFiles.list(folder, ".java"))
                .extracting(file -> file.getParent().getFileName().toString())
                .doesNotContainAnyElementsOf(NAMES_OF_NO_IDEA);
    }

    /** Migrations belong to a room: V1__*.sql in a folder of the room's name. */
    @Test
    void 移行の_SQL_は部屋の名の箱にある() {
        assertThat(SourceFiles.list(SourceFiles.MIGRATIONS, ".sql")).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("(V[0-9]+|R)__[a-z0-9_]+\\.sql");
            assertThat(SourceFiles.ROOMS.resolve(SourceFiles.room(SourceFiles.MIGRATIONS, file)))
                    .isDirectory();
        });
    }

    @Test
    void ファイルは三百行まで_行の表を持つ試験は六百行まで() {
        assertThat(sources("src/main/java")).allSatisfy(file -> hasAtMost(LONGEST_FILE, file));
        assertThat(sources("src/test/java")).allSatisfy(file -> hasAtMost(LONGEST_TEST, file));
    }

    private static List<Path> sources(String folder) {
        return Stream.of("standard", "verifier", "platform", "judge", "acceptance", "benchmarks")
                .flatMap(module ->
                        SourceFiles.list(SourceFiles.ROOT.resolve(module).resolve(folder), ".java").stream())
                .toList();
    }

    private static void hasAtMost(int lines, Path file) throws IOException {
        assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(lines);
    }
}
