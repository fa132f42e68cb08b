package jp.musubi.platform.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 読み方の記録。Its numbers are stable, so that whoever names one from a table or from code is understood. */
@Tag("docs")
class ClarificationsTests {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/clarifications.md");
    private static final List<String> FOLDERS =
            List.of("docs", "standard/src", "platform/src", "acceptance/src", "verifier/src");
    private static final Set<String> KINDS = Set.of("java", "tsv", "md", "html", "properties", "sql");
    private static final Pattern REFERENCE = Pattern.compile(
            "clarifications?(?:\\.md)?[ #]([0-9]+(?:(?:, | and | und |–)[0-9]+)*)", Pattern.CASE_INSENSITIVE);
    private static final int CELLS = 6;

    @Test
    void 番号は一度ずつ_順に並び_どの欄も埋まっている() throws IOException {
        List<Integer> numbers = numbers();
        assertThat(numbers).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(entries())
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1))
                        .as(line)
                        .hasSize(CELLS + 2)
                        .satisfies(cells ->
                                assertThat(List.of(cells).subList(1, CELLS + 1)).noneMatch(String::isBlank)));
    }

    @Test
    void 表とコードと文書が挙げる番号は_どれもここにある() throws IOException {
        List<Integer> numbers = numbers();
        List<String> references = new ArrayList<>();
        for (Path file : files()) {
            Matcher found = REFERENCE.matcher(Files.readString(file));
            while (found.find()) {
                for (String number : found.group(1).split("[^0-9]+")) {
                    references.add(number);
                    assertThat(numbers)
                            .as("%s names clarification %s", ROOT.relativize(file), number)
                            .contains(Integer.valueOf(number));
                }
            }
        }
        assertThat(references).as("references there are").contains("12", "230");
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                all.addAll(files.filter(Files::isRegularFile)
                        .filter(file -> KINDS.contains(
                                file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                        .toList());
            }
        }
        return all;
    }

    private static List<Integer> numbers() throws IOException {
        return entries().stream()
                .map(line -> Integer.valueOf(line.split("\\|")[1].strip()))
                .collect(Collectors.toList());
    }

    private static List<String> entries() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| *[0-9]+ *\\|.*"))
                .toList();
    }
}
