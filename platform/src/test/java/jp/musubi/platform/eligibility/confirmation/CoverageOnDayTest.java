package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** その日の資格。2026年4月10日に会社を辞め、11日から国保の人を、いろいろな日に確かめる。 */
class CoverageOnDayTest {

    private static final Coverage COMPANY = insurance("06139901:1:1:00", "2020-04-01", "2026-04-11");
    private static final Coverage TOWN = insurance("00138990:2:2:01", "2026-04-11", null);
    private static final List<Coverage> CHANGED = List.of(COMPANY, TOWN);

    @ParameterizedTest(name = "{0} に {1} で尋ねると {2}、示すのは {3}、付記は {4}")
    @CsvSource(delimiter = ';', textBlock = """
            2020-03-31 ; company ; INVALID              ; company      ; NOT_YET
            2020-04-01 ; company ; VALID                ; company      ; ''
            2026-03-31 ; company ; VALID                ; company      ; ''
            2026-04-01 ; company ; VALID                ; company      ; ENDS_THIS_MONTH
            2026-04-10 ; company ; VALID                ; company      ; ENDS_THIS_MONTH
            2026-04-11 ; company ; INVALID_NEW_COVERAGE ; town company ; NEXT_COVERAGE
            2026-05-01 ; company ; INVALID_NEW_COVERAGE ; town company ; NEXT_COVERAGE
            2026-04-10 ; town    ; INVALID              ; town         ; NOT_YET
            2026-04-11 ; town    ; VALID                ; town         ; CHANGED_THIS_MONTH
            2026-04-30 ; town    ; VALID                ; town         ; CHANGED_THIS_MONTH
            2026-05-01 ; town    ; VALID                ; town         ; ''
            2026-04-10 ; card    ; VALID                ; company      ; ENDS_THIS_MONTH
            2026-04-11 ; card    ; VALID                ; town         ; CHANGED_THIS_MONTH
            2020-03-31 ; card    ; INVALID              ; town         ; NOT_YET
            """)
    void 月の途中で変わった人(LocalDate day, String with, Validity validity, String shown, String remarks) {
        CoverageOnDay onDay = CoverageOnDay.of(CHANGED, number(with), day);
        assertThat(onDay.validity()).isEqualTo(validity);
        assertThat(names(onDay)).isEqualTo(shown);
        assertThat(String.join(
                        " ",
                        onDay.remarks().stream()
                                .map(remark -> remark.kind().name())
                                .toList()))
                .isEqualTo(remarks);
    }

    @Test
    void 喪失の届け出が遅れて二つ有効なら_複数該当() {
        Coverage late = insurance("06139901:1:1:00", "2020-04-01", null);
        CoverageOnDay onDay = CoverageOnDay.of(List.of(late, TOWN), null, LocalDate.of(2026, 4, 11));
        assertThat(onDay.validity()).isEqualTo(Validity.SEVERAL);
        assertThat(onDay.shown()).containsExactly(TOWN, late);
    }

    @Test
    void 医療扶助と社会保険の併用は_複数該当ではない() {
        Coverage assistance = new Coverage(
                MemberNumber.PUBLIC_PAYER, "12139903::9900804:", "12139903", LocalDate.of(2026, 1, 1), null);
        CoverageOnDay onDay = CoverageOnDay.of(List.of(TOWN, assistance), null, LocalDate.of(2026, 5, 1));
        assertThat(onDay.validity()).isEqualTo(Validity.VALID);
        assertThat(onDay.shown()).containsExactly(TOWN, assistance);
    }

    @Test
    void 資格が一つもない人と_知らない番号は_該当資格なし() {
        assertThat(CoverageOnDay.of(List.of(), null, LocalDate.of(2026, 4, 1)).validity())
                .isEqualTo(Validity.NOT_FOUND);
        CertificateNumber other = CertificateNumber.find("06139901", "9", "9", "");
        assertThat(CoverageOnDay.of(List.of(TOWN), other, LocalDate.of(2026, 4, 1))
                        .validity())
                .isEqualTo(Validity.NOT_FOUND);
    }

    @Test
    void 付記の日は_終わりの日と始まりの日() {
        Remark next = CoverageOnDay.of(CHANGED, number("company"), LocalDate.of(2026, 4, 11))
                .remarks()
                .get(0);
        assertThat(next.arguments()).containsExactly(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 11));
    }

    private static String names(CoverageOnDay onDay) {
        return String.join(
                " ",
                onDay.shown().stream()
                        .map(one -> one.equals(COMPANY) ? "company" : "town")
                        .toList());
    }

    private static @Nullable CertificateNumber number(String with) {
        return switch (with) {
            case "company" -> Objects.requireNonNull(CertificateNumber.find("06139901", "1", "1", "00"));
            case "town" -> Objects.requireNonNull(CertificateNumber.find("138990", "2", "2", "01"));
            default -> null;
        };
    }

    private static Coverage insurance(String value, String from, @Nullable String until) {
        return new Coverage(
                MemberNumber.INSURANCE,
                value,
                value.substring(0, 8),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
