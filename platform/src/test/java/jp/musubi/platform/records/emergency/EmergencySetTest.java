package jp.musubi.platform.records.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 集まりの表の、日ごとの姿。 */
class EmergencySetTest {

    private static final String ALL = "ALLERGY INFECTION DIALYSIS MEDICATION WISHES CONDITION LAB";

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "2025-01-31, EMERGENCY, ''",
        "2025-02-01, EMERGENCY, " + ALL,
        "2026-11-27, EMERGENCY, " + ALL,
        "2026-11-27, DISASTER, " + ALL,
        "2026-11-27, SHARE_VIEW, ''"
    })
    void 日と場面で部が決まる(LocalDate day, Purpose event, String names) {
        assertThat(EmergencySet.shipped().partsOn(day, event).stream()
                        .map(EmergencyPart::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"慢性腎不全による透析, true", "人工透析中, true", "慢性腎臓病, false"})
    void 透析は名の言葉で見分ける(String label, boolean taken) {
        List<EmergencyPart> parts = EmergencySet.shipped().partsOn(LocalDate.of(2026, 11, 27), Purpose.EMERGENCY);
        assertThat(parts.get(2).takes(label)).isEqualTo(taken);
        assertThat(parts.get(5).takes(label)).isTrue();
    }

    @Test
    void 同じ区分の部は_言葉のあるものが先に来る() {
        List<EmergencyPart> parts = EmergencySet.shipped().partsOn(LocalDate.of(2026, 11, 27), Purpose.EMERGENCY);
        for (int i = 0; i < parts.size(); i++) {
            EmergencyPart part = parts.get(i);
            if (part.words().isEmpty()) {
                assertThat(parts.subList(i + 1, parts.size()))
                        .extracting(EmergencyPart::dataClass)
                        .doesNotContain(part.dataClass());
            }
        }
    }
}
