package jp.musubi.platform.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 岡山(33)と島根でない広島(34)の施設だけを使う。ほかの試験の施設と会わない。 */
@Tag("once")
@PlatformTest
class FacilitySearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    Facilities facilities;

    @Autowired
    Areas areas;

    @BeforeEach
    void fourFacilities() {
        areas.register(new Area("33", LocalDate.of(2026, 1, 1), false, "試験"), "operator");
        areas.register(new Area("34", LocalDate.of(2026, 6, 1), false, "試験"), "operator");
        register("331991001", "探索髙橋病院", FacilityKind.HOSPITAL, LocalDate.of(2025, 1, 1), List.of("内科", "救急科"), true);
        register("334991002", "探索薬局100%", FacilityKind.PHARMACY, LocalDate.of(2026, 4, 1), List.of(), false);
        register("331991003", "探索クリニックａｂｃ", FacilityKind.CLINIC, LocalDate.of(2026, 4, 2), List.of("小児科"), false);
        register("341991004", "探索広島医院", FacilityKind.CLINIC, LocalDate.of(2026, 1, 1), List.of(), false);
        register("341991005", "探索不参加医院", FacilityKind.CLINIC, null, List.of(), false);
    }

    @ParameterizedTest(name = "「{0}」種類 {1} 県 {2} 参加 {3} → {4}")
    @CsvSource({
        "探索, , , , 髙橋病院 クリニックａｂｃ 薬局100% 広島医院 不参加医院",
        "探索 高橋, , , , 髙橋病院",
        "探索 ABC, , , , クリニックａｂｃ",
        "探索 くりにっく, , , , クリニックａｂｃ",
        "探索　小児科, , , , クリニックａｂｃ",
        "33199100, , , , 髙橋病院 クリニックａｂｃ",
        "探索 0%, , , , 薬局100%",
        "探索_, , , , ",
        "探索, CLINIC, , , クリニックａｂｃ 広島医院 不参加医院",
        "探索, , 34, , 広島医院 不参加医院",
        "探索, , , IN, 髙橋病院 薬局100%",
        "探索, , , SOON, クリニックａｂｃ 広島医院",
        "探索, , , OUT, 不参加医院",
        "探索, PHARMACY, 33, IN, 薬局100%",
        "探索, PHARMACY, 34, , ",
    })
    void ことばと種類と県と参加で絞れる(
            String words, FacilityKind kind, String prefecture, Participation participation, String names) {
        var filter = new FacilityFilter(words, kind, prefecture, participation);
        FacilityPage found = facilities.search(new FacilityQuery(filter, DAY, FacilitySort.CODE, 0, 100));
        assertThat(names(found)).isEqualTo(names == null ? "" : names);
        assertThat(found.total()).isEqualTo(found.facilities().size());
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 髙橋病院 クリニックａｂｃ 薬局100% 広島医院 不参加医院",
        "JOINS, 髙橋病院 薬局100% クリニックａｂｃ 広島医院 不参加医院",
    })
    void 番号と参加の日で並べられ_日のない施設は終わり(FacilitySort sort, String names) {
        var filter = new FacilityFilter("探索", null, null, null);
        assertThat(names(facilities.search(new FacilityQuery(filter, DAY, sort, 0, 100))))
                .isEqualTo(names);
    }

    @Test
    void 頁に分けても全部の数は変わらず_重なりも抜けもない() {
        var filter = new FacilityFilter("探索", null, null, null);
        FacilityPage first = facilities.search(new FacilityQuery(filter, DAY, FacilitySort.CODE, 0, 3));
        FacilityPage second = facilities.search(new FacilityQuery(filter, DAY, FacilitySort.CODE, 3, 3));
        FacilityPage beyond = facilities.search(new FacilityQuery(filter, DAY, FacilitySort.CODE, 6, 3));
        assertThat(names(first) + " " + names(second)).isEqualTo("髙橋病院 クリニックａｂｃ 薬局100% 広島医院 不参加医院");
        assertThat(List.of(first.total(), second.total(), beyond.total())).containsOnly(5);
        assertThat(beyond.facilities()).isEmpty();
    }

    @Test
    void 見つかった施設は台帳の施設と同じ() {
        var filter = new FacilityFilter("探索", null, null, null);
        assertThat(facilities
                        .search(new FacilityQuery(filter, DAY, FacilitySort.CODE, 0, 100))
                        .facilities())
                .allSatisfy(each -> assertThat(facilities.find(each.code())).contains(each));
    }

    private void register(
            String body,
            String name,
            FacilityKind kind,
            LocalDate joinsOn,
            List<String> departments,
            boolean emergency) {
        facilities.register(new Facility(
                new FacilityCode(body + CheckDigit.of(body)),
                name,
                kind,
                joinsOn,
                false,
                new FacilityProfile("試験県試験市", departments, emergency)));
    }

    private static String names(FacilityPage page) {
        return String.join(
                " ",
                page.facilities().stream().map(each -> each.name().substring(2)).toList());
    }
}
