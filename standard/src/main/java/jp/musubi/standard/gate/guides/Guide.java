package jp.musubi.standard.gate.guides;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * ガイドの版。Compared by its numbers, so that 1.10.0 comes after 1.9.0.
 *
 * @param version as published, such as {@code 1.5.2}
 */
public record Guide(String version) implements Comparable<Guide> {

    private static final int MAX_LENGTH = 16;

    public Guide {
        if (!isOne(version)) {
            throw new IllegalArgumentException("ガイドの版は 1.5.2 のように書きます(受け取った長さ " + version.length() + ")");
        }
    }

    /** Whether the text has the form of a version: two or three numbers with dots between. */
    public static boolean isOne(String version) {
        return version.length() <= MAX_LENGTH && version.matches("[0-9]{1,4}(\\.[0-9]{1,4}){1,2}");
    }

    /** Whether this version lies in a range such as {@code 1.6..}, {@code ..1.5.2}, {@code 1.6..1.9}; empty is always. */
    public boolean isIn(String range) {
        int dots = range.indexOf("..");
        if (range.isEmpty()) {
            return true;
        }
        if (dots < 0) {
            return compareTo(new Guide(range)) == 0;
        }
        Guide from = bound(range.substring(0, dots));
        Guide to = bound(range.substring(dots + 2));
        return (from == null || compareTo(from) >= 0) && (to == null || compareTo(to) <= 0);
    }

    @Override
    public int compareTo(Guide other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    @Override
    public String toString() {
        return version;
    }

    private static @Nullable Guide bound(String text) {
        return text.isEmpty() ? null : new Guide(text);
    }

    private int[] numbers() {
        return Arrays.copyOf(
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray(), 3);
    }
}
