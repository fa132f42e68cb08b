package jp.musubi.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import java.util.concurrent.TimeUnit;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.words.FacilityCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
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
 * 受付審査の速さ。One thread, microseconds a document, side by side in one run: the gate, our reader alone, Jackson reading the same bytes to a
 * tree (the floor), and HAPI's parser. The validator stands in {@link JudgeBenchmark}, since it needs packages.
 *
 * <pre>
 * ./mvnw -q -pl benchmarks -am package dependency:copy-dependencies -DincludeScope=runtime -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' org.openjdk.jmh.Main 'GateBenchmark|JudgeBenchmark'
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GateBenchmark {

    private static final FacilityCode SENDER = new FacilityCode("1312345679");

    private final Gate gate = Gate.standard();
    private final JsonMapper jackson = new JsonMapper();
    private final FhirContext hapi = FhirContext.forR4Cached();

    @Param({"lab-5", "lab-27", "referral"})
    private String document = "";

    private byte[] body = {};

    @Setup
    public void makeBody() {
        body = bodyOf(document);
        GateResult result = gate();
        if (!result.accepted()) {
            throw new IllegalStateException("The document must be accepted: " + result.findings());
        }
    }

    /** One Patient and the rest lab Observations; or the shipped letter of 13 resources. */
    static byte[] bodyOf(String document) {
        return document.startsWith("lab-")
                ? LabBundle.of(Integer.parseInt(document.substring("lab-".length())))
                : Examples.standard().get(document);
    }

    @Benchmark
    public GateResult gate() {
        return gate.check(body, Question.submissionOf(SENDER));
    }

    @Benchmark
    public JsonReading ownReader() {
        return JsonDocument.parse(body, JsonLimits.SUBMISSION);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return jackson.readTree(body);
    }

    @Benchmark
    public IBaseResource hapiParser() {
        return hapi.newJsonParser().parseResource(new String(body, UTF_8));
    }
}
