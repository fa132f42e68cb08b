package jp.musubi.standard.gate.fuzz;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** 記録。What a run did and what it found. */
final class FuzzReport {

    private static final int MOST_FAILURES = 50;

    private final long seed;
    private final Behaviour behaviour;
    /** The first input for each kind of failure. */
    private final Map<String, String> failures = new LinkedHashMap<>();

    private long inputs;
    private long accepted;
    private long malformed;
    private long findings;
    private long slowest;
    private int slowestLength;

    FuzzReport(long seed, Behaviour behaviour) {
        this.seed = seed;
        this.behaviour = behaviour;
    }

    void judged(boolean taken, boolean unreadable, int found) {
        inputs++;
        accepted += taken ? 1 : 0;
        malformed += unreadable ? 1 : 0;
        findings += found;
    }

    void took(long nanos, int length) {
        if (nanos > slowest) {
            slowest = nanos;
            slowestLength = length;
        }
    }

    void failed(byte[] body, Throwable trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        String where = trouble instanceof AssertionError || trace.length == 0 ? "" : " at " + trace[0];
        String kind = trouble.getClass().getSimpleName() + ": " + trouble.getMessage() + where;
        if (failures.size() < MOST_FAILURES) {
            failures.putIfAbsent(
                    kind,
                    "input " + inputs + " of seed " + seed + ": "
                            + Base64.getEncoder().encodeToString(body));
        }
    }

    /** Kind of failure and the first input that showed it. */
    Map<String, String> failures() {
        return failures;
    }

    long inputs() {
        return inputs;
    }

    long accepted() {
        return accepted;
    }

    long malformed() {
        return malformed;
    }

    @Override
    public String toString() {
        return String.format(
                "fuzz: inputs %,d, seed %d, accepted %,d, malformed %,d, findings %,d, rules %d, rule sets %,d,"
                        + " rules at places %,d, slowest %,d µs (%,d bytes), failures %d",
                inputs,
                seed,
                accepted,
                malformed,
                findings,
                behaviour.rules().size(),
                behaviour.ruleSets(),
                behaviour.places(),
                slowest / 1_000,
                slowestLength,
                failures.size());
    }
}
