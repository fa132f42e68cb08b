package jp.musubi.platform.kernel.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 一覧の絞り込み。One of a few values.
 *
 * @param key as addresses carry it
 * @param label key of the words beside the field
 * @param words what stands before the value in the key of its words
 * @param value of a row, one of the values
 * @param names in Japanese, of values that are named and have no words; empty for others
 */
public record ListChoice<T>(
        String key,
        String label,
        String words,
        List<String> values,
        Function<T, String> value,
        Map<String, String> names) {

    public ListChoice {
        values = List.copyOf(values);
        names = Map.copyOf(names);
    }

    public ListChoice(String key, String label, String words, List<String> values, Function<T, String> value) {
        this(key, label, words, values, value, Map.of());
    }

    /** Of what has a name of its own, as facilities; in the order of the names. */
    public static <T> ListChoice<T> named(
            String key, String label, Map<String, String> names, Function<T, String> value) {
        List<String> values = names.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new ListChoice<>(key, label, "", values, value, names);
    }

    public static <T, E extends Enum<E>> ListChoice<T> of(
            String key, String label, String words, Class<E> of, Function<T, E> value) {
        List<String> values =
                Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        return new ListChoice<>(
                key, label, words, values, row -> value.apply(row).name());
    }
}
