package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.sixitems.PersonItems.Found;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;

/** 検査は名ごとに新しいものだけ、ほかの区分はそのまま。 */
class NewestTestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UnitItems UNIT =
            new UnitItems(new UUID(0, 1), 1, new FacilityCode("1319900013"), Instant.EPOCH, List.of());

    private final List<Found> newestFirst = new ArrayList<>();

    @Test
    void 検査は名ごとに数え_病名は数えない() {
        for (int daysAgo = 0; daysAgo < 5; daysAgo++) {
            add(DataClass.LAB, "HbA1c", daysAgo);
            add(DataClass.CONDITION, "糖尿病", daysAgo);
            add(DataClass.LAB, "LDL", daysAgo);
        }
        List<Found> kept = NewestTests.of(newestFirst, 2);
        assertThat(daysAgo(kept, "HbA1c")).containsExactly(0L, 1L);
        assertThat(daysAgo(kept, "LDL")).containsExactly(0L, 1L);
        assertThat(daysAgo(kept, "糖尿病")).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(kept)
                .isSubsetOf(newestFirst)
                .isSortedAccordingTo(
                        (one, other) -> Integer.compare(newestFirst.indexOf(one), newestFirst.indexOf(other)));
    }

    @Test
    void 零はすべて() {
        add(DataClass.LAB, "LDL", 0);
        add(DataClass.LAB, "LDL", 1);
        assertThat(NewestTests.of(newestFirst, 0)).isEqualTo(newestFirst);
    }

    private void add(DataClass dataClass, String label, int daysAgo) {
        LocalDate day = DAY.minusDays(daysAgo);
        Entry entry = new Entry(
                new UUID(1, newestFirst.size()),
                new Entry.What(dataClass, "Observation", label, day),
                Set.of(),
                new Counted(day, null),
                new Entry.Span(0, 1));
        newestFirst.add(new Found(UNIT, entry, false));
    }

    private static List<Long> daysAgo(List<Found> found, String label) {
        return found.stream()
                .filter(each -> each.entry().what().label().equals(label))
                .map(each ->
                        DAY.toEpochDay() - each.entry().what().clinicalDate().toEpochDay())
                .toList();
    }
}
