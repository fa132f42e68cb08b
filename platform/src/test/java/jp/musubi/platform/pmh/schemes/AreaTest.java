package jp.musubi.platform.pmh.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @ParameterizedTest(name = "区域「{0}」に {1} は {2}")
    @CsvSource({
        "'', 1319900039, true",
        "13, 1319900039, true",
        "13, 1219900022, false",
        "1399, 1319900039, true",
        "1398, 1319900039, false",
        "12 13, 1319900039, true",
        "'12, 13', 1219900022, true",
        "14 1499, 1319900039, false",
    })
    void 区域は都道府県か郡市区で決まる(String area, String facility, boolean inside) {
        assertThat(Area.read(area).holds(new FacilityCode(facility))).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "131", "13990", "東京"})
    void 違う書き方の区域は作れない(String area) {
        assertThatThrownBy(() -> Area.read(area)).isInstanceOf(IllegalArgumentException.class);
    }
}
