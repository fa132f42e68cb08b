package jp.musubi.platform.records.intake;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** 圧縮の方式。Its name is kept beside the bytes, so that a later one can be added without touching what is kept. */
enum EvidenceCodec {
    /** zlib (RFC 1950), fastest level. */
    DEFLATE {
        @Override
        byte[] compress(byte[] sent) {
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try {
                deflater.setInput(sent);
                deflater.finish();
                var out = new ByteArrayOutputStream(sent.length / 4 + 64);
                byte[] part = new byte[8192];
                while (!deflater.finished()) {
                    out.write(part, 0, deflater.deflate(part));
                }
                return out.toByteArray();
            } finally {
                deflater.end();
            }
        }

        @Override
        byte[] restore(byte[] kept, int size) {
            var inflater = new Inflater();
            try {
                inflater.setInput(kept);
                byte[] sent = new byte[size];
                int length = 0;
                int more = 1;
                while (length < size && more > 0) {
                    more = inflater.inflate(sent, length, size - length);
                    length += more;
                }
                if (length != size) {
                    throw new IllegalStateException("the evidence is cut short");
                }
                return sent;
            } catch (DataFormatException e) {
                throw new IllegalStateException("the evidence cannot be read", e);
            } finally {
                inflater.end();
            }
        }
    };

    abstract byte[] compress(byte[] sent);

    abstract byte[] restore(byte[] kept, int size);
}
