package jp.musubi.standard.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 健診の時期。 */
class CheckupKindTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{1} 生まれの {0} は {2} から {3}")
    @CsvSource({
        "INF18, 2024-02-29, 2025-08-28, 2026-02-28",
        "INF18, 2024-10-31, 2026-04-30, 2026-10-30",
        "INF36, 2024-02-29, 2027-02-28, 2028-02-28",
        "INF36, 2024-04-01, 2027-03-31, 2028-03-31",
        "INF1, 2026-01-31, 2026-02-28, 2026-03-14"
    })
    void 子の健診の時期(String kind, LocalDate born, LocalDate first, LocalDate last) {
        CheckupKind found = CheckupKinds.find(kind).orElseThrow();
        assertThat(found.firstDay(born)).isEqualTo(first);
        assertThat(found.lastDay(born)).isEqualTo(last);
    }

    @ParameterizedTest(name = "予定日 {0} の {1} は {2}週")
    @CsvSource({
        "2026-10-08, 2026-01-01, 0",
        "2026-10-08, 2026-01-07, 0",
        "2026-10-08, 2026-01-08, 1",
        "2026-10-08, 2026-10-08, 40"
    })
    void 妊娠の週(LocalDate due, LocalDate day, int week) {
        assertThat(CheckupKind.weekOn(due, day)).isEqualTo(week);
    }

    @Test
    void 妊婦健診は14回で_すき間なく続く() {
        LocalDate due = LocalDate.of(2026, 10, 8);
        List<CheckupKind> prenatal =
                CheckupKinds.listOn(DAY).stream().filter(CheckupKind::prenatal).toList();
        assertThat(prenatal).hasSize(14);
        for (int place = 1; place < prenatal.size(); place++) {
            assertThat(prenatal.get(place).firstDayBefore(due))
                    .isEqualTo(prenatal.get(place - 1).lastDayBefore(due).plusDays(1));
        }
        assertThat(prenatal.get(0).firstDayBefore(due)).isEqualTo(due.minusDays(280));
    }

    @Test
    void 法の健診は1歳6か月と3歳() {
        assertThat(CheckupKinds.listOn(DAY).stream().filter(CheckupKind::legal).map(CheckupKind::code))
                .containsExactly("INF18", "INF36");
    }
}
