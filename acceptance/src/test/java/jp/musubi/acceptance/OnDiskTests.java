package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 201 と答えたもの、番号を返した発生届は、電源が落ちても一度だけある。 */
class OnDiskTests {

    private static final int SENDERS = 4;

    private Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final NoticeSenders notices = new NoticeSenders();
    private final AtomicInteger next = new AtomicInteger();
    private Country country;

    @Test
    void 送っている最中に落ちても_受け付けたものはすべて一度ずつある() throws Exception {
        fallAndRise(1, 25, 5);
    }

    @Test
    @Tag("long")
    void 何度落ちても_受け付けたものはすべて一度ずつある() throws Exception {
        long seed = Long.getLong("musubi.seed", 1);
        fallAndRise(8, 60, seed);
        System.out.println("NOTE: seed " + seed + ", " + acknowledged.size() + " submissions acknowledged, 8 falls");
    }

    /** Sends until so many are acknowledged, kills hard in the middle of more, starts again and counts; so many times. */
    private void fallAndRise(int falls, int atLeast, long seed) throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var data = Repository.newFolder("disk");
        Platform platform = Platform.start(data, Map.of());
        try {
            for (int fall = 0; fall < falls; fall++) {
                country = new Country(platform);
                sendAndKill(atLeast + random.nextInt(atLeast), NoticeSenders.MOST / falls, platform);
                platform = Platform.start(data, Map.of());
                country = new Country(platform);
                everyAcknowledgedItemIsThereOnce();
                notices.areThereOnce(country, day());
            }
        } finally {
            platform.close();
        }
    }

    private void sendAndKill(int wanted, int share, Platform platform) throws InterruptedException {
        String sample = country.sample("condition", "hospital-a", "patient-6", "ID-OF-UNIT");
        var hospital = country.withToken(country.token("hospital-a"));
        int target = acknowledged.size() + wanted;
        var senders = Executors.newFixedThreadPool(SENDERS + 1);
        for (int i = 0; i < SENDERS; i++) {
            senders.submit(() -> sendUntilItFails(hospital, sample));
        }
        String day = day();
        int noticed = notices.acknowledged();
        senders.submit(() -> notices.sendUntilItFails(country, day, share));
        senders.shutdown();
        while ((acknowledged.size() < target || notices.acknowledged() == noticed) && !senders.isTerminated()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        platform.killHard();
        assertThat(senders.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(target);
    }

    private void sendUntilItFails(Caller hospital, String sample) {
        try {
            while (true) {
                String id = "disk-%05d".formatted(next.incrementAndGet());
                Answer answer = hospital.submit(sample.replace("ID-OF-UNIT", id));
                if (answer.status() != 201) {
                    return;
                }
                acknowledged.add(id);
            }
        } catch (RuntimeException killed) {
            // The answer never came: that submission may be there or not.
        }
    }

    private void everyAcknowledgedItemIsThereOnce() {
        int perUnit = Json.list(Json.read(country.sample("condition", "hospital-a", "patient-6", "x"))
                                .path("entry"))
                        .size()
                - 1;
        Map<String, Long> found = items().stream()
                .collect(Collectors.groupingBy(OnDiskTests::unit, java.util.TreeMap::new, Collectors.counting()));
        var missing = new TreeSet<>(acknowledged);
        missing.removeAll(found.keySet());
        assertThat(missing).as("acknowledged and lost").isEmpty();
        assertThat(found.values()).as("items of each unit").containsOnly((long) perUnit);
        assertThat(items().stream().map(item -> item.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1")))
                .as("ids")
                .doesNotHaveDuplicates();
    }

    /** All Conditions of the person, page by page. */
    private List<String> items() {
        var items = new java.util.ArrayList<String>();
        var patient = country.as("patient-6");
        String path = "/fhir/Condition?patient=" + country.person("patient-6").id() + "&_count=100";
        while (!path.isEmpty()) {
            Answer page = patient.get(path);
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            page.resources().forEach(resource -> items.add(resource.toString()));
            path = Json.list(page.json().path("link")).stream()
                    .filter(link -> link.path("relation").asString().equals("next"))
                    .map(link -> link.path("url").asString().replaceFirst("^https?://[^/]+", ""))
                    .findFirst()
                    .orElse("");
        }
        return items;
    }

    private String day() {
        return country.now().substring(0, "2026-04-01".length());
    }

    private static String unit(String item) {
        return item.replaceAll("(?s).*(disk-[0-9]{5}).*", "$1");
    }
}
