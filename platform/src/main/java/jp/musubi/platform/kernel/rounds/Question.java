package jp.musubi.platform.kernel.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
     * @param values in the order of the marks, null where there is none
     * @param reader of its rows; called once
     */
    record Select<T>(String sql, List<? extends @Nullable Object> values, ResultSetExtractor<T> reader)
            implements Question<T> {

        public Select {
            // Not List.copyOf: a value may be null.
            values = Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
        }
    }

    /**
     * A question of several parts.
     *
     * @param parts adds them to the round, and gives what is made of their answers; that is called once, after the round was
     *     asked, and may ask on
     */
    record Parts<T>(Function<OneRound, Supplier<T>> parts) implements Question<T> {}

    static <T> Question<T> known(T answer) {
        return new Known<>(answer);
    }
}
