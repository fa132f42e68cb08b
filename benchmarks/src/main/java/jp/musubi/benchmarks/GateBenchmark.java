package jp.musubi.benchmarks;

import java.util.concurrent.TimeUnit;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.words.FacilityCode;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 受付審査の速さ。One thread, microseconds a bundle; the floor is Jackson reading the same bytes to a tree.
 *
 * <pre>
 * ./mvnw -q -pl benchmarks -am package dependency:copy-dependencies -DincludeScope=runtime -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' org.openjdk.jmh.Main GateBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GateBenchmark {

    private static final FacilityCode SENDER = new FacilityCode("1312345679");

    private final Gate gate = Gate.standard();
    private final JsonMapper jackson = new JsonMapper();

    /** One Patient and the rest lab Observations. */
    @Param({"5", "27"})
    private int resources;

    private byte[] body = {};

    @Setup
    public void makeBody() {
        body = LabBundle.of(resources);
        GateResult result = gate.check(body, SENDER);
        if (!result.accepted() || !result.findings().isEmpty()) {
            throw new IllegalStateException("The bundle must be accepted: " + result.findings());
        }
    }

    @Benchmark
    public GateResult gate() {
        return gate.check(body, SENDER);
    }

    @Benchmark
    public JsonReading ownReader() {
        return JsonDocument.parse(body, JsonLimits.SUBMISSION);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return jackson.readTree(body);
    }
}
