package jp.musubi.platform.kernel.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityQuestionTest {

    @ParameterizedTest(name = "種類 {0}・県 {1}・参加 {2}・並び {3}・頁 {4} の誤りは {5}")
    @CsvSource({
        ", , , , , ",
        "HOSPITAL, 13, IN, NAME, 2, ",
        "visiting-nurse, 01, soon, joins, 1, ",
        "SHOP, , , , , kind",
        ", 48, , , , prefecture",
        ", 1, , , , prefecture",
        ", , MAYBE, , , participation",
        ", , , SIZE, , sort",
        ", , , , 0, page",
        ", , , , -1, page",
        ", , , , 1000000, page",
        ", , , , １, page",
    })
    void 分からない値は名を言って断れる(
            String kind, String prefecture, String participation, String sort, String page, String unknown) {
        assertThat(new FacilityQuestion(null, kind, prefecture, participation, sort, page).findUnknown())
                .isEqualTo(unknown);
    }

    @ParameterizedTest(name = "{0} は {1} 件目から")
    @CsvSource({"'', 0", "1, 0", "2, 50", "3, 100", "x, 0", "100000, 4999950"})
    void 頁は一から数える(String page, int offset) {
        assertThat(new FacilityQuestion("", "", "", "", "", page)
                        .query(LocalDate.of(2026, 4, 1), 50)
                        .offset())
                .isEqualTo(offset);
    }
}
