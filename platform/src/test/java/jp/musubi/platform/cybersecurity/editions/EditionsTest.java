package jp.musubi.platform.cybersecurity.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 版と項目のデータ。The counts are those of the sheet (cybersecurity §1.2, §1.3). */
class EditionsTest {

    private final List<Edition> editions = ShippedEditions.load();

    @ParameterizedTest(name = "{0} の {1} は {2} 項目")
    @CsvSource({
        "R5, FACILITY, 19", "R5, PHARMACY, 19", "R5, VENDOR, 14",
        "R6, FACILITY, 19", "R6, PHARMACY, 19", "R6, VENDOR, 14",
        "R7, FACILITY, 19", "R7, PHARMACY, 19", "R7, VENDOR, 13",
        "R8, FACILITY, 3", "R8, PHARMACY, 3", "R8, VENDOR, 0"
    })
    void どの版も_資料のとおりの数の項目を持つ(String edition, Form form, int items) {
        assertThat(get(edition).items(form)).hasSize(items);
    }

    @Test
    void 令和五年度の参考項目は八つ_令和六年度からは一つもない() {
        assertThat(get("R5").items(Form.FACILITY)).filteredOn(Item::reference).hasSize(8);
        assertThat(get("R6").items(Form.FACILITY)).noneMatch(Item::reference);
    }

    @ParameterizedTest(name = "{0} の {1}: {2} が {3} つ")
    @CsvSource({
        "R7, FACILITY, NEW, 5",
        "R7, FACILITY, MERGED, 4",
        "R7, FACILITY, DROPPED, 0",
        "R7, PHARMACY, NEW, 5",
        "R7, VENDOR, DROPPED, 0",
        "R6, FACILITY, NEW, 0",
        "R6, FACILITY, SAME, 19",
        "R8, FACILITY, REWORDED, 1",
        "R8, FACILITY, SAME, 2",
        "R8, FACILITY, DROPPED, 0",
        "R8, FACILITY, UNKNOWN, 16"
    })
    void 前の版との違いは_足された五つとまとめられた四つ(String edition, Form form, ItemChange.Kind kind, long times) {
        int place = editions.indexOf(get(edition));
        assertThat(ItemChange.between(editions.get(place - 1), get(edition), form))
                .filteredOn(change -> change.kind() == kind)
                .hasSize((int) times);
    }

    @Test
    void まとめられた項目は_もとの項目をすべて挙げる() {
        assertThat(get("R7").find(Form.FACILITY, "2-⑥").orElseThrow().carries())
                .containsExactly("2-(7)", "2-(11)", "2-(13)");
    }

    @ParameterizedTest(name = "{0} は {1} 年度")
    @CsvSource({
        "2025-03-31, 2024",
        "2025-04-01, 2025",
        "2025-12-31, 2025",
        "2026-01-01, 2025",
        "2026-03-31, 2025",
        "2026-04-01, 2026",
        "2028-02-29, 2027",
        "2028-03-31, 2027",
        "2028-04-01, 2028"
    })
    void 年度は四月一日から三月三十一日まで(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(day)).isTrue();
        assertThat(new FiscalYear(year - 1).contains(day)).isFalse();
        assertThat(new FiscalYear(year + 1).contains(day)).isFalse();
    }

    @Test
    void 新しい年度のファイルは_前の版から続けて読める() {
        String file = header() + "FACILITY\t1-①\t1 体制構築\t\t責任者を置いている。\t\tALWAYS\tR5\tREGULAR\t\t1-①\t-\tours\n";
        ItemsFile.Read read = ItemsFile.read(file, get("R8"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.forms().get(Form.FACILITY)).extracting(Item::id).containsExactly("1-①");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FACILITY/9-①/9/-/題//ALWAYS/R9/REGULAR//9-⑨/-/ours | CARRIES",
                "HOSPITAL/9-①/9/-/題//ALWAYS/R9/REGULAR///-/ours | WORD",
                "FACILITY/9-①/9/-///ALWAYS/R9/REGULAR///-/ours | LENGTH",
                "FACILITY/9-①/9/-/題//SOMETIMES/R9/REGULAR///-/ours | WORD",
                "FACILITY/9-①/9 | CELLS",
                "FACILITY/9-①/9/-/123456789018//ALWAYS/R9/REGULAR///-/ours | NUMBER",
                "# 何もない | EMPTY"
            })
    void 誤りは行と欄と種類で告げる(String line, ItemsFault.Kind kind) {
        ItemsFile.Read read = ItemsFile.read(header() + line.strip().replace("/", "\t"), get("R8"));
        assertThat(read.forms()).isEmpty();
        assertThat(read.faults()).extracting(ItemsFault::kind).contains(kind);
    }

    @Test
    void 番号の重なりと_欄の不足も告げる() {
        String line = "FACILITY\t9-①\t9\t\t題\t\tALWAYS\tR9\tREGULAR\t\t\t-\tours\n";
        assertThat(ItemsFile.read(header() + line + line, null).faults())
                .containsExactly(new ItemsFault(3, "item", ItemsFault.Kind.TWICE));
        assertThat(ItemsFile.read("form\titem\n", null).faults())
                .containsExactly(new ItemsFault(1, "", ItemsFault.Kind.COLUMNS));
    }

    private static String header() {
        return "form\titem\tchapter\ttarget\ttitle\thelp\tanswers\tsince\tstatus\tclause\tcarries\tmark\tsource\n";
    }

    private Edition get(String id) {
        return editions.stream()
                .collect(Collectors.toMap(Edition::id, each -> each))
                .get(id);
    }
}
