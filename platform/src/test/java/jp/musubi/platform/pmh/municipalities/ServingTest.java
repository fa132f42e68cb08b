package jp.musubi.platform.pmh.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServingTest {

    @ParameterizedTest(name = "参加 {0}、委託 {1}: {2} は {3}")
    @CsvSource({
        "2026-04-01, , 2026-03-31, false",
        "2026-04-01, , 2026-04-01, true",
        "2026-04-01, , 2027-03-31, true",
        "2026-04-01, , 2027-04-01, false",
        "2026-04-01, 2027-04-01, 2027-04-01, true",
        "2026-04-01, 2027-05-01, 2027-04-30, false",
        "2026-04-01, 2027-05-01, 2027-05-01, true",
        "2027-06-01, 2027-04-01, 2027-05-31, false",
    })
    void 参加した日から示し_令和9年度からは委託も要る(LocalDate joined, LocalDate delegated, LocalDate day, boolean served) {
        var municipality = new Municipality("139017", "13", "見本区", "Mihon-ku", joined, delegated);
        assertThat(Serving.shipped().servedOn(municipality, day)).isEqualTo(served);
    }
}
