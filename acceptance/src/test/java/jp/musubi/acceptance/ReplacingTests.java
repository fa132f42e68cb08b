package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 多くの送り手が同じ単位を HTTP で置き換える間も、読む人にはいつも一つの版のまるごとが見える。 */
class ReplacingTests {

    private static final String ID = "replaced-by-many";
    private static final int SENDERS = 4;
    private static final int ROUNDS = 5;
    private static final int READERS = 2;

    private final Country country = Country.shared();
    private final String unit = country.sample("condition", "hospital-a", "patient-6", ID);
    private final int itemsOfUnit = Json.list(Json.read(unit).path("entry")).size() - 1;
    private final Caller hospital = country.withToken(country.token("hospital-a"));
    private final Caller person = country.withToken(country.token("patient-6"));
    private final String address =
            "/fhir/Condition?patient=" + country.person("patient-6").id() + "&_count=100";

    @Test
    void 読む人に半端な単位は見えない() throws Exception {
        assertThat(hospital.submit(unit).status()).isBetween(200, 201);
        AtomicBoolean sending = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS + READERS);
        List<Integer> versions = new ArrayList<>();
        try {
            List<Future<Integer>> readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> readWhile(sending)))
                    .toList();
            Callable<List<Integer>> sender = this::sendOften;
            for (Future<List<Integer>> sent : threads.invokeAll(Collections.nCopies(SENDERS, sender))) {
                versions.addAll(sent.get());
            }
            sending.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("readings").isPositive();
            }
        } finally {
            sending.set(false);
            threads.shutdown();
        }
        assertThat(versions).hasSize(SENDERS * ROUNDS).doesNotHaveDuplicates();
        int newest = versions.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(readVersion()).isEqualTo(newest);
    }

    /** Each answer is 200, with a version of its own. */
    private List<Integer> sendOften() {
        List<Integer> versions = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Answer answer = hospital.submit(unit);
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            versions.add(Integer.parseInt(answer.header("ETag").replaceAll("[^0-9]", "")));
        }
        return versions;
    }

    private int readWhile(AtomicBoolean sending) {
        int readings = 0;
        do {
            readVersion();
            readings++;
        } while (sending.get());
        return readings;
    }

    /** All items of the unit are there, all of one version. */
    private int readVersion() {
        Answer answer = person.get(address);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        List<String> versions = answer.resources().stream()
                .filter(item -> item.toString().contains(ID))
                .map(item -> version(item))
                .toList();
        assertThat(versions).hasSize(itemsOfUnit);
        assertThat(versions.stream().distinct()).hasSize(1);
        return Integer.parseInt(versions.get(0));
    }

    private static String version(JsonNode item) {
        return item.path("meta").path("versionId").asString();
    }
}
