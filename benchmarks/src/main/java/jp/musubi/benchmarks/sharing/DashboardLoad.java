package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 安全対策の全体の様子にかかるもの。Loads the national synthetic population (8,171 hospitals, 2,000 clinics) as {@code ./musubi demo
 * cybersecurity} does, then reads the pages that show all of it, as the browser gets them: session, decision, entry in the log, counts and
 * HTML. Prints CPU of JVM and PostgreSQL of each, and whether it is under {@link #BOUND}; ends with 1 when one is not.
 *
 * <pre>
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' jp.musubi.benchmarks.sharing.DashboardLoad \\
 *     http://localhost:8080 JVM_PID DATA_FOLDER
 * </pre>
 */
public final class DashboardLoad {

    /** CPU milliseconds of one page, database included (issue 7). */
    private static final double BOUND = 100;

    private static final int PREFECTURES = 47;
    private static final int WARM_UP = 600;
    private static final int COUNT = 400;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/cybersecurity/dashboard?edition=R7&item=3-%E2%91%A2", "ministry");
        PAGES.put("/cybersecurity/dashboard?edition=R6", "ministry");
        PAGES.put("/cybersecurity/surveys/2024/rates?question=Q6", "ministry");
        PAGES.put("/cybersecurity/training/rates", "ministry");
        PAGES.put("/cybersecurity/dashboard?edition=R7", "prefecture-13");
        PAGES.put("/cybersecurity/surveys/2024/rates", "prefecture-13");
    }

    private final String url;
    private final Platform platform;
    private final Meter meter;

    private DashboardLoad(String url, long jvm, Path data) {
        this.url = url;
        platform = new Platform(url);
        meter = new Meter("", jvm, data);
    }

    public static void main(String[] args) throws Exception {
        boolean kept = new DashboardLoad(args[0], Long.parseLong(args[1]), Path.of(args[2])).run();
        System.exit(kept ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        load();
        boolean kept = true;
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            kept &= measure(page.getKey(), page.getValue());
        }
        return kept;
    }

    private void load() {
        long start = System.nanoTime();
        int facilities = 0;
        int sheets = 0;
        int surveys = 0;
        for (int prefecture = 1; prefecture <= PREFECTURES; prefecture++) {
            JsonNode loaded = platform.population("%02d".formatted(prefecture));
            facilities += loaded.path("facilities").asInt();
            sheets += loaded.path("sheets").asInt();
            surveys += loaded.path("surveys").asInt();
        }
        System.out.printf(
                "%d facilities, %d sheets, %d answers to the survey in %.0f s%n",
                facilities, sheets, surveys, (System.nanoTime() - start) / 1e9);
    }

    private boolean measure(String page, String seat) throws IOException, InterruptedException {
        Desk desk = Desk.signIn(url, seat);
        System.out.printf("%s: %.0f KB%n", page, desk.get(page).getBytes(UTF_8).length / 1024.0);
        Rounds.run(Meter.CLIENTS, WARM_UP, call -> desk.get(page));
        Measured measured = meter.measure(seat + " " + page, COUNT, call -> desk.get(page));
        boolean kept = measured.each() < BOUND;
        System.out.printf("  %s %.0f CPU ms%n", kept ? "under" : "NOT under", BOUND);
        return kept;
    }
}
