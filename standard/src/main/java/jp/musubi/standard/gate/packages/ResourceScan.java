package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/**
 * What a file of a package may hold, from a look at its bytes: packages are mostly examples, and reading those would take most of
 * the time. A file that only mentions a kind is read in vain, and seen to be another then.
 */
final class ResourceScan {

    /** What we read. */
    enum Kind {
        StructureDefinition,
        ValueSet,
        CodeSystem
    }

    private static final byte[] NAME = "\"resourceType\"".getBytes(US_ASCII);

    private ResourceScan() {}

    /** The first kind that the file says it is, or null. */
    static @Nullable Kind findKind(byte[] json) {
        for (int at = indexOfName(json, 0); at >= 0; at = indexOfName(json, at)) {
            at = skipBlanks(json, at + NAME.length);
            if (at < json.length && json[at] == ':') {
                at = skipBlanks(json, at + 1);
                for (Kind kind : Kind.values()) {
                    if (startsWith(json, at, kind.name())) {
                        return kind;
                    }
                }
            }
        }
        return null;
    }

    private static int indexOfName(byte[] json, int from) {
        int last = json.length - NAME.length;
        for (int i = from; i <= last; i++) {
            // The t of Type: the rarest letter in the place that is compared first.
            if (json[i + 9] == 'T'
                    && json[i] == '"'
                    && java.util.Arrays.equals(json, i, i + NAME.length, NAME, 0, NAME.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] json, int at, String word) {
        int end = at + word.length() + 1;
        if (end >= json.length || json[at] != '"' || json[end] != '"') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (json[at + 1 + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(byte[] json, int from) {
        int at = from;
        while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
            at++;
        }
        return at;
    }
}
