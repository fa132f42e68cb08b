package jp.musubi.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 記録の行。{@code entry LEAF HASH JSON}, or {@code lost LEAF HASH} where the log has no such entry any more.
 *
 * @param content where its JSON begins in the line; the length of the line when it is lost
 */
record EntryLine(long leaf, byte[] hash, int content) {

    private static final Pattern START = Pattern.compile("(?:entry|lost) (0|[1-9][0-9]{0,17}) ([0-9a-f]{64})(?: |$)");
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":([0-9]{1,19}),\"subjects\":");
    private static final int LONGEST_START = 100;

    /** Null when the line has another form. */
    static @Nullable EntryLine find(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        Matcher parts = START.matcher(start);
        if (!parts.lookingAt()) {
            return null;
        }
        boolean ended = parts.end() == line.length;
        if (start.startsWith("lost ") != (ended && !start.endsWith(" "))) {
            return null;
        }
        return new EntryLine(Long.parseLong(parts.group(1)), HexFormat.of().parseHex(parts.group(2)), parts.end());
    }

    boolean lost(byte[] line) {
        return content == line.length;
    }

    /** The number under which the log has it, for the words of a finding; "?" when it cannot be read. */
    static String sequenceIn(byte[] line, int from) {
        Matcher sequence = SEQUENCE.matcher(new String(line, from, line.length - from, StandardCharsets.UTF_8));
        return sequence.find() ? sequence.group(1) : "?";
    }
}
