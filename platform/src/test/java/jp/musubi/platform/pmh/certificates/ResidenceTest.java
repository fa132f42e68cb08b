package jp.musubi.platform.pmh.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.pmh.municipalities.Municipality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 住所から自治体を決める。 */
class ResidenceTest {

    private static final LocalDate JOINED = LocalDate.of(2025, 4, 1);
    private static final Residence RESIDENCE = new Residence(List.of(
            town("139009", "13", "東京都(見本)"),
            town("139017", "13", "見本区"),
            town("139025", "13", "見本"),
            town("129011", "12", "見本市")));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "東京都見本区結町一丁目2番3号, 139017",
        "東京都見本村1番, 139025",
        "千葉県見本市かずさ台一丁目4番, 129011",
        "千葉県見本区1番, ",
        "見本区結町一丁目, ",
        "東京都, ",
        "'', "
    })
    void 都道府県と名で始まる住所の_いちばん長い名(String address, String code) {
        assertThat(RESIDENCE.find(address).map(Municipality::code).orElse(null)).isEqualTo(code);
    }

    private static Municipality town(String code, String prefecture, String name) {
        return new Municipality(code, prefecture, name, name, JOINED, null);
    }
}
