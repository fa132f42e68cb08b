package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 一覧を受け取る最中、審査する最中に電源が落ちても、受け取られた行は一度ずつ審査され、残りは続きから送れる。 */
class BulkOnDiskTests {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String LIST = "/submissions/bulk/";
    private static final int SAME_UNIT_EVERY = 10;

    private Country country;

    @Test
    void 落ちても_一覧の行は一度ずつある() throws Exception {
        fallAndRise(1, 120, 7);
    }

    @Test
    @Tag("long")
    void 何度落ちても_一覧の行は一度ずつある() throws Exception {
        long seed = Long.getLong("musubi.seed", 1);
        fallAndRise(12, 900, seed);
        System.out.println("NOTE: seed " + seed + ", a list of 900 lines, 12 falls");
    }

    /** Falls while the list is sent and while it is judged, at random; sends the same list again after each. */
    private void fallAndRise(int falls, int lines, long seed) throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var data = Repository.newFolder("bulk");
        Platform platform = Platform.start(data, Map.of());
        try {
            country = new Country(platform);
            List<String> list = list(lines);
            int acknowledged = 0;
            for (int fall = 0; fall < falls; fall++) {
                boolean whole = falls == 1 || fall % 2 == 1;
                int sent = whole ? lines : Math.min(lines - 1, acknowledged + 1 + random.nextInt(lines));
                int seen = sendAndKill(list.subList(0, sent), whole, random.nextInt(400), platform);
                platform = Platform.start(data, Map.of());
                country = new Country(platform);
                int there = received();
                assertThat(there)
                        .as("lines that were acknowledged")
                        .isGreaterThanOrEqualTo(Math.max(seen, acknowledged));
                acknowledged = there;
            }
            assertThat(send(list)).as("the whole list").isBetween(200, 202);
            everyLineIsThereOnce(lines);
        } finally {
            platform.close();
        }
    }

    /** @return how many lines the platform said it had before it fell */
    private int sendAndKill(List<String> lines, boolean whole, int pauseMillis, Platform platform) throws Exception {
        var sending = CompletableFuture.supplyAsync(() -> whole ? quietly(lines) : halfSent(lines));
        var seen = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pauseMillis + 200L);
        do {
            seen.set(Math.max(seen.get(), received()));
        } while (System.nanoTime() < end);
        platform.killHard();
        sending.get(120, TimeUnit.SECONDS);
        return seen.get();
    }

    private int quietly(List<String> lines) {
        try {
            return send(lines);
        } catch (IOException | InterruptedException | RuntimeException killed) {
            return 0;
        }
    }

    /** A body that never ends: the lines, then nothing. */
    private int halfSent(List<String> lines) {
        var never = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    TimeUnit.SECONDS.sleep(60);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                throw new IOException("the sender was cut off");
            }
        };
        try {
            var body = new SequenceInputStream(new ByteArrayInputStream(bytes(lines)), never);
            return CLIENT.send(
                            request(HttpRequest.BodyPublishers.ofInputStream(() -> body)),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException | RuntimeException killed) {
            return 0;
        }
    }

    private int send(List<String> lines) throws IOException, InterruptedException {
        return CLIENT.send(
                        request(HttpRequest.BodyPublishers.ofByteArray(bytes(lines))),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest request(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(country.platform().url() + LIST + "falls"))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + country.token("hospital-a"))
                .header("Content-Type", "application/x-ndjson")
                .PUT(body)
                .build();
    }

    private int received() {
        try {
            Answer answer = country.as("hospital-a").get(LIST + "falls");
            return answer.status() == 200 ? answer.json().path("total").asInt() : 0;
        } catch (RuntimeException killed) {
            return 0;
        }
    }

    /** One result a line, in order; the versions of the unit that is sent again and again count up by one each time. */
    private void everyLineIsThereOnce(int lines) throws InterruptedException {
        var hospital = country.as("hospital-a");
        JsonNode state = hospital.get(LIST + "falls").json();
        for (int tries = 0; tries < 1_200 && !state.path("state").asString().equals("DONE"); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
            state = hospital.get(LIST + "falls").json();
        }
        assertThat(state.path("state").asString()).as("%s", state).isEqualTo("DONE");
        List<Integer> versions = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (String line : hospital.get(LIST + "falls/results").body().split("\n")) {
            JsonNode result = Json.read(line);
            order.add(result.path("line").asInt());
            versions.add(result.path("version").asInt());
            units.add(result.path("location").asString());
        }
        assertThat(order).isEqualTo(IntStream.rangeClosed(1, lines).boxed().toList());
        for (int line = 0; line < lines; line++) {
            int expected = line % SAME_UNIT_EVERY == 0 ? line / SAME_UNIT_EVERY + 1 : 1;
            assertThat(versions.get(line)).as("version of line %s", line + 1).isEqualTo(expected);
        }
        int others = lines - (lines + SAME_UNIT_EVERY - 1) / SAME_UNIT_EVERY;
        assertThat(units.stream().distinct().count()).isEqualTo(others + 1L);
        assertThat(Collections.frequency(units, units.get(0))).isEqualTo(lines - others);
    }

    private List<String> list(int lines) {
        String sample = country.sample("condition", "hospital-a", "patient-6", "ID-OF-UNIT")
                .replaceAll("\\R", "");
        return IntStream.range(0, lines)
                .mapToObj(line -> line % SAME_UNIT_EVERY == 0 ? "same" : "bulk-%05d".formatted(line))
                .map(id -> sample.replace("ID-OF-UNIT", id))
                .toList();
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
