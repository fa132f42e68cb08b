package jp.musubi.platform.kernel.rounds;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.util.function.SingletonSupplier;

/**
 * 一往復の問い。Gathers questions and asks all of them by one exchange with the server, in the order in which they were added.
 * They see what was committed before; in a transaction they are part of it. For one thread and one asking.
 */
public final class OneRound {

    private final List<Waiting<?>> waiting = new ArrayList<>();

    /** @return the answer, there once the round was asked */
    public <T> Supplier<T> add(Question<T> question) {
        if (question instanceof Question.Select<T> select) {
            Waiting<T> answer = new Waiting<>(select);
            waiting.add(answer);
            return answer;
        }
        if (question instanceof Question.Parts<T> several) {
            return SingletonSupplier.of(several.parts().apply(this));
        }
        T known = ((Question.Known<T>) question).answer();
        return () -> known;
    }

    /** Asks nothing when all answers are known. */
    public void ask(JdbcOperations database) {
        if (!waiting.isEmpty()) {
            String all = waiting.stream().map(each -> each.select.sql()).collect(Collectors.joining(";\n"));
            database.execute(all, (PreparedStatement statement) -> answers(statement));
        }
    }

    private int answers(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Waiting<?> each : waiting) {
            for (@Nullable Object value : each.select.values()) {
                statement.setObject(place++, value);
            }
        }
        statement.execute();
        for (Waiting<?> each : waiting) {
            each.read(Objects.requireNonNull(statement.getResultSet(), "a select answers"));
            statement.getMoreResults();
        }
        return waiting.size();
    }

    private static final class Waiting<T> implements Supplier<T> {

        private final Question.Select<T> select;
        private @Nullable T answer;

        Waiting(Question.Select<T> select) {
            this.select = select;
        }

        void read(ResultSet rows) throws SQLException {
            answer = select.reader().extractData(rows);
        }

        @Override
        public T get() {
            if (answer == null) {
                throw new IllegalStateException("the round was not asked");
            }
            return answer;
        }
    }
}
