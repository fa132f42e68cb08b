package jp.musubi.platform.pmh.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;
import jp.musubi.platform.pmh.overdue.Reminder.Occasion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 標準の時期が 2026-04-01 で終わり、2026-12-31 まで受けられるものを、いつ知らせるか。 */
class ReminderDaysTest {

    private static final LocalDate USUAL = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "VACCINATION, 2026-04-14, ''",
        "VACCINATION, 2026-04-15, LATE",
        "VACCINATION, 2026-11-30, LATE",
        "VACCINATION, 2026-12-01, LATE ENDING",
        "VACCINATION, 2026-12-31, LATE ENDING",
        "VACCINATION, 2027-01-01, LATE",
        "CHECKUP, 2026-12-16, LATE",
        "CHECKUP, 2026-12-17, LATE ENDING",
        "VACCINATION, 2025-03-31, ''",
    })
    void 決まりの日から知らせる(Kind kind, LocalDate day, String occasions) {
        var item = new OpenItem(kind, "X", 1, "", "", USUAL, LAST);
        assertThat(ReminderDays.shipped().dueOn(item, day)).isEqualTo(read(occasions));
    }

    @ParameterizedTest(name = "標準の時期がなければ {0} → {1}")
    @CsvSource({"2026-11-30, ''", "2026-12-01, ENDING", "2027-01-01, ''"})
    void 標準の時期がなければ最後の日だけ(LocalDate day, String occasions) {
        var item = new OpenItem(Kind.VACCINATION, "X", 1, "", "", null, LAST);
        assertThat(ReminderDays.shipped().dueOn(item, day)).isEqualTo(read(occasions));
    }

    private static List<Occasion> read(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(Occasion::valueOf).toList();
    }
}
