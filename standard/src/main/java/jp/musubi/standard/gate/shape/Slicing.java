package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * スライスの決まり。How the repetitions of an element are told apart.
 *
 * @param closed whether each must be one of the slices
 * @param ordered whether they come in the order of the slices
 */
record Slicing(boolean closed, boolean ordered, List<Discriminator> discriminators) {

    /** @param path elements with dots between; {@code $this}, {@code resolve()} */
    record Discriminator(Kind kind, String path) {}

    enum Kind {
        VALUE,
        PATTERN,
        TYPE,
        PROFILE,
        EXISTS
    }

    Slicing {
        discriminators = List.copyOf(discriminators);
    }

    /** Written {@code closed ordered profile:resource}. */
    static Slicing of(String text) {
        boolean closed = false;
        boolean ordered = false;
        List<Discriminator> discriminators = new ArrayList<>();
        for (String word : text.split(" ")) {
            switch (word) {
                case "open" -> closed = false;
                case "closed" -> closed = true;
                case "ordered" -> ordered = true;
                default -> {
                    for (String part : word.split(",")) {
                        discriminators.add(discriminator(part));
                    }
                }
            }
        }
        return new Slicing(closed, ordered, discriminators);
    }

    private static Discriminator discriminator(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a discriminator: " + text);
        }
        Kind kind = Kind.valueOf(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
        return new Discriminator(kind, text.substring(colon + 1));
    }
}
