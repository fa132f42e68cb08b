package jp.musubi.standard.gate.invariants.japan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 添付できる種類。Told by the first bytes and by a walk through the file's own structure that is bounded by its length; what
 * a file shows is not looked at. Sources: PDF ISO 32000-2 §7.5; JPEG ISO/IEC 10918-1 Annex B; PNG (W3C) §5.
 */
public enum AttachedFile {
    PDF("application/pdf") {
        @Override
        boolean isWhole(byte[] file) {
            return file.length > 16
                    && starts(file, "%PDF-")
                    && contains(file, Math.max(0, file.length - 1024), "%%EOF");
        }
    },
    JPEG("image/jpeg") {
        @Override
        boolean isWhole(byte[] file) {
            return file.length > 4
                    && at(file, 0) == 0xff
                    && at(file, 1) == 0xd8
                    && reachesScan(file)
                    && endsWithEoi(file);
        }
    },
    PNG("image/png") {
        @Override
        boolean isWhole(byte[] file) {
            return file.length > 45 && Arrays.equals(file, 0, 8, PNG_START, 0, 8) && chunksFit(file);
        }
    },
    /** A course of illness in words, inside the structured part. */
    TEXT("text/plain") {
        @Override
        boolean isWhole(byte[] file) {
            return !contains(file, 0, "\0");
        }
    };

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;

    private final String mediaType;

    AttachedFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether the bytes are a whole file of this kind, as far as its structure tells. */
    abstract boolean isWhole(byte[] file);

    /** As it stands in an attachment's contentType. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file by its own bytes, whatever it is called: PDF, JPEG or PNG; null for all else. */
    public static @Nullable AttachedFile kindOf(byte[] file) {
        return Stream.of(PDF, JPEG, PNG)
                .filter(kind -> kind.isWhole(file))
                .findFirst()
                .orElse(null);
    }

    /** Null for a kind that is not taken; parameters such as a charset do not count. */
    static @Nullable AttachedFile find(String contentType) {
        int end = contentType.indexOf(';');
        String plain =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** Marker segments follow each other, each with its length, up to the start of a scan. */
    private static boolean reachesScan(byte[] file) {
        int place = 2;
        while (place + 4 <= file.length && at(file, place) == 0xff) {
            int marker = at(file, place + 1);
            if (marker == 0xda) {
                return true;
            }
            if (marker == 0xff) {
                place++;
                continue;
            }
            int length = at(file, place + 2) << 8 | at(file, place + 3);
            if (length < 2 || marker == 0xd9) {
                return false;
            }
            place += 2 + length;
        }
        return false;
    }

    private static boolean endsWithEoi(byte[] file) {
        int last = file.length - 1;
        while (last > 2 && file[last] == 0) {
            last--;
        }
        return at(file, last - 1) == 0xff && at(file, last) == 0xd9;
    }

    /** Chunk after chunk, each inside the file: the head first, the end last. */
    private static boolean chunksFit(byte[] file) {
        long place = 8;
        boolean first = true;
        while (place + 12 <= file.length) {
            int start = (int) place;
            long length = number(file, start) & 0xffffffffL;
            int type = number(file, start + 4);
            if (first && (type != IHDR || length != 13)) {
                return false;
            }
            first = false;
            place += 12 + length;
            if (type == IEND) {
                return length == 0 && place == file.length;
            }
        }
        return false;
    }

    private static int number(byte[] file, int place) {
        return at(file, place) << 24 | at(file, place + 1) << 16 | at(file, place + 2) << 8 | at(file, place + 3);
    }

    private static int at(byte[] file, int place) {
        return file[place] & 0xff;
    }

    private static boolean starts(byte[] file, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static boolean contains(byte[] file, int from, String word) {
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains(word);
    }
}
