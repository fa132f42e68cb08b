package jp.musubi.platform.kernel.access;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 判断の費用。CPU of this thread a decision, on random situations made beforehand; says what docs/benchmarks.md tells. Run by
 * hand; gates nothing.
 */
final class AccessCost {

    private static final int SITUATIONS = 300_000;
    private static final int ROUNDS = 8;

    private AccessCost() {}

    public static void main(String[] args) {
        Judge judge = Judge.load();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            var random = new RandomSituations(round);
            List<Situation> situations = new ArrayList<>(SITUATIONS);
            List<Set<DataClass>> asked = new ArrayList<>(SITUATIONS);
            for (int each = 0; each < SITUATIONS; each++) {
                situations.add(random.next());
                asked.add(random.asked());
            }
            long granted = 0;
            long before = threads.getCurrentThreadCpuTime();
            for (int each = 0; each < SITUATIONS; each++) {
                granted += judge.judge(situations.get(each), asked.get(each))
                        .ways()
                        .size();
            }
            long spent = threads.getCurrentThreadCpuTime() - before;
            System.out.printf("%d ns a decision (%d classes granted)%n", spent / SITUATIONS, granted);
        }
    }
}
