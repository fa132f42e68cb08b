package jp.musubi.standard.gate.packages.archive;

import java.nio.charset.StandardCharsets;
import jp.musubi.standard.gate.packages.archive.BrokenPackage.Reason;

/** The 512 bytes before each file of a tar (POSIX ustar, with GNU's binary sizes). */
record TarHeader(String name, long size, char kind) {

    static final int LENGTH = 512;
    private static final int SIZE = 124;
    private static final int CHECKSUM = 148;
    private static final int KIND = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;

    boolean isFile() {
        return kind == '0' || kind == 0;
    }

    /** A header's checksum tells a tar from anything else. */
    static TarHeader read(byte[] block) throws BrokenPackage {
        if (number(block, CHECKSUM, 8) != sum(block)) {
            throw new BrokenPackage(Reason.NOT_TAR);
        }
        String name = text(block, 0, 100);
        String prefix = text(block, MAGIC, 5).equals("ustar") ? text(block, PREFIX, 155) : "";
        long size = number(block, SIZE, 12);
        if (size < 0) {
            throw new BrokenPackage(Reason.NOT_TAR);
        }
        return new TarHeader(prefix.isEmpty() ? name : prefix + "/" + name, size, (char) block[KIND]);
    }

    static boolean isEnd(byte[] block) {
        for (byte each : block) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static long sum(byte[] block) {
        long sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            boolean checksum = i >= CHECKSUM && i < CHECKSUM + 8;
            sum += checksum ? ' ' : block[i] & 0xFF;
        }
        return sum;
    }

    /** Octal digits, or a number of eight bytes behind a byte with its highest bit set; -1 when neither. */
    private static long number(byte[] block, int from, int length) {
        if ((block[from] & 0x80) != 0) {
            return binary(block, from + length - 8);
        }
        long number = 0;
        for (int i = from; i < from + length; i++) {
            byte sign = block[i];
            if (sign >= '0' && sign <= '7') {
                number = number << 3 | sign - '0';
            } else if (sign != ' ' && sign != 0) {
                return -1;
            }
        }
        return number;
    }

    private static long binary(byte[] block, int from) {
        long number = 0;
        for (int i = from; i < from + 8; i++) {
            number = number << 8 | block[i] & 0xFF;
        }
        return number;
    }

    private static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }
}
