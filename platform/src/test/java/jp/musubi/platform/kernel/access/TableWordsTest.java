package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 表のことばは、頁に出るどの行にも、日本語と英語の両方がある。 */
class TableWordsTest {

    private static final Predicate<String> JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]").asPredicate();

    /** Read by programs, or of systems: those of the page of paths. */
    private static final Set<Entrance> OF_SYSTEMS = Set.of(Entrance.TOKEN, Entrance.CLIENT);

    private static final Set<String> OTHER_AREAS = Set.of("/.well-known", "/health", "/demo");

    @Test
    void 頁に出る言葉は_どれも両方の言葉の表にある() {
        assertThat(shown()).allMatch(TableWords.all()::knows, "has a row in words.tsv");
    }

    @Test
    void 表は_どの頁にも出ない行を持たず_どちらの欄にもその言葉がある() {
        Set<String> shown = shown();
        assertThat(DatedTable.list(TableWords.FILE)).allSatisfy(row -> {
            String japanese = Period.get(row, "japanese");
            String english = Period.get(row, "english");
            assertThat(shown.contains(japanese) || shown.contains(english))
                    .as("%s is said by no table", english)
                    .isTrue();
            assertThat(JAPANESE.test(english)).as("%s is English", english).isFalse();
            assertThat(JAPANESE.test(japanese) || japanese.equals(english))
                    .as("%s is Japanese", japanese)
                    .isTrue();
        });
    }

    @Test
    void 読む人の言葉で出る() {
        TableWords words = TableWords.all();
        assertThat(words.of("access decides", Locale.JAPANESE)).isEqualTo("可否の表が決める");
        assertThat(words.of("access decides", Locale.ENGLISH)).isEqualTo("access decides");
        assertThat(words.of("感染症法", Locale.ENGLISH)).isEqualTo("Infectious Diseases Act");
        assertThat(words.of("表にない言葉", Locale.ENGLISH)).isEqualTo("表にない言葉");
    }

    private static Set<String> shown() {
        Set<String> areas = Paths.list().stream()
                .filter(row -> OF_SYSTEMS.contains(row.entrance()))
                .map(PathRow::area)
                .collect(Collectors.toSet());
        Stream<String> whys = Paths.list().stream()
                .filter(row -> areas.contains(row.area()) || OTHER_AREAS.contains(row.area()))
                .map(PathRow::why);
        return Stream.of(
                        whys,
                        cells(AccessTables.matrix(), "source"),
                        cells(AccessTables.doings(), "source"),
                        cells(AccessTables.doings(), "condition"),
                        cells(AccessTables.submissions(), "source"),
                        cells(AccessTables.purposes(), "source"),
                        cells(AccessTables.purposes(), "law"))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<String> cells(List<TableRow> rows, String column) {
        return rows.stream().map(row -> row.get(column));
    }
}
