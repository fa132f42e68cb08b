package jp.musubi.platform.cybersecurity.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.incidents.Deadlines;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.support.SupportCalendar;
import jp.musubi.platform.cybersecurity.surveys.ReminderRules;
import jp.musubi.platform.cybersecurity.training.Courses;
import jp.musubi.standard.tables.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 一覧のファイル。Shipped lists can be loaded as they are; every fault of another one is told; what changes is told row by row. */
class ListFileTest {

    static Stream<ListKind> kinds() {
        return Stream.of(
                Courses.KIND,
                Deadlines.KIND,
                OfficeDays.KIND,
                ReminderRules.KIND,
                SupportCalendar.KIND,
                VisitItems.GENERAL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void 付いている一覧は_そのまま取り込める形で_前と変わらない(ListKind kind) {
        ListFile.Read read = ListFile.read(kind, text(kind, kind.shipped()));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).isEqualTo(kind.shipped()).isNotEmpty();
        assertThat(ListChange.between(kind, kind.shipped(), read.rows())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "general, 'D-01~管理~~題~~HOSPITAL~~~-~x;D-01~管理~~題~~~~~-~x', 3 item TWICE",
        "general, 'D-01~管理~~題~~SHIP~~~-~x',                          2 kinds WORD",
        "general, 'D-01~管理~~題~~~2027-02-29~~-~x',                    2 from WORD",
        "general, 'D-01~管理~~~~~~~-~x',                                2 title LENGTH",
        "general, 'D-01~管理~~題~~~~~sure~x',                           2 mark WORD",
        "general, 'D-01~管理~~題',                                      2  CELLS",
        "general, '',                                                   0  EMPTY",
        "general, 'D-01~管理~~題 123456789018~~~~~-~x',                 2 title NUMBER",
        "courses, 'ZERO A~種別~課程~だれ~オンライン~~~~-~',               2 course WORD",
        "courses, 'ZERO~種別~~だれ~オンライン~~~~-~',                     2 name LENGTH",
        "deadlines, 'X~PPC_EARLY~LEAK~3~0~no~~~-~',                     2 days WORD",
        "deadlines, 'X~PPC_EARLY~WHENEVER~3~5~no~~~-~',                 2 when WORD",
        "deadlines, 'X~LETTER~LEAK~3~5~no~~~-~',                        2 form WORD",
        "deadlines, 'X~PPC_EARLY~LEAK~~5~maybe~~~-~',                   2 moves WORD",
        "holidays, '2028-02-30~-~',                                     2 day WORD",
        "holidays, '~-~',                                               2 day WORD",
        "support, 'APPLY~11~~~-~',                                      0  EMPTY",
        "support, 'APPLY~1000~~~-~;SELECT~12~~~-~',                     2 months WORD",
        "reminders, 'FIRST~14~~~~Two weeks~-~',                         2 japanese LENGTH"
    })
    void 読めないところは行と欄で分かり_何も取り込まない(String of, String lines, String fault) {
        ListKind kind = kind(of);
        ListFile.Read read = ListFile.read(
                kind,
                String.join("\t", kind.names()) + "\n"
                        + lines.replace('~', '\t').replace(';', '\n'));
        assertThat(read.rows()).isEmpty();
        assertThat(read.faults())
                .extracting(each -> each.line() + " " + each.column() + " " + each.kind())
                .containsExactly(fault);
    }

    @ParameterizedTest(name = "{0} → {1} = {2}")
    @CsvSource({
        "'A~4;B~5', 'A~4;B~5',     ''",
        "'A~4;B~5', 'A~4',         DROPPED B",
        "'A~4',     'B~5;A~4',     NEW B",
        "'A~4;B~5', 'A~6;C~5',     'CHANGED A months:4>6,NEW C,DROPPED B'",
        "'A~4',     'A~4~2028-04-01', CHANGED A from:>2028-04-01"
    })
    void 違いは行ごとに_欄の前と後で分かる(String older, String newer, String changes) {
        ListKind kind = SupportCalendar.KIND;
        String found = ListChange.between(kind, rows(kind, older), rows(kind, newer)).stream()
                .map(ListFileTest::words)
                .collect(Collectors.joining(","));
        assertThat(found).isEqualTo(changes);
    }

    private static String words(ListChange change) {
        return Stream.concat(
                        Stream.of(change.kind().name(), change.key()),
                        change.cells().stream().map(cell -> cell.column() + ":" + cell.before() + ">" + cell.after()))
                .collect(Collectors.joining(" "));
    }

    /** A row each: rule, months, first day. */
    private static List<Row> rows(ListKind kind, String lines) {
        var open = new ListKind(kind.id(), kind.columns(), Set.of(), List.of());
        String text = Stream.of(lines.split(";"))
                .map(line -> line.split("~", -1))
                .map(cells -> cells[0] + "\t" + cells[1] + "\t" + (cells.length > 2 ? cells[2] : "") + "\t\t-\t")
                .collect(Collectors.joining("\n"));
        return ListFile.read(open, String.join("\t", kind.names()) + "\n" + text)
                .rows();
    }

    private static String text(ListKind kind, List<Row> rows) {
        return Stream.concat(
                        Stream.of(String.join("\t", kind.names())),
                        rows.stream()
                                .map(row -> kind.names().stream().map(row::get).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\r\n"));
    }

    private static ListKind kind(String id) {
        return kinds().filter(kind -> kind.id().startsWith(id)).findFirst().orElseThrow();
    }
}
