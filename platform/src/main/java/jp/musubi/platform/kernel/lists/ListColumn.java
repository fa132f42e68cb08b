package jp.musubi.platform.kernel.lists;

import java.util.Comparator;
import java.util.function.Function;

/**
 * 一覧の列。
 *
 * @param key as addresses carry it, in lower case
 * @param label key of the words of its heading
 * @param text what stands in the file
 * @param order by which it sorts, upwards
 * @param searched whether words are looked for in it; never where it says who a person is, since words stand in addresses
 */
public record ListColumn<T>(String key, String label, Function<T, String> text, Comparator<T> order, boolean searched) {

    /** Sorts by its text; words are not looked for in it. */
    public static <T> ListColumn<T> of(String key, String label, Function<T, String> text) {
        return new ListColumn<>(key, label, text, Comparator.comparing(text), false);
    }

    public ListColumn<T> by(Comparator<T> other) {
        return new ListColumn<>(key, label, text, other, searched);
    }

    public ListColumn<T> found() {
        return new ListColumn<>(key, label, text, order, true);
    }
}
