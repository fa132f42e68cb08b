package jp.musubi.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 検証。Reads an export line by line and says what does not fit. */
final class Verification {

    private static final String FIRST_LINE = "musubi-audit 1";

    private final Digest digest = new Digest();
    private final Keys keys = new Keys();
    private final Verdict verdict = new Verdict();
    private final Witness witness;
    private final HeadChain heads;
    private boolean ended;

    private Verification(Witness witness) {
        this.witness = witness;
        this.heads = new HeadChain(keys, witness, verdict);
    }

    /** @throws Unreadable when the bytes are no export, break off, or cannot be read */
    static Verdict verify(InputStream log, Witness witness) throws Unreadable {
        try {
            return new Verification(witness).verify(new Lines(log));
        } catch (IOException broken) {
            throw new Unreadable("記録を最後まで読めません。", "The log cannot be read to its end.");
        }
    }

    private Verdict verify(Lines lines) throws IOException, Unreadable {
        byte[] first = lines.next();
        if (first == null || !text(first).equals(FIRST_LINE)) {
            throw new Unreadable("記録の書き出しではありません。", "This is no export of an audit log.");
        }
        witness.contradictions()
                .forEach(size -> verdict.add(
                        "証人は、大きさ " + size + " の異なる二つの木を見せられています(分岐)。",
                        "The witness was shown two different trees of size " + size + ": a fork."));
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.brokenOff() || ended || !take(line)) {
                verdict.add(lines.number() + " 行目が正しい形ではありません。", "Line " + lines.number() + " is not of the format.");
            }
        }
        if (ended) {
            heads.end();
        } else if (verdict.whole()) {
            throw new Unreadable("記録の書き出しが途中で切れています。", "The export breaks off before its end.");
        }
        return verdict;
    }

    private boolean take(byte[] line) {
        if (starts(line, "entry ") || starts(line, "lost ")) {
            return takeEntry(line);
        }
        String text = text(line);
        if (text.startsWith("head ")) {
            return heads.take(Head.find(text));
        }
        if (text.startsWith("key ")) {
            return keys.add(text);
        }
        if (text.startsWith("stray ")) {
            String sequence = EntryLine.sequenceIn(line, 6);
            verdict.add(
                    "番号 " + sequence + " の記録は、封を経ずに記録に入っています(挿入)。",
                    "Entry number " + sequence + " is in the log and was never sealed: inserted.");
            return true;
        }
        return takeEnd(text);
    }

    private boolean takeEntry(byte[] line) {
        EntryLine entry = EntryLine.find(line);
        if (entry == null) {
            return false;
        }
        if (!heads.expect(entry.leaf())) {
            return true;
        }
        if (entry.lost(line)) {
            verdict.add("記録 " + entry.leaf() + " がなくなっています(削除)。", "Entry " + entry.leaf() + " is gone: dropped.");
        } else if (!Arrays.equals(entry.hash(), digest.leaf(line, entry.content(), line.length))) {
            String sequence = EntryLine.sequenceIn(line, entry.content());
            verdict.add(
                    "記録 " + entry.leaf() + "(番号 " + sequence + ")の中身が、封じられたものと違います(改ざん)。",
                    "Entry " + entry.leaf() + " (number " + sequence + ") is not what was sealed: changed.");
        }
        heads.add(entry.hash());
        return true;
    }

    private boolean takeEnd(String text) {
        ended = text.equals("end " + heads.entries() + " " + heads.count());
        if (!ended && text.matches("end [0-9]{1,18} [0-9]{1,18}")) {
            ended = true;
            verdict.add("終わりの行の件数が、記録と頭の数に合いません。", "The end line counts other entries or heads than there are.");
        }
        return ended;
    }

    private static boolean starts(byte[] line, String word) {
        return line.length >= word.length()
                && new String(line, 0, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    private static String text(byte @Nullable [] line) {
        return line == null ? "" : new String(line, StandardCharsets.UTF_8);
    }
}
