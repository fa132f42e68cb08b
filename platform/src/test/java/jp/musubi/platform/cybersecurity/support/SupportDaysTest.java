package jp.musubi.platform.cybersecurity.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 支援の日と理由。 */
class SupportDaysTest {

    @ParameterizedTest(name = "{0}年度: 応募は {1}、選定は {2} まで")
    @CsvSource({
        // The end of February in a leap year and else; 31 March on a Saturday, a Sunday and a weekday.
        "2023, 2024-02-29, 2024-03-29",
        "2024, 2025-02-28, 2025-03-31",
        "2025, 2026-02-27, 2026-03-31",
        "2026, 2027-02-26, 2027-03-31",
        "2027, 2028-02-29, 2028-03-31",
        "2028, 2029-02-28, 2029-03-30",
        "2029, 2030-02-28, 2030-03-29"
    })
    void 年度の終わりの開庁日まで(int year, LocalDate apply, LocalDate select) {
        SupportDays days = SupportDays.of(
                SupportCalendar.KIND.shipped(), new FiscalYear(year), OfficeDays.of(OfficeDays.KIND.shipped()));
        assertThat(days.applyBy()).isEqualTo(apply);
        assertThat(days.selectBy()).isEqualTo(select);
    }

    @ParameterizedTest(name = "{0} 順 {1} 理由 {2} ことば {3} → {4}")
    @CsvSource({
        "CHOSEN,     1, REGION,       '',       true",
        "CHOSEN,     1, '',           理由,     false",
        "CHOSEN,     0, REGION,       '',       false",
        "CHOSEN,     2, REGION OTHER, '',       false",
        "CHOSEN,     2, OTHER,        離島,     true",
        "RESERVE,    3, INSPECTION,   '',       true",
        "NOT_CHOSEN, 0, '',           次の年に, true",
        "NOT_CHOSEN, 0, REGION,       '',       false",
        "NOT_CHOSEN, 1, '',           次の年に, false"
    })
    void 選ぶにも選ばないにも理由が要る(SupportChoice.Verdict verdict, int place, String reasons, String words, boolean reasoned) {
        var said = new SupportChoice.Said(verdict, place, SupportWord.of(SupportWord.REASONS, reasons), words);
        assertThat(said.reasoned()).isEqualTo(reasoned);
    }
}
