package jp.musubi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * 記録の費用の割合。How much of the CPU of taking a unit is its entry in the audit log: writing it, and sealing it. Units are taken
 * with the sealer at work and with the sealer held by its own lock, turn by turn (A B B A …), so that what else the machine does
 * falls on both; writing is measured by the statement itself, taken back each time. Medians count.
 *
 * <pre>
 * java -cp 'benchmarks/target/classes:benchmarks/target/dependency/*' jp.musubi.benchmarks.AuditShare \
 *     http://localhost:8080 JVM_PID DATA_FOLDER ROUNDS UNITS
 * </pre>
 */
public final class AuditShare {

    private static final long SEALER = 0x6d7573756269L;
    private static final int WARM_UP = 600;
    private static final int WRITES = 5_000;

    /** As in StoredAudit. */
    private static final String APPEND = """
            with written as (
                insert into kernel.audit_entry
                       (at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction)
                values (timestamptz '2026-04-01T00:00:00Z', 'load', 'hospital-a', 'FACILITY', '1319900013', ?, 'SUBMIT',
                        array['SIX_ITEMS'], null, 'POST /fhir/Bundle')
                returning person_id, sequence)
            insert into kernel.audit_pending (person_id, sequence)
            select person_id, sequence
              from written
            """;

    private final IngestLoad load;
    private final Path data;

    private AuditShare(IngestLoad load, Path data) {
        this.load = load;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[2]);
        var load = new IngestLoad(args[0], Long.parseLong(args[1]), data);
        new AuditShare(load, data).run(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    }

    private void run(int rounds, int units) throws Exception {
        IngestLoad.Sender sender = load.sender();
        load.submit(sender, "warm", WARM_UP);
        List<Double> sealed = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        try (Connection owner = connect()) {
            for (int round = 0; round < rounds; round++) {
                for (boolean hold : round % 2 == 0 ? new boolean[] {false, true} : new boolean[] {true, false}) {
                    double cost = units(sender, owner, hold, "r" + round + hold, units);
                    (hold ? held : sealed).add(cost);
                }
                written.add(write(owner));
                System.out.printf(
                        Locale.ROOT,
                        "round %d: sealed %.3f, held %.3f CPU ms a unit; writing an entry %.4f CPU ms of the server%n",
                        round,
                        last(sealed),
                        last(held),
                        last(written));
            }
        }
        double unit = median(sealed);
        // Of each round by itself: the platform still gets faster from round to round.
        List<Double> differences = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            differences.add(sealed.get(round) - held.get(round));
        }
        double sealing = Math.max(0, median(differences));
        System.out.printf(
                Locale.ROOT,
                "medians: a unit %.3f CPU ms; writing %.1f %%, sealing %.1f %%, both %.1f %% of it%n",
                unit,
                100 * median(written) / unit,
                100 * sealing / unit,
                100 * (median(written) + sealing) / unit);
    }

    private double units(IngestLoad.Sender sender, Connection owner, boolean hold, String name, int units)
            throws Exception {
        waitForSealer(owner);
        try (Statement lock = owner.createStatement()) {
            if (hold) {
                lock.execute("select pg_advisory_lock(" + SEALER + ")");
            }
            double cost = load.costOf(() -> {
                        load.submit(sender, name, units);
                        IngestLoad.settle();
                    })
                    .all();
            if (hold) {
                lock.execute("select pg_advisory_unlock(" + SEALER + ")");
            }
            return cost / units;
        }
    }

    /** Until nothing of an earlier turn waits to be sealed. */
    private static void waitForSealer(Connection owner) throws SQLException, InterruptedException {
        try (Statement statement = owner.createStatement()) {
            while (true) {
                try (ResultSet row = statement.executeQuery("select exists (select from kernel.audit_pending)")) {
                    if (row.next() && !row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        }
    }

    /** An entry in the transaction of an act: no commit of its own. */
    private double write(Connection owner) throws Exception {
        owner.setAutoCommit(false);
        double cost = load.costOf(() -> {
                    try (PreparedStatement append = owner.prepareStatement(APPEND)) {
                        for (int each = 0; each < WRITES; each++) {
                            append.setObject(1, new UUID(1, each));
                            append.executeUpdate();
                        }
                    }
                    owner.rollback();
                })
                .postgres();
        owner.setAutoCommit(true);
        return cost / WRITES;
    }

    private Connection connect() throws Exception {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readAllLines(data.resolve("secret")).get(1).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/musubi", "musubi_owner", password);
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
