package jp.musubi.platform.kernel.lists;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * 一覧の絞り込み。One of a few values.
 *
 * @param key as addresses carry it
 * @param label key of the words beside the field
 * @param words what stands before the value in the key of its words
 * @param value of a row, one of the values
 */
public record ListChoice<T>(String key, String label, String words, List<String> values, Function<T, String> value) {

    public ListChoice {
        values = List.copyOf(values);
    }

    public static <T, E extends Enum<E>> ListChoice<T> of(
            String key, String label, String words, Class<E> of, Function<T, E> value) {
        List<String> values =
                Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        return new ListChoice<>(
                key, label, words, values, row -> value.apply(row).name());
    }
}
