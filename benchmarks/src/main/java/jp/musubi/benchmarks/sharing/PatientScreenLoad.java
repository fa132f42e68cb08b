package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 患者の画面にかかるもの。A doctor's page of one patient with {@link #ITEMS} items, as the browser gets it: session, decision, entry in
 * the log, reading, pictures and HTML. Prints CPU of JVM and PostgreSQL and the bytes of the page.
 *
 * <pre>
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' jp.musubi.benchmarks.sharing.PatientScreenLoad \\
 *     http://localhost:8080 JVM_PID DATA_FOLDER
 * </pre>
 */
public final class PatientScreenLoad {

    private static final int ITEMS = 1_000;
    private static final int PERSON = 1;
    private static final int DAYS_BETWEEN = 4;
    private static final int WARM_UP = 10_000;
    private static final int COUNT = 2_000;
    private static final String SENDER = "hospital-a";
    private static final String READER = "hospital-b";
    private static final LocalDate NEWEST = LocalDate.of(2026, 3, 31);
    private static final String DAY = "(\"effectiveDateTime\"\\s*:\\s*\")[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final String url;
    private final Platform platform;
    private final Meter meter;

    private PatientScreenLoad(String url, long jvm, Path data) {
        this.url = url;
        platform = new Platform(url);
        meter = new Meter("", jvm, data);
    }

    public static void main(String[] args) throws Exception {
        new PatientScreenLoad(args[0], Long.parseLong(args[1]), Path.of(args[2])).run();
    }

    private void run() throws Exception {
        platform.call(PERSON);
        String token = platform.token(SENDER);
        int items = 0;
        for (String kind : List.of("allergy", "condition", "infection")) {
            items += submit(platform.sample(kind, SENDER, PERSON, "screen-" + kind), token);
        }
        byte[] unit = new byte[0];
        for (int visit = 0; items < ITEMS; visit++) {
            unit = on(
                    NEWEST.minusDays((long) visit * DAYS_BETWEEN),
                    platform.sample("lab", SENDER, PERSON, "screen-" + visit));
            items += submit(unit, token);
        }
        platform.receive(unit, platform.token(READER));
        Desk doctor = Desk.signIn(url, READER + "-doctor");
        UUID patient = Units.patient(PERSON);
        String page = doctor.get("/desk/patients/" + patient);
        System.out.printf(
                "%d items registered, a page of %.0f KB with %d pictures%n",
                items, page.getBytes(UTF_8).length / 1024.0, page.split("<svg", -1).length - 1);
        Rounds.run(Meter.CLIENTS, WARM_UP, call -> doctor.get("/desk/patients/" + patient));
        meter.measure("GET /desk/patients/…", COUNT, call -> doctor.get("/desk/patients/" + patient));
    }

    /** @return how many items it holds */
    private int submit(byte[] unit, String token) {
        platform.submit(unit, token);
        return Platform.read(unit).get("entry").size() - 1;
    }

    /** The same results, measured on that day. */
    private static byte[] on(LocalDate day, byte[] unit) {
        String text = new String(unit, UTF_8);
        return text.replaceAll(DAY, "$1" + day).getBytes(UTF_8);
    }
}
