package jp.musubi.standard.calculation.burden.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.junit.jupiter.api.Test;

class PayerLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void 公費の順は表のとおり_生活保護が国の公費の最後() {
        assertThat(PayerLaws.shipped().list(DAY))
                .extracting(PayerLaw::number)
                .containsExactly(
                        "13", "14", "18", "29", "30", "10", "11", "20", "21", "15", "16", "24", "22", "28", "17", "79",
                        "19", "23", "52", "54", "51", "38", "53", "66", "62", "25", "12");
    }

    @Test
    void 公費優先は五つ() {
        assertThat(PayerLaws.shipped().list(DAY).stream().filter(PayerLaw::beforeInsurance))
                .extracting(PayerLaw::number)
                .containsExactly("13", "14", "18", "29", "30");
    }

    @Test
    void 地方単独の番号は国の表にない() {
        assertThat(PayerLaws.shipped().find("88", DAY)).isEmpty();
        assertThat(PayerLaws.shipped().find("54", DAY)).isPresent();
    }

    @Test
    void どの区分にも_どの日にも限度額が一つある() {
        Ceilings ceilings = Ceilings.shipped();
        for (LocalDate day = LocalDate.of(2022, 9, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            LocalDate when = day;
            assertThat(Arrays.stream(IncomeClass.values()))
                    .allSatisfy(income -> assertThat(Arrays.stream(Care.values()))
                            .allSatisfy(care ->
                                    assertThat(ceilings.get(income, care, when)).isNotNull()));
        }
        assertThat(ceilings.rows())
                .as("one row for each class, care and day")
                .allSatisfy(row -> assertThat(ceilings.rows().stream()
                                .filter(other -> other != row
                                        && other.get("class").equals(row.get("class"))
                                        && other.get("care").equals(row.get("care"))
                                        && overlap(other.findDate("from"), other.findDate("to"), row.findDate("from"))))
                        .isEmpty());
    }

    @Test
    void 表にない区分は計算しない() {
        Ceilings empty = new Ceilings(java.util.List.of());
        assertThatThrownBy(() -> empty.get(IncomeClass.C, Care.INPATIENT, DAY))
                .isInstanceOf(IllegalStateException.class);
    }

    private static boolean overlap(LocalDate from, LocalDate to, LocalDate start) {
        LocalDate day = start == null ? LocalDate.MIN : start;
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
