package jp.musubi.standard.gate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.SplittableRandom;

/** バイトの変異。Bits, signs and ranges, without a look at what they mean. */
final class ByteMutations implements Mutation {

    private static final byte[] SIGNS = "{}[]\",:\\/u0e-+.tfn \n\t\r09aZ_#|^あ\u0000\u007f".getBytes(UTF_8);

    /** Broken, overlong and odd UTF-8, and signs that readers stumble over. */
    private static final byte[][] ODD = {
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xFF},
        {(byte) 0xE3, (byte) 0x81},
        "\u2028".getBytes(UTF_8),
        "\ufffe".getBytes(UTF_8),
        "\\ud842".getBytes(UTF_8),
        "\\ud842\\udfb7".getBytes(UTF_8),
        "\\u0000".getBytes(UTF_8),
        "\\/".getBytes(UTF_8)
    };

    private final Corpus corpus;

    /** @param corpus of whose documents parts are put in */
    ByteMutations(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public byte[] of(byte[] body, SplittableRandom random) {
        if (body.length == 0) {
            return SIGNS;
        }
        int at = random.nextInt(body.length);
        int end = Math.min(body.length, at + length(random));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(body, at, 1 << random.nextInt(8));
            case 1 -> Bytes.spliced(body, at, at + 1, new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
            case 2 -> Bytes.spliced(body, at, at, new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
            case 3 -> Bytes.spliced(body, at, at, ODD[random.nextInt(ODD.length)]);
            case 4 -> Bytes.spliced(body, at, end, new byte[0]);
            case 5 -> Bytes.spliced(body, at, at, Arrays.copyOfRange(body, at, end));
            case 6 -> Bytes.spliced(body, at, at, range(body, random));
            case 7 -> Bytes.spliced(body, at, end, range(corpus.tiny(random), random));
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(body, at) : flipped(body, at, 0x20);
        };
    }

    private static byte[] range(byte[] body, SplittableRandom random) {
        if (body.length == 0) {
            return body;
        }
        int from = random.nextInt(body.length);
        return Arrays.copyOfRange(body, from, Math.min(body.length, from + length(random)));
    }

    private static int length(SplittableRandom random) {
        return random.nextInt(1 << random.nextInt(1, 9));
    }

    private static byte[] flipped(byte[] body, int at, int bits) {
        byte[] changed = body.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }
}
