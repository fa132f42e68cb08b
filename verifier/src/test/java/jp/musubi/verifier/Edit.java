package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Changes to the lines of a log while they flow. */
final class Edit implements Iterator<byte[]> {

    private final Iterator<byte[]> lines;
    private final Step step;
    private final ArrayDeque<byte[]> ready = new ArrayDeque<>();
    private int number;

    private Edit(SampleLog log, Step step) {
        this.lines = log.lines();
        this.step = step;
    }

    private interface Step {
        void take(int number, byte[] line, ArrayDeque<byte[]> into);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && lines.hasNext()) {
            step.take(number++, lines.next(), ready);
        }
        return !ready.isEmpty();
    }

    @Override
    public byte[] next() {
        return hasNext() ? ready.remove() : new byte[0];
    }

    static Iterator<byte[]> replacing(SampleLog log, int which, UnaryOperator<byte[]> change) {
        return new Edit(log, (number, line, into) -> into.add(number == which ? change.apply(line) : line));
    }

    static Iterator<byte[]> dropping(SampleLog log, int which) {
        return new Edit(log, (number, line, into) -> {
            if (number != which) {
                into.add(line);
            }
        });
    }

    static Iterator<byte[]> inserting(SampleLog log, int before, String added) {
        return new Edit(log, (number, line, into) -> {
            if (number == before) {
                into.add(Tampering.utf8(added));
            }
            into.add(line);
        });
    }

    /** @param other the line to put in place of the entry, or null to leave it */
    static Iterator<byte[]> entries(SampleLog log, IntFunction<String> other) {
        return new Edit(log, (number, line, into) -> {
            String replaced = isEntry(line) ? other.apply(leafOf(line)) : null;
            into.add(replaced == null ? line : Tampering.utf8(replaced));
        });
    }

    /** The same heads, as far as they reach, over other entries in their places; the numbers and the end fit again. */
    static Iterator<byte[]> renumbered(SampleLog log, IntUnaryOperator from, int size) {
        return new Edit(log, (number, line, into) -> {
            String text = new String(line, StandardCharsets.UTF_8);
            if (isEntry(line)) {
                int leaf = leafOf(line);
                if (leaf < size) {
                    into.add(Tampering.utf8(log.entry(leaf, log.json(from.applyAsInt(leaf)))));
                }
                if (leaf == log.size() - 1 && size > log.size()) {
                    into.add(Tampering.utf8(log.entry(leaf + 1, log.json(from.applyAsInt(leaf + 1)))));
                }
            } else {
                into.add(text.startsWith("end ") ? Tampering.utf8(text.replaceFirst("[0-9]+", "" + size)) : line);
            }
        });
    }

    /** One bit of it turned. */
    static byte[] flipped(byte[] line, Random random) {
        byte[] changed = line.clone();
        changed[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static boolean isEntry(byte[] line) {
        return line.length > 6 && line[0] == 'e' && line[1] == 'n' && line[2] == 't';
    }

    private static int leafOf(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, 24), StandardCharsets.ISO_8859_1);
        return Integer.parseInt(start.split(" ")[1]);
    }
}
