package jp.musubi.platform.records.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.musubi.platform.records.retention.PlainRetention.Item;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** どんな登録の歴史でも、表で計算した見え方は、文のとおりに一日ずつ数えたものと同じ。 */
@Tag("once")
class RetentionProperties {

    private static final RetentionRules RULES = RetentionRules.shipped();

    // One number stands for one history: a hundred thousand of them, in a few seconds.
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void 表の計算は_文のとおりの計算と同じ(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Item> valid = RandomHistory.of(chance).valid();
        LocalDate today = RandomHistory.day(chance);
        List<Item> shown =
                valid.stream().filter(item -> isShown(item, valid, today)).toList();
        assertThat(shown).isEqualTo(PlainRetention.shown(valid, today));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void 見えなくなる日の前の日までは見え_その日には見えない(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Item> valid = RandomHistory.of(chance).valid();
        LocalDate today = RandomHistory.day(chance);
        for (Item item : PlainRetention.shown(valid, today)) {
            Optional<Vanishing> vanishing = RULES.findVanishing(item.dataClass(), standing(item, valid), today);
            LocalDate gone = vanishing.map(Vanishing::day).orElse(LocalDate.of(2060, 1, 1));
            assertThat(PlainRetention.shown(valid, gone.minusDays(1))).contains(item);
            assertThat(PlainRetention.shown(valid, gone).contains(item)).isEqualTo(vanishing.isEmpty());
        }
    }

    /** As the database does it: by the day since which something is still shown. */
    private static boolean isShown(Item item, List<Item> valid, LocalDate today) {
        RetentionRule rule = RULES.find(item.dataClass(), today).orElseThrow();
        Standing standing = standing(item, valid);
        boolean since = !standing.countedFrom().isBefore(rule.shownFor().since(today));
        assertThat(rule.shows(standing, today)).isEqualTo(rule.outlives(standing) || since);
        return rule.outlives(standing) || since;
    }

    private static Standing standing(Item item, List<Item> valid) {
        LocalDate from = countedFrom(item);
        boolean amongLast = RULES.findLast(item.dataClass())
                .map(last -> !from.isBefore(last.earliest(daysOfSeries(item, valid, last.series()))))
                .orElse(false);
        return new Standing(from, amongLast, item.lts());
    }

    private static List<LocalDate> daysOfSeries(Item item, List<Item> valid, LastDays.Series series) {
        List<LocalDate> days = new ArrayList<>();
        for (Item other : valid) {
            boolean same = series == LastDays.Series.PERSON || other.code().equals(item.code());
            if (other.dataClass() == item.dataClass() && same) {
                days.add(countedFrom(other));
            }
        }
        return days;
    }

    private static LocalDate countedFrom(Item item) {
        boolean registration = RULES.getCounting(item.dataClass()) == CountsFrom.REGISTRATION;
        return registration || item.stated() == null ? item.registered() : item.stated();
    }
}
