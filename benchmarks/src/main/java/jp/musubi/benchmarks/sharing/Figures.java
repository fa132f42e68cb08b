package jp.musubi.benchmarks.sharing;

import java.util.List;

/** 一つのサーバーの数字。The calls in their order, and the disk of a resource in kilobytes. */
record Figures(List<Measured> calls, double disk) {

    /** Ours and the peer's in one table, and the ratio: below 1 ours is the cheaper. */
    void print(Figures peer) {
        System.out.printf("%n%-46s %10s %10s %12s%n", "", "ours", "peer", "ours / peer");
        for (int i = 0; i < calls.size(); i++) {
            Measured own = calls.get(i);
            Measured other = peer.calls.get(i);
            row(own.what() + ", CPU ms", own.each(), other.each());
            row(
                    own.what() + ", p50 ms",
                    own.rounds().millis(0.5),
                    other.rounds().millis(0.5));
        }
        row("disk of a resource, KB", disk, peer.disk);
    }

    private static void row(String what, double own, double other) {
        System.out.printf("%-46s %10.3f %10.3f %12.2f%n", what, own, other, own / other);
    }
}
