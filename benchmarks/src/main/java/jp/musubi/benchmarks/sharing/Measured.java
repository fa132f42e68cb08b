package jp.musubi.benchmarks.sharing;

/** 計ったもの。What so many calls of a kind cost; times in milliseconds, {@code rate} in calls a second. */
record Measured(String what, int count, Cpu used, double rate, Rounds rounds) {

    /** CPU milliseconds of one call: JVM and PostgreSQL. */
    double each() {
        return used.all() / count;
    }

    String line() {
        return String.format(
                "%s: %d calls, %.3f CPU ms each (JVM %.3f, PostgreSQL %.3f), %.0f a second, p50 %.1f ms, p99 %.1f ms",
                what,
                count,
                each(),
                used.java() / count,
                used.postgres() / count,
                rate,
                rounds.millis(0.5),
                rounds.millis(0.99));
    }
}
