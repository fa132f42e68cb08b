package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 頭。A line {@code head SIZE ROOT AT KEY SIGNATURE}. */
record Head(long size, byte[] root, String at, String keyId, byte[] signature) {

    private static final Pattern LINE = Pattern.compile(
            "head ([1-9][0-9]{0,17}) ([0-9a-f]{64}) "
                    + "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z) ([0-9a-z-]{1,64}) ([A-Za-z0-9+/]{86}==)");

    /** Null when the line has another form. */
    static @Nullable Head find(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? new Head(
                        Long.parseLong(parts.group(1)),
                        HexFormat.of().parseHex(parts.group(2)),
                        parts.group(3),
                        parts.group(4),
                        Base64.getDecoder().decode(parts.group(5)))
                : null;
    }

    boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    /** The five lines that were signed. */
    byte[] signedBytes() {
        return ("musubi-audit-head 1\nsize " + size + "\nroot " + HexFormat.of().formatHex(root) + "\nat " + at
                        + "\nkey " + keyId + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
