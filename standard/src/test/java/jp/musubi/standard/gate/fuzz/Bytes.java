package jp.musubi.standard.gate.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Small things done to bytes. The given ones stay as they are. */
final class Bytes {

    private Bytes() {}

    /** With the bytes of a range replaced by others. */
    static byte[] spliced(byte[] body, int from, int to, byte[] inserted) {
        byte[] changed = Arrays.copyOf(body, body.length - (to - from) + inserted.length);
        System.arraycopy(inserted, 0, changed, from, inserted.length);
        System.arraycopy(body, to, changed, from + inserted.length, body.length - to);
        return changed;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static boolean holds(byte[] body, byte[] wanted) {
        for (int i = 0; i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** The same JSON without blanks between its signs: small documents make many inputs a second. */
    static byte[] compact(byte[] json) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(json.length);
        boolean inside = false;
        for (int i = 0; i < json.length; i++) {
            byte sign = json[i];
            if (inside && sign == '\\') {
                all.write(sign);
                sign = json[++i];
            } else if (sign == '"') {
                inside = !inside;
            }
            if (inside || sign > ' ' || sign < 0) {
                all.write(sign);
            }
        }
        return all.toByteArray();
    }
}
