package jp.musubi.standard.gate.packages.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The {@code path} of a pax header, whose records are {@code LENGTH KEY=VALUE\n}. */
final class PaxName {

    private static final String KEY = "path=";

    private PaxName() {}

    static @Nullable String find(byte[] records) {
        // The length counts bytes, so the records are walked as bytes and only the value becomes a text.
        int at = 0;
        while (at < records.length) {
            int blank = indexOf(records, ' ', at);
            int length = blank < 0 ? 0 : length(new String(records, at, blank - at, StandardCharsets.US_ASCII));
            if (length <= blank - at || length > records.length - at) {
                return null;
            }
            String record = new String(records, blank + 1, at + length - blank - 2, StandardCharsets.UTF_8);
            if (record.startsWith(KEY)) {
                return record.substring(KEY.length());
            }
            at += length;
        }
        return null;
    }

    private static int indexOf(byte[] bytes, char sign, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == sign) {
                return i;
            }
        }
        return -1;
    }

    private static int length(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
