package jp.musubi.platform.records.packing;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** 圧縮の方式。Its name is kept beside the bytes, so that a later one can be added without touching what is kept. */
public enum Codec {
    /** As they are: what a migration of the database put together. */
    PLAIN {
        @Override
        byte[] compress(byte[] sent) {
            return sent;
        }

        @Override
        byte[] restore(byte[] kept, int size) {
            if (kept.length != size) {
                throw new IllegalStateException("what is kept is cut short");
            }
            return kept;
        }
    },

    /** Zstandard (RFC 8878), its fastest ordinary level. */
    ZSTD {
        @Override
        byte[] compress(byte[] sent) {
            return Zstd.compress(sent, 1);
        }

        @Override
        byte[] restore(byte[] kept, int size) {
            try {
                byte[] sent = new byte[size];
                if (Zstd.decompress(sent, kept) != size) {
                    throw new IllegalStateException("what is kept is cut short");
                }
                return sent;
            } catch (ZstdException e) {
                throw new IllegalStateException("what is kept cannot be read", e);
            }
        }
    },

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
                if (length != size || inflater.inflate(new byte[1]) != 0) {
                    throw new IllegalStateException("what is kept is cut short");
                }
                return sent;
            } catch (DataFormatException e) {
                throw new IllegalStateException("what is kept cannot be read", e);
            } finally {
                inflater.end();
            }
        }
    };

    abstract byte[] compress(byte[] sent);

    abstract byte[] restore(byte[] kept, int size);
}
