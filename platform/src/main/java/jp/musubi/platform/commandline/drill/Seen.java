package jp.musubi.platform.commandline.drill;

import java.util.Arrays;
import java.util.List;

/**
 * 見えたもの。
 *
 * @param key of the words about it
 * @param values that take the places {0}, {1} … of the words; one that was seen itself is said in the language of the sentence
 */
record Seen(String key, List<Object> values) {

    Seen {
        values = List.copyOf(values);
    }

    static Seen of(String key, Object... values) {
        return new Seen(key, Arrays.asList(values));
    }
}
