package jp.musubi.platform.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of this repository, for rules that class files cannot show. Tests run in the module's folder. */
final class SourceFiles {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path MAIN = Path.of("src/main/java").toAbsolutePath();
    static final Path ROOMS = MAIN.resolve("jp/musubi/platform");
    static final Path MIGRATIONS = Path.of("src/main/resources/db").toAbsolutePath();

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\n]*$", Pattern.DOTALL);

    private SourceFiles() {}

    static List<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path packageInfo(String packageName) {
        return MAIN.resolve(packageName.replace('.', '/')).resolve("package-info.java");
    }

    /** String constants and text blocks of a Java source, without those in comments. */
    static List<String> literals(Path javaFile) {
        String code = COMMENT.matcher(text(javaFile)).replaceAll("");
        return LITERAL.matcher(code).results().map(SourceFiles::content).toList();
    }

    private static String content(MatchResult literal) {
        return literal.group(1) != null ? literal.group(1) : literal.group(2);
    }

    /** First folder below the rooms' or migrations' folder; empty for files beside the rooms. */
    static String room(Path base, Path file) {
        Path inside = base.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    static boolean finds(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
