package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 共有にかかるもの。Takes units of 27 resources of many persons into a running platform by eight clients with 1,000 tokens,
 * reads them again, and prints CPU of JVM and PostgreSQL, times and disk. Gate, decision, audit and durable commit are in.
 *
 * <pre>
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' jp.musubi.benchmarks.sharing.SharingLoad \\
 *     http://localhost:8080 JVM_PID DATA_FOLDER PERSONS UNITS_A_PERSON [PEER_FOLDER]
 * </pre>
 */
public final class SharingLoad {

    private static final int CLIENTS = Meter.CLIENTS;
    private static final int TOKENS = 1_000;
    /** Calls of each kind before those that are counted: as many as the compiler needs to come to rest. */
    private static final int WARM_UP = 30_000;

    /** The same of reads, which are smaller. */
    static final int READS_TO_WARM_UP = 60_000;

    /** Whose units warm the intake up: those who are read have what was counted, and no more. */
    private static final int OTHERS = 500;

    private static final String SENDER = "hospital-a";

    private static final List<String> READS =
            List.of("/fhir/Observation?patient=%s&_count=50", "/fhir/Patient/%s/$everything");

    private final Platform platform;
    private final long jvm;
    private final Path data;
    private final Meter meter;
    private final int persons;
    private List<String> tokens = List.of();

    private SharingLoad(String[] args) {
        platform = new Platform(args[0]);
        jvm = Long.parseLong(args[1]);
        data = Path.of(args[2]);
        meter = new Meter("", jvm, data);
        persons = Integer.parseInt(args[3]);
    }

    public static void main(String[] args) throws Exception {
        new SharingLoad(args).run(Integer.parseInt(args[4]), args.length > 5 ? Path.of(args[5]) : null);
    }

    private void run(int unitsOfOne, @Nullable Path peer) throws Exception {
        platform.call(persons + OTHERS);
        tokens = IntStream.range(0, TOKENS)
                .mapToObj(each -> platform.token(SENDER))
                .toList();
        byte[][] units = new byte[persons + OTHERS][];
        for (int i = 0; i < units.length; i++) {
            units[i] = Units.make(platform, SENDER, i + 1, "share-IDENTIFIER");
        }
        for (byte[] unit : units) {
            platform.receive(unit, tokens.get(0));
        }
        System.out.printf("%d persons, units of %d bytes%n", persons, units[0].length);
        Rounds.run(CLIENTS, WARM_UP, call -> submit(units[persons + call % OTHERS], call));
        int count = persons * unitsOfOne;
        List<Measured> measured = new ArrayList<>();
        long disk = meter.disk();
        measured.add(meter.measure("unit in", count, call -> submit(units[call % persons], WARM_UP + call)));
        double resource = (meter.disk() - disk) / 1024.0 / count / Units.RESOURCES;
        System.out.printf("disk: %.2f KB a resource%n", resource);
        int reads = Math.max(1_000, Math.min(count, 10_000));
        // All kinds first: what one of them warms up is not paid by the next.
        for (String path : READS) {
            Rounds.run(CLIENTS, READS_TO_WARM_UP, read(path));
        }
        for (String path : READS) {
            measured.add(meter.measure("GET " + path.replace("%s", "…"), reads, read(path)));
        }
        floors(units[0]);
        if (peer != null) {
            new Figures(measured, resource).print(compare(peer, units, count, reads));
        }
    }

    private IntConsumer read(String path) {
        return call -> platform.get(String.format(path, Units.patient(call % persons + 1)), token(call));
    }

    private Figures compare(Path folder, byte[][] units, int count, int reads) throws Exception {
        int port = Floors.freePort();
        try (Peer peer = Peer.start(data, folder, port)) {
            Meter other = new Meter("peer, ", peer.pid(), data);
            return new PeerLoad(new Platform("http://localhost:" + port), other, persons, WARM_UP)
                    .run(units, count, reads);
        }
    }

    private void floors(byte[] unit) throws Exception {
        Floors floors = new Floors(data);
        byte[] answer =
                platform.get(String.format("/fhir/Observation?patient=%s&_count=50", Units.patient(1)), token(0));
        System.out.printf("floor, the unit's bytes by batched INSERT: %.3f CPU ms each%n", floors.insert(unit, 2_000));
        System.out.printf(
                "floor, a fixed answer of %d bytes: %.3f CPU ms each%n",
                answer.length, floors.answer(answer, WARM_UP, 10_000));
    }

    /** Each call is a unit of its own: the identifier holds the number of the call. */
    private void submit(byte[] unit, int call) {
        String own = new String(unit, UTF_8).replace("share-IDENTIFIER", "s" + jvm + "-" + call);
        platform.submit(own.getBytes(UTF_8), token(call));
    }

    private String token(int call) {
        return tokens.get(call % TOKENS);
    }
}
