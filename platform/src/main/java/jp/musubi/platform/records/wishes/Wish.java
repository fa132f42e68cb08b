package jp.musubi.platform.records.wishes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 本人の希望の一つの版。
 *
 * @param version from 1, also counted on by withdrawals
 * @param choice null for a withdrawal: then none stands
 * @param words of the person, may be empty
 */
public record Wish(int version, @Nullable WishChoice choice, String words, Instant at) {

    public boolean withdrawn() {
        return choice == null;
    }
}
