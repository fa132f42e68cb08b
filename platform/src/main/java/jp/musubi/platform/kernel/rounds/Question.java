package jp.musubi.platform.kernel.rounds;

import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * 問い。What a room asks, to be sent together with what others ask; or the answer itself where it is known without the
 * database.
 *
 * @param <T> its answer, never null
 */
public sealed interface Question<T> {

    /** An answer that is known already. */
    record Known<T>(T answer) implements Question<T> {}

    /**
     * A select.
     *
     * @param sql one statement without a semicolon, its values as question marks
     * @param values in the order of the marks
     * @param reader of its rows; called once
     */
    record Select<T>(String sql, List<Object> values, ResultSetExtractor<T> reader) implements Question<T> {

        public Select {
            values = List.copyOf(values);
        }
    }

    static <T> Question<T> known(T answer) {
        return new Known<>(answer);
    }
}
