package jp.musubi.platform.cybersecurity.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 写真の向き。How a camera was held, as the Exif part of a JPEG says; all else that stands there is not read. */
final class ExifTurn {

    /** As it lies: nothing has to be turned. */
    static final int NONE = 1;

    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_PART = 0xFFE1;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_TURNS = 8;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifTurn() {}

    /** 1 to 8, see Exif 2.3, tag 0x0112; {@link #NONE} for whatever cannot be read. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
            while (file.remaining() > 4) {
                int marker = file.getShort() & 0xFFFF;
                int length = (file.getShort() & 0xFFFF) - 2;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 0 || length > file.remaining()) {
                    return NONE;
                }
                ByteBuffer part = file.slice(file.position(), length);
                if (marker == EXIF_PART && isExif(part)) {
                    return orientation(part.slice());
                }
                file.position(file.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return NONE;
        }
        return NONE;
    }

    private static boolean isExif(ByteBuffer part) {
        byte[] head = new byte[EXIF.length];
        if (part.remaining() < head.length) {
            return false;
        }
        part.get(head);
        return Arrays.equals(head, EXIF);
    }

    /** Of the first directory. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int turn = tiff.getShort(at + 8) & 0xFFFF;
                return turn >= NONE && turn <= MOST_TURNS ? turn : NONE;
            }
        }
        return NONE;
    }
}
