package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * What an attacker may do to a log. Of flip, drop, insert and reorder every second one is careful: numbers, hashes of
 * entries and counts are put right again, so that only a signed root can tell. Fork and rollback sign everything anew with
 * the platform's own key: only a witness can tell.
 */
enum Tampering {
    FLIP((log, random) -> {
        int line = random.nextInt(linesOf(log));
        if (random.nextBoolean()) {
            return new Case(Edit.replacing(log, line, bytes -> Edit.flipped(bytes, random)), null);
        }
        int leaf = random.nextInt(log.size());
        String other = log.json(leaf).replace("VIEW", "SIGN_IN");
        return new Case(Edit.entries(log, i -> i == leaf ? log.entry(i, other) : null), null);
    }),
    DROP((log, random) -> {
        int leaf = random.nextInt(log.size());
        return random.nextBoolean()
                ? new Case(Edit.dropping(log, random.nextInt(linesOf(log))), null)
                : new Case(Edit.renumbered(log, i -> i < leaf ? i : i + 1, log.size() - 1), null);
    }),
    INSERT((log, random) -> {
        int leaf = random.nextInt(log.size());
        String added = log.entry(leaf, log.json(log.size() + random.nextInt(1000)));
        return random.nextBoolean()
                ? new Case(Edit.inserting(log, random.nextInt(linesOf(log)), added), null)
                : new Case(
                        Edit.renumbered(
                                log,
                                i -> i < leaf ? i : i == leaf ? log.size() + random.nextInt(1000) : i - 1,
                                log.size() + 1),
                        null);
    }),
    REORDER((log, random) -> {
        int one = random.nextInt(log.size() - 1);
        int other = one + 1 + random.nextInt(log.size() - one - 1);
        boolean careful = random.nextBoolean();
        return new Case(
                Edit.entries(log, i -> {
                    int from = i == one ? other : i == other ? one : i;
                    return from == i ? null : log.entry(careful ? i : from, log.json(from));
                }),
                null);
    }),
    FORK((log, random) -> {
        int at = random.nextInt(log.size());
        int seen = at + 1 + random.nextInt(log.size() - at);
        SampleLog other = new SampleLog(log.size(), log.headEvery(), at, log.key());
        return new Case(other.lines(), log.witnessed(seen));
    }),
    ROLLBACK((log, random) -> {
        int seen = 2 + random.nextInt(log.size() - 1);
        int left = 1 + random.nextInt(seen - 1);
        return new Case(new SampleLog(left, log.headEvery(), log.forkAt(), log.key()).lines(), log.witnessed(seen));
    });

    /** @param witness text of the witness's file, or null when there is none */
    record Case(Iterator<byte[]> lines, String witness) {}

    private final BiFunction<SampleLog, Random, Case> way;

    Tampering(BiFunction<SampleLog, Random, Case> way) {
        this.way = way;
    }

    Case of(SampleLog log, Random random) {
        return way.apply(log, random);
    }

    /** First line, key, entries, heads, end. */
    private static int linesOf(SampleLog log) {
        return 3 + log.size() + (log.size() + log.headEvery() - 1) / log.headEvery();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
