package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 表と文章は同じ判断をする。Random situations, judged by the tables and by {@link PlainOracle}: no difference. The same seed
 * gives the same situations; {@code -Dmusubi.seed} and {@code -Dmusubi.access.tries} choose others.
 */
@Tag("once")
class JudgeAgreesTest {

    private static final long SEED = Long.getLong("musubi.seed", 20_261_126L);

    private final Judge judge = Judge.load();
    private final Map<Condition, Long> granted = new EnumMap<>(Condition.class);

    @Test
    void 百万の場面で同じ判断をする() {
        compare(Long.getLong("musubi.access.tries", 1_000_000));
    }

    @Test
    @Tag("long")
    void 一億の場面で同じ判断をする() {
        compare(100_000_000);
    }

    private void compare(long tries) {
        System.out.printf("access: seed %d, %d situations%n", SEED, tries);
        long began = System.nanoTime();
        var situations = new RandomSituations(SEED);
        for (long each = 0; each < tries; each++) {
            Situation situation = situations.next();
            Set<DataClass> asked = situations.asked();
            Verdict verdict = judge.judge(situation, asked);
            for (DataClass dataClass : DataClass.values()) {
                boolean seen = asked.contains(dataClass) && PlainOracle.sees(situation, dataClass);
                if (seen != verdict.ways().containsKey(dataClass)) {
                    throw new AssertionError("situation " + each + " of seed " + SEED + ": " + dataClass + " should be "
                            + (seen ? "seen" : "refused") + "\n" + situation);
                }
            }
            verdict.ways().values().forEach(way -> granted.merge(way.condition(), 1L, Long::sum));
        }
        System.out.printf("access: %.1f s, granted by %s%n", (System.nanoTime() - began) / 1e9, granted);
        assertThat(granted.keySet()).as("every condition was met").containsExactlyInAnyOrder(Condition.values());
    }
}
