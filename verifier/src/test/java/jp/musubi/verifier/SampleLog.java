package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A synthetic log in the documented format, line by line; whole in memory only where it is {@link #kept()}.
 *
 * @param forkAt from this entry on it tells another story than a log that forks later
 */
record SampleLog(int size, int headEvery, int forkAt, SampleKey key) {

    private static final Map<SampleLog, List<byte[]>> KEPT = new ConcurrentHashMap<>();

    Iterator<byte[]> lines() {
        List<byte[]> kept = KEPT.get(this);
        return kept == null ? new Lines() : kept.iterator();
    }

    /** This log, whose lines are from now on made once: for a log that is tampered with many times. */
    SampleLog kept() {
        KEPT.computeIfAbsent(this, log -> {
            List<byte[]> lines = new ArrayList<>();
            log.new Lines().forEachRemaining(lines::add);
            return List.copyOf(lines);
        });
        return this;
    }

    /** One head in the form of a witness's file. */
    String witnessed(int seen) {
        GrowingTree tree = new GrowingTree();
        for (int i = 0; i < seen; i++) {
            tree.add(hash(json(i)));
        }
        return "musubi-audit-heads 1\n" + key.line() + "\n" + key.head(seen, hex(tree.root()), at(seen)) + "\n";
    }

    String json(int i) {
        String caller = i >= forkAt ? "clinic-z" : "clinic-c";
        return "{\"act\":\"VIEW\",\"at\":\"" + at(i) + "\",\"caller\":\"" + caller
                + "\",\"facility\":\"1319900039\",\"interaction\":\"GET /fhir/Condition\",\"person\":"
                + "\"00000000-0000-4000-8000-" + digits(i % 97, 12) + "\",\"reason\":null,\"role\":\"FACILITY\","
                + "\"sequence\":" + (i + 1) + ",\"subjects\":[\"CONDITION\"],\"traceId\":\"t-" + i + "\"}";
    }

    String entry(int leaf, String json) {
        return "entry " + leaf + " " + hex(hash(json)) + " " + json;
    }

    static String at(int i) {
        return "2026-04-01T" + digits(i / 3_600_000 % 24, 2) + ":" + digits(i / 60_000 % 60, 2) + ":"
                + digits(i / 1000 % 60, 2) + "." + digits(i % 1000 * 1000, 6) + "Z";
    }

    private static String digits(int number, int count) {
        String text = Integer.toString(number);
        return "0".repeat(count - text.length()) + text;
    }

    static byte[] hash(String json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private final class Lines implements Iterator<byte[]> {

        private final GrowingTree tree = new GrowingTree();
        private final ArrayDeque<String> ready = new ArrayDeque<>();
        private int next;
        private int heads;
        private boolean ended;

        Lines() {
            ready.add("musubi-audit 1");
            ready.add(key.line());
        }

        @Override
        public boolean hasNext() {
            return !ready.isEmpty() || !ended;
        }

        @Override
        public byte[] next() {
            if (ready.isEmpty()) {
                make();
            }
            return ready.remove().getBytes(StandardCharsets.UTF_8);
        }

        private void make() {
            if (next == size) {
                ready.add("end " + size + " " + heads);
                ended = true;
                return;
            }
            String json = json(next);
            tree.add(hash(json));
            ready.add(entry(next, json));
            next++;
            if (next % headEvery == 0 || next == size) {
                heads++;
                ready.add(key.head(next, hex(tree.root()), at(next)));
            }
        }
    }
}
