package jp.musubi.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** どの頁の日にも、西暦のそばに和暦がある。No template writes a day by itself: the frame does. */
class DatesOnPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Where both are written side by side, once for all. */
    private static final String HELPER = "portal/time.html";

    private static final Pattern TEXT = Pattern.compile("th:u?text=\"([^\"]*)\"");
    private static final Pattern BY_FRAME =
            Pattern.compile("@frame\\.\\w+\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");
    private static final Pattern OTHER_WORDS = Pattern.compile("'[^']*'|#\\{[\\w.-]+");

    /** Names under which the rooms' views carry a day or an instant. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![#@\\w.])(?:\\w+\\.)*(?:[a-z]+On|[a-z]+At|day|today|birth|birthDate|until|[a-z]+Until|validFrom|month)"
                    + "\\b(?![\\w(.])(?!\\s*[=!]=)");

    /** The words as the frame writes them stand beside the bare day, or it is a value for the machine. */
    private static final Pattern BOTH = Pattern.compile("@frame\\.eraText\\(");

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate DAY_OF_NOW = LocalDate.of(2026, 4, 1);

    @Test
    void 雛形は日を自分では書かない() {
        assertThat(templates().flatMap(DatesOnPagesTest::bare)).isEmpty();
    }

    @Test
    void 日本語の頁は和暦と西暦を並べ_英語の頁は英語で書く() {
        assertThat(PageTime.dayText(DAY_OF_NOW, Locale.JAPANESE)).isEqualTo("令和8年(2026年)4月1日");
        assertThat(PageTime.isoDay(DAY_OF_NOW, Locale.JAPANESE)).isEqualTo("2026-04-01(令和8年)");
        assertThat(PageTime.isoText(NOW, Locale.JAPANESE)).isEqualTo("2026-04-01 09:00(令和8年)");
        assertThat(PageTime.minuteText(NOW, Locale.JAPANESE)).isEqualTo("令和8年(2026年)4月1日(水) 09:00");
        assertThat(PageTime.monthText(YearMonth.of(2019, 5), Locale.JAPANESE)).isEqualTo("令和元年(2019年)5月");
        assertThat(PageTime.dayText(DAY_OF_NOW, Locale.ENGLISH)).isEqualTo("1 Apr 2026");
        assertThat(PageTime.isoText(NOW, Locale.ENGLISH)).isEqualTo("2026-04-01 09:00");
        assertThat(PageTime.monthText(YearMonth.of(2019, 5), Locale.ENGLISH)).isEqualTo("May 2019");
    }

    @Test
    void 和暦のとなりには西暦_英語の頁では言い足りないものだけを置く() {
        assertThat(PageTime.beside(DAY_OF_NOW, Locale.JAPANESE)).isEqualTo("2026-04-01");
        assertThat(PageTime.beside(NOW, Locale.JAPANESE)).isEqualTo("2026-04-01 09:00");
        assertThat(PageTime.beside(DAY_OF_NOW, Locale.ENGLISH)).isEmpty();
        assertThat(PageTime.beside(NOW, Locale.ENGLISH)).isEqualTo("09:00 JST");
    }

    @Test
    void 元号のない昔の日は_西暦だけである() {
        assertThat(PageTime.dayText(LocalDate.of(1850, 1, 2), Locale.JAPANESE)).isEqualTo("1850年1月2日");
    }

    private static Stream<String> bare(Path template) {
        String file = TEMPLATES.relativize(template).toString();
        if (file.equals(HELPER)) {
            return Stream.empty();
        }
        return read(template).stream()
                .filter(line -> !BOTH.matcher(line).find())
                .flatMap(line -> TEXT.matcher(line).results().map(text -> text.group(1)))
                .filter(text -> DAY.matcher(OTHER_WORDS
                                .matcher(BY_FRAME.matcher(text).replaceAll(""))
                                .replaceAll(""))
                        .find())
                .map(text -> file + ": " + text);
    }

    private static Stream<Path> templates() {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".html")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
