package jp.musubi.platform.kernel.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 救急と災害。
 *
 * @param emergency the break-glass opening that the caller reads under, or null
 * @param disasters open for the facility's area
 * @param answer what the person answered under the disaster, or null when nobody asked
 */
record Peril(
        @Nullable EmergencyOpening emergency,
        List<DisasterOpening> disasters,
        @Nullable DisasterAnswer answer) {

    static final Peril NONE = new Peril(null, List.of(), null);

    Peril {
        disasters = List.copyOf(disasters);
    }
}
