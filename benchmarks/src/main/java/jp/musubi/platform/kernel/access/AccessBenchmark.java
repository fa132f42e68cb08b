package jp.musubi.platform.kernel.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.musubi.platform.kernel.caller.DataClass;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * 判断の速さ。One decision of the access room on facts that are at hand: the matrix, conditions and reasons, without the questions to
 * the database. The situations are those of the random test, made beforehand from one seed; one to thirteen classes are asked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AccessBenchmark {

    private static final int SITUATIONS = 16_384;
    private static final long SEED = 20_261_126;

    private final Judge judge = Judge.load();
    private final List<Situation> situations = new ArrayList<>(SITUATIONS);
    private final List<Set<DataClass>> asked = new ArrayList<>(SITUATIONS);

    @Setup
    public void makeSituations() {
        var random = new RandomSituations(SEED);
        for (int each = 0; each < SITUATIONS; each++) {
            situations.add(random.next());
            asked.add(random.asked());
        }
    }

    /** All situations once; the figure is that of one. */
    @Benchmark
    @OperationsPerInvocation(SITUATIONS)
    public void decide(Blackhole answers) {
        for (int each = 0; each < SITUATIONS; each++) {
            answers.consume(judge.judge(situations.get(each), asked.get(each)));
        }
    }
}
