package jp.musubi.platform.cybersecurity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 役割分担の決まり。Rows with nobody, with two, and the day the table begins. */
class ContractFindingTest {

    private static final Instant THEN = Instant.parse("2026-04-01T00:00:00Z");

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         2026-04-01, K01 K03",
                "NONE NONE, 2026-04-01, K01 K03",
                "R C,       2026-04-01, K03",
                "A C,       2026-04-01, K01",
                "RA NONE,   2026-04-01, -",
                "A R,       2026-04-01, -",
                "A R R,     2026-04-01, -",
                "A RA,      2026-04-01, K02",
                "A A,       2026-04-01, K01 K02",
                "RA RA RA,  2026-04-01, K02",
                "-,         2024-06-03, K01 K03",
                "-,         2024-06-02, -"
            })
    void だれもいない行と_二つ以上の行(String duties, LocalDate day, String rules) {
        List<Duty> given = duties == null
                ? List.of()
                : Arrays.stream(duties.split(" ")).map(Duty::valueOf).toList();
        assertThat(ContractFinding.judge(given, null, day))
                .extracting(ContractFinding::rule)
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @ParameterizedTest(name = "初回 {0} {1}、完了 {2}、今日 {3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, 2026-04-01, -,          2026-04-01, -",
                "NO,  2026-04-01, -,          2026-04-01, K04",
                "NO,  2026-03-31, 2026-04-01, 2026-04-01, -",
                "NO,  2026-04-01, 2026-04-01, 2026-04-01, -",
                "NO,  2026-04-01, 2026-03-31, 2026-04-01, K05",
                "YES, 2026-03-01, 2026-03-31, 2026-04-01, K06",
                "YES, 2026-04-02, -,          2026-04-01, K07",
                "NO,  2026-04-01, 2026-04-02, 2026-04-01, K07",
                "NO,  2028-02-29, 2028-02-28, 2028-02-29, K05",
                "NO,  2027-12-31, 2028-01-01, 2028-01-01, -",
                "YES, 2026-04-02, 2026-04-01, 2026-04-01, K05 K06 K07"
            })
    void 初回確認と完了日(String first, LocalDate firstOn, LocalDate completedOn, LocalDate day, String rules) {
        var check = new ContractCheck("P1-A1", 1, first.equals("YES"), firstOn, completedOn, THEN, "test");
        assertThat(ContractFinding.judge(List.of(Duty.RA), check, day))
                .extracting(ContractFinding::rule)
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @Test
    void 行は表が出た日から() {
        assertThat(ContractLine.list(LocalDate.of(2024, 6, 2))).isEmpty();
        assertThat(ContractLine.list(LocalDate.of(2024, 6, 3)))
                .extracting(ContractLine::id)
                .doesNotHaveDuplicates()
                .contains("P1-A1", "P2-A2", "X11");
    }

    @Test
    void 署名は_欄が一つ変われば_前の表への署名になる() {
        RoleTable before = table(cell("", "P1-A1", Duty.R, ""));
        var signed = new Signature("", 1, "院長", before.digest(), THEN, "test");
        assertThat(before.holds(signed)).isTrue();
        assertThat(table(cell("", "P1-A1", Duty.RA, "")).holds(signed)).isFalse();
        assertThat(table(cell("", "P1-A1", Duty.R, "備考")).holds(signed)).isFalse();
        assertThat(table(cell("", "P1-A1", Duty.R, ""), cell("ベンダー", "P1-A1", Duty.C, ""))
                        .holds(signed))
                .isFalse();
        RoleTable checked = new RoleTable(
                before.id(),
                before.facility(),
                before.subject(),
                before.vendors(),
                before.cells(),
                List.of(new ContractCheck("P1-A1", 1, true, LocalDate.of(2026, 4, 1), null, THEN, "test")),
                List.of());
        assertThat(checked.holds(signed)).isFalse();
        // The order in which cells are read does not matter.
        Cell one = cell("", "P1-A1", Duty.R, "");
        Cell other = cell("ベンダー", "P1-A1", Duty.C, "");
        assertThat(table(one, other).digest()).isEqualTo(table(other, one).digest());
    }

    private static Cell cell(String party, String line, Duty duty, String note) {
        return new Cell(party, line, 1, duty, note, THEN, "test");
    }

    private static RoleTable table(Cell... cells) {
        return new RoleTable(
                UUID.randomUUID(),
                new FacilityCode("1319900013"),
                "電子カルテの保守",
                List.of("ベンダー"),
                new ArrayList<>(List.of(cells)),
                List.of(),
                List.of());
    }
}
