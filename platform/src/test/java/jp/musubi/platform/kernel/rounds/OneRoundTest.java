package jp.musubi.platform.kernel.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.musubi.platform.support.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/** いくつもの問いに、一往復でそれぞれの答えが返る。 */
@PlatformTest
class OneRoundTest {

    @Autowired
    private JdbcOperations database;

    @Test
    void どの問いも自分の値で尋ねられ_自分の答えを受け取る() {
        UUID id = UUID.randomUUID();
        // Often enough for the driver to keep the statements on the server.
        for (int i = 0; i < 12; i++) {
            OneRound round = new OneRound();
            Supplier<List<String>> none = round.add(texts("select 'never' where 1 = ?", 2));
            Supplier<List<String>> words = round.add(texts("select unnest(array[?, ?]) order by 1 desc", "結", "び"));
            Supplier<String> known = round.add(Question.known("知っている"));
            Supplier<List<String>> last = round.add(texts("select cast(cast(? as uuid) as text)", id));
            round.ask(database);
            assertThat(none.get()).isEmpty();
            assertThat(words.get()).containsExactly("結", "び");
            assertThat(known.get()).isEqualTo("知っている");
            assertThat(last.get()).containsExactly(id.toString());
        }
    }

    @Test
    void いくつもの部分からなる問いも_一度で答えられ_答えから作るのは一度だけ() {
        OneRound round = new OneRound();
        AtomicInteger made = new AtomicInteger();
        Supplier<String> whole = round.add(new Question.Parts<>(parts -> {
            Supplier<List<String>> first = parts.add(texts("select cast(? as text)", "結"));
            Supplier<List<String>> second = parts.add(texts("select cast(? as text)", "び"));
            return () -> first.get().get(0) + second.get().get(0) + made.incrementAndGet();
        }));
        round.ask(database);
        assertThat(whole.get()).isEqualTo("結び1");
        assertThat(whole.get()).isEqualTo("結び1");
    }

    @Test
    void 値がないことも値として渡せる() {
        OneRound round = new OneRound();
        Supplier<List<String>> none = round.add(texts("select 'なし' where cast(? as text) is null", (Object) null));
        round.ask(database);
        assertThat(none.get()).containsExactly("なし");
    }

    @Test
    void 書く文も問いになり_一つが答えられなければ書かれない() {
        OneRound round = new OneRound();
        UUID id = UUID.randomUUID();
        Supplier<List<String>> written = round.add(texts(
                "insert into kernel.revoked_token (token_id, expires_at) values (?, timestamp '2026-01-01') returning token_id",
                id.toString()));
        round.add(texts("select cast(1 / (? - 1) as text)", 1));
        assertThatThrownBy(() -> round.ask(database)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(written::get).isInstanceOf(IllegalStateException.class);
        OneRound after = new OneRound();
        Supplier<List<String>> found =
                after.add(texts("select token_id from kernel.revoked_token where token_id = ?", id.toString()));
        after.ask(database);
        assertThat(found.get()).isEmpty();
    }

    @Test
    void 知っている答えだけなら尋ねない() {
        OneRound round = new OneRound();
        Supplier<String> known = round.add(Question.known("知っている"));
        round.ask(database);
        assertThat(known.get()).isEqualTo("知っている");
    }

    @Test
    void 一つが答えられなければ_どれにも答えない() {
        OneRound round = new OneRound();
        Supplier<List<String>> fine = round.add(texts("select 'fine' where 1 = ?", 1));
        round.add(texts("select cast(1 / (? - 1) as text)", 1));
        assertThatThrownBy(() -> round.ask(database)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(fine::get).isInstanceOf(IllegalStateException.class);
    }

    private static Question<List<String>> texts(String sql, @Nullable Object... values) {
        return new Question.Select<>(
                sql,
                Arrays.asList(values),
                new RowMapperResultSetExtractor<>(new SingleColumnRowMapper<>(String.class)));
    }
}
