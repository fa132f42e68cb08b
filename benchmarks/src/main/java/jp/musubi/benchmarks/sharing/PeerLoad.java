package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * 相手への同じ負荷。The same units as transactions, and the same reads. The Patient is put under the id it has with us, so that
 * what was there stays one; each Observation is posted, which spares the peer the search for an earlier one.
 */
final class PeerLoad {

    /** As many calls as are made to learn how fast the peer is. */
    private static final int PACE = 200;

    /** For warming up on one kind of call; {@code PEER_SECONDS} for those who have less time. */
    private static final double SECONDS_AT_MOST =
            Double.parseDouble(System.getenv().getOrDefault("PEER_SECONDS", "300"));

    private final Platform peer;
    private final Meter meter;
    private final int persons;
    private final int warmUp;

    PeerLoad(Platform peer, Meter meter, int persons, int warmUp) {
        this.peer = peer;
        this.meter = meter;
        this.persons = persons;
        this.warmUp = warmUp;
    }

    /** @param units of the persons, and after them of others, which warm up */
    Figures run(byte[][] units, int count, int reads) throws IOException, InterruptedException {
        byte[][] transactions = new byte[units.length][];
        for (int i = 0; i < units.length; i++) {
            transactions[i] = transaction(units[i], Units.patient(i + 1));
        }
        int others = units.length - persons;
        int calls = warm(warmUp, count, call -> submit(transactions[persons + call % others], "w", call));
        long disk = meter.disk();
        Measured in = meter.measure("unit in", calls, call -> submit(transactions[call % persons], "c", call));
        double resource = (meter.disk() - disk) / 1024.0 / calls / Units.RESOURCES;
        System.out.printf("peer, disk: %.2f KB a resource%n", resource);
        int known = Math.min(persons, calls);
        // Without a count the peer answers with a first page of ten.
        List<String> paths =
                List.of("/fhir/Observation?patient=%s&_count=50", "/fhir/Patient/%s/$everything?_count=50");
        int[] counted = new int[paths.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = warm(SharingLoad.READS_TO_WARM_UP, reads, read(paths.get(i), known));
        }
        List<Measured> measured = new ArrayList<>(List.of(in));
        for (int i = 0; i < counted.length; i++) {
            String path = paths.get(i);
            measured.add(meter.measure("GET " + path.replace("%s", "…"), counted[i], read(path, known)));
        }
        return new Figures(measured, resource);
    }

    private IntConsumer read(String path, int known) {
        return call -> peer.get(String.format(path, Units.patient(call % known + 1)), null);
    }

    /** Warms up; fewer calls than wished when the peer would take more than the time it has. Returns how many to count. */
    private int warm(int calls, int wished, IntConsumer call) throws InterruptedException {
        Rounds.run(Meter.CLIENTS, PACE, call);
        long start = System.nanoTime();
        Rounds.run(Meter.CLIENTS, PACE, each -> call.accept(PACE + each));
        int most = (int) (SECONDS_AT_MOST * PACE / ((System.nanoTime() - start) / 1e9));
        int rest = Math.min(calls, most) - 2 * PACE;
        if (rest > 0) {
            Rounds.run(Meter.CLIENTS, rest, each -> call.accept(2 * PACE + each));
        }
        return Math.min(wished, most);
    }

    private void submit(byte[] transaction, String kind, int call) {
        String own = new String(transaction, UTF_8).replace("share-IDENTIFIER", kind + call);
        peer.transaction(own.getBytes(UTF_8));
    }

    private static byte[] transaction(byte[] unit, UUID patient) {
        ObjectNode bundle = (ObjectNode) Platform.read(unit);
        bundle.put("type", "transaction");
        for (JsonNode entry : bundle.get("entry")) {
            String type = entry.at("/resource/resourceType").asText();
            boolean known = "Patient".equals(type);
            ((ObjectNode) entry)
                    .putObject("request")
                    .put("method", known ? "PUT" : "POST")
                    .put("url", known ? type + "/" + patient : type);
        }
        try {
            return Platform.JSON.writeValueAsBytes(bundle);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
