package jp.musubi.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jp.musubi.judge.Judge;
import jp.musubi.judge.JudgeVerdict;
import jp.musubi.judge.MissingPackages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 判定器の速さ。The HAPI instance validator with the official packages (MUSUBI_PACKAGES), on the same documents as the gate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class JudgeBenchmark {

    @Param({"lab-5", "lab-27", "referral"})
    private String document = "";

    private byte[] body = {};

    // Set before each run by makeBody().
    @SuppressWarnings("NullAway.Init")
    private Judge judge;

    @Setup
    public void makeBody() throws MissingPackages {
        body = GateBenchmark.bodyOf(document);
        String packages = System.getenv("MUSUBI_PACKAGES");
        judge = Judge.open(Path.of(packages == null ? "" : packages));
    }

    @Benchmark
    public JudgeVerdict judge() {
        return judge.judge(body);
    }
}
