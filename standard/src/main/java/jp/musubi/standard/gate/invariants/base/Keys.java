package jp.musubi.standard.gate.invariants.base;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One text for several. A set of texts stays quick even when a sender picks texts of the same hash, which a set of records
 * does not, since texts have an order.
 */
final class Keys {

    // Control characters are in no text of a document that could be read.
    private static final String BETWEEN = "\u0001";
    private static final String ABSENT = "\u0002";

    private Keys() {}

    static String of(@Nullable String... texts) {
        StringJoiner key = new StringJoiner(BETWEEN);
        for (String text : texts) {
            key.add(text == null ? ABSENT : text);
        }
        return key.toString();
    }
}
