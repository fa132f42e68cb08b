package jp.musubi.platform.kernel.people.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AreasTest {

    @Autowired
    Areas areas;

    @Autowired
    Facilities facilities;

    @ParameterizedTest(name = "{0} は公表されたモデル地域")
    @ValueSource(strings = {"01", "06", "08", "12", "17", "22", "23", "24", "29", "45"})
    void 十のモデル地域は二〇二五年二月に始まる(String prefecture) {
        assertThat(AreaTable.findStart(prefecture, null, null)).isEqualTo("2025-02-01");
    }

    @Test
    void モデル地域は十で_ほかの県は予定されている全国の開始の日に始まる() {
        assertThat(AreaTable.list().stream().filter(area -> !area.planned())).hasSize(10);
        assertThat(Prefectures.list().stream()
                        .map(prefecture -> AreaTable.findStart(prefecture.code(), null, null))
                        .filter(LocalDate.of(2027, 2, 1)::equals))
                .hasSize(37);
    }

    @ParameterizedTest(name = "県の日 {1}・全国の日 {2} なら {0} は {3} から")
    @CsvSource({
        "27, , , 2027-02-01",
        "27, 2026-10-01, , 2026-10-01",
        "27, 2027-04-01, , 2027-02-01",
        "27, , 2027-06-01, 2027-06-01",
        "27, 2027-04-01, 2027-06-01, 2027-04-01",
        "12, , , 2025-02-01",
        "12, 2025-06-01, , 2025-06-01",
        "12, , 2025-01-01, 2025-01-01",
    })
    void 登録された日は公表された日に代わり_県と全国の早いほうから始まる(String prefecture, LocalDate own, LocalDate country, LocalDate start) {
        assertThat(AreaTable.findStart(prefecture, own, country)).isEqualTo(start);
    }

    @ParameterizedTest(name = "施設の日 {0}・地域の日 {1} → {2} は {3}")
    @CsvSource({
        "2026-04-01, 2026-06-01, 2026-05-31, false",
        "2026-04-01, 2026-06-01, 2026-06-01, true",
        "2026-06-01, 2026-04-01, 2026-05-31, false",
        "2026-06-01, 2026-04-01, 2026-06-01, true",
        ", 2026-04-01, 2030-01-01, false",
    })
    void 施設は自分の日と地域の日の遅いほうから参加する(LocalDate own, LocalDate area, LocalDate day, boolean takesPart) {
        areas.register(new Area("31", area, false, "試験"), "operator");
        Facility registered = facility("311990001", own);
        facilities.register(registered);
        Facility found = facilities.find(registered.code()).orElseThrow();
        assertThat(found.takesPartOn(day)).isEqualTo(takesPart);
        assertThat(facilities.list()).contains(found);
    }

    @Test
    void 地域の日は何度でも改められ_新しいものが立つ() {
        areas.register(new Area("32", LocalDate.of(2026, 10, 1), false, "早まった"), "operator");
        areas.register(new Area("32", LocalDate.of(2026, 12, 1), false, "遅れた"), "operator");
        assertThat(areas.list())
                .filteredOn(area -> area.prefecture().equals("32"))
                .containsExactly(new Area("32", LocalDate.of(2026, 12, 1), false, "遅れた"));
        assertThat(areas.findStart("32")).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void 都道府県は四十七で_ほかの番号の地域はない() {
        assertThat(Prefectures.list())
                .hasSize(47)
                .extracting(Prefecture::japanese)
                .doesNotHaveDuplicates();
        assertThat(Prefectures.find("47")).map(Prefecture::japanese).contains("沖縄県");
        assertThatThrownBy(() -> new Area("48", LocalDate.of(2026, 1, 1), false, "試験"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Facility facility(String body, LocalDate joinsOn) {
        return new Facility(
                new FacilityCode(body + CheckDigit.of(body)), "地域の試験の診療所", FacilityKind.CLINIC, joinsOn, false);
    }
}
