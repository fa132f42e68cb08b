package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * 量が増えても同じか。Fills a running platform up to each number of resources, and measures there what a unit, a search and
 * {@code $everything} cost, and how long reads take at half of what the platform can. Those who are read have one unit of 27
 * resources each; the bulk is that of 4,000 others, each of whom has more and more units.
 *
 * <pre>
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' jp.musubi.benchmarks.sharing.Curve \\
 *     http://localhost:8080 JVM_PID DATA_FOLDER 100000 1000000 3000000
 * </pre>
 */
public final class Curve {

    private static final int READ = 1_000;
    private static final int OTHERS = 4_000;
    private static final int TOKENS = 1_000;
    private static final int WARM_UP = 6_000;
    private static final int UNITS = 2_000;
    private static final int READS = 4_000;
    private static final int SECONDS_AT_HALF = 20;
    private static final int TOLD_EVERY = 10_000;
    private static final String SENDER = "hospital-a";
    private static final List<String> PATHS =
            List.of("/fhir/Observation?patient=%s&_count=50", "/fhir/Patient/%s/$everything");

    private final Platform platform;
    private final Meter meter;
    private final long run;
    private List<String> tokens = List.of();
    private byte[][] units = new byte[0][];
    private int taken;

    private Curve(String[] args) {
        platform = new Platform(args[0]);
        run = Long.parseLong(args[1]);
        meter = new Meter("  ", run, Path.of(args[2]));
    }

    public static void main(String[] args) throws Exception {
        Curve curve = new Curve(args);
        curve.prepare();
        for (String resources : Arrays.copyOfRange(args, 3, args.length)) {
            curve.measureAt(Integer.parseInt(resources));
        }
    }

    private void prepare() throws InterruptedException {
        platform.call(READ + OTHERS);
        tokens = IntStream.range(0, TOKENS)
                .mapToObj(each -> platform.token(SENDER))
                .toList();
        units = new byte[READ + OTHERS][];
        for (int i = 0; i < units.length; i++) {
            units[i] = Units.make(platform, SENDER, i + 1, "curve-IDENTIFIER");
        }
        for (int i = 0; i < READ; i++) {
            platform.receive(units[i], tokens.get(0));
            platform.submit(named(units[i], i), tokens.get(0));
        }
        taken = READ;
        Rounds.run(Meter.CLIENTS, WARM_UP, this::bulk);
        taken += WARM_UP;
        for (String path : PATHS) {
            Rounds.run(Meter.CLIENTS, SharingLoad.READS_TO_WARM_UP, read(path));
        }
    }

    private void measureAt(int resources) throws Exception {
        while (taken < resources / Units.RESOURCES - UNITS) {
            int some = Math.min(TOLD_EVERY, resources / Units.RESOURCES - UNITS - taken);
            Rounds.run(Meter.CLIENTS, some, this::bulk);
            taken += some;
            System.out.printf("  … %,d resources%n", (long) taken * Units.RESOURCES);
        }
        System.out.printf("at %,d resources:%n", resources);
        long disk = meter.disk();
        meter.measure("unit in", UNITS, this::bulk);
        taken += UNITS;
        double grown = (meter.disk() - disk) / 1024.0 / UNITS / Units.RESOURCES;
        System.out.printf("  disk: %.2f KB a resource, %,d MB in all%n", grown, meter.disk() >> 20);
        for (String path : PATHS) {
            Measured full = meter.measure("GET " + path.replace("%s", "…"), READS, read(path));
            double half = full.rate() / 2;
            Rounds paced = Rounds.paced(Meter.CLIENTS, (int) (half * SECONDS_AT_HALF), half, read(path));
            System.out.printf(
                    "  at half of that, %.0f a second: p50 %.1f ms, p99 %.1f ms%n",
                    half, paced.millis(0.5), paced.millis(0.99));
        }
    }

    private void bulk(int call) {
        byte[] unit = units[READ + (taken + call) % OTHERS];
        platform.submit(named(unit, taken + call), tokens.get(call % TOKENS));
    }

    private byte[] named(byte[] unit, int number) {
        return new String(unit, UTF_8)
                .replace("curve-IDENTIFIER", "c" + run + "-" + number)
                .getBytes(UTF_8);
    }

    private IntConsumer read(String path) {
        return call -> platform.get(String.format(path, Units.patient(call % READ + 1)), tokens.get(call % TOKENS));
    }
}
