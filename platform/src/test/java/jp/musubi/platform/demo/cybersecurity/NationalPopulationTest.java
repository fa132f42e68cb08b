package jp.musubi.platform.demo.cybersecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.platform.demo.cybersecurity.NationalPopulation.Place;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 全国の合成の施設。As many as the survey asked, and answers near its shares. */
class NationalPopulationTest {

    private static final List<Place> ALL = IntStream.rangeClosed(1, 47)
            .mapToObj("%02d"::formatted)
            .flatMap(prefecture -> NationalPopulation.list(prefecture).stream())
            .toList();

    @Test
    void 病院は八千百七十一_診療所は二千_番号はどれも一つずつ() {
        assertThat(ALL)
                .filteredOn(place -> place.kind() == FacilityKind.HOSPITAL)
                .hasSize(8171);
        assertThat(ALL).filteredOn(place -> place.kind() == FacilityKind.CLINIC).hasSize(2000);
        assertThat(new HashSet<>(ALL.stream().map(Place::code).toList())).hasSize(10171);
        assertThat(ALL).allMatch(place -> place.code().hasRightCheckDigit());
    }

    @Test
    void いつも同じ国である() {
        assertThat(NationalPopulation.list("13")).isEqualTo(NationalPopulation.list("13"));
        Place place = ALL.get(0);
        assertThat(NationalPopulation.answers(place, "R7", List.of("1-①")))
                .isEqualTo(NationalPopulation.answers(place, "R7", List.of("1-①")));
    }

    @ParameterizedTest(name = "{0} {1} {2}床: {3}%")
    @CsvSource({
        "R6, 1-(1), 20-99, 81",
        "R6, 3-(3), 500-, 44",
        "R6, 2-(1), 100-199, 92",
        "R6, 2-(6), 20-99, 35",
        "R7, 1-①, 20-99, 65",
        "R7, 1-①, 500-, 96",
        "R7, 3-②, 200-299, 98",
        "R7, 0, 20-99, 100",
        "R7, 2-⑩, 100-199, 60"
    })
    void 割合は調査の数字に沿う(String edition, String item, String band, double percent) {
        List<Place> places =
                ALL.stream().filter(place -> place.band().equals(band)).toList();
        long yes = places.stream()
                .filter(place -> NationalPopulation.answers(place, edition, List.of(item))
                        .get(item))
                .count();
        // Three standard deviations of as many draws.
        double spread = 300 * Math.sqrt(percent / 100 * (1 - percent / 100) / places.size());
        assertThat(100.0 * yes / places.size()).isCloseTo(percent, within(spread + 0.01));
    }

    @Test
    void 責任者を置く病院は_全体で八割六分である() {
        List<Place> hospitals = ALL.stream()
                .filter(place -> place.kind() == FacilityKind.HOSPITAL)
                .toList();
        long yes = hospitals.stream()
                .filter(place -> NationalPopulation.answers(place, "R6", List.of("1-(1)"))
                        .get("1-(1)"))
                .count();
        assertThat(100.0 * yes / hospitals.size()).isCloseTo(86, within(1.5));
        long answered = hospitals.stream().filter(Place::answered).count();
        assertThat(answered).isBetween(5200L, 5500L);
    }

    @ParameterizedTest(name = "調査 {0}={1} {2}床: {3}%")
    @CsvSource({
        "Q1, YES, 20-99, 81",
        "Q3, YES, 500-, 96",
        "Q6, YES, 500-, 44",
        "Q2, YES, 100-199, 92",
        "Q8, TWO, 200-299, 59",
        "Q8, ONE, 200-299, 39",
        "Q13, YES, 20-99, 35"
    })
    void 調査の答えは公表された割合に沿う(String question, String word, String band, double percent) {
        List<Place> places =
                ALL.stream().filter(place -> place.band().equals(band)).toList();
        long given = places.stream()
                .filter(place -> NationalPopulation.surveyAnswers(place, "2024")
                        .get(question)
                        .equals(word))
                .count();
        double spread = 300 * Math.sqrt(percent / 100 * (1 - percent / 100) / places.size());
        assertThat(100.0 * given / places.size()).isCloseTo(percent, within(spread + 0.01));
    }
}
