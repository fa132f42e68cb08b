package jp.musubi.platform.portal.trying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** だれとも分からない人のためには、少しずつしかしない。 */
class TurnsTest {

    private static final int SMALL = 1_000;
    private static final int LARGE = 2_000_000;

    private final Turns turns = new Turns();

    @Test
    void 小さな文書は四つまで同時に_五つ目は断る() {
        var done = new AtomicInteger();
        nested(4, done);
        assertThat(done).hasValue(4);
        nested(5, done);
        assertThat(done).as("the fifth").hasValue(8);
    }

    @Test
    void 大きな文書は一つだけで_ほかと一緒にはしない() {
        assertThat(turns.take(
                        LARGE, () -> assertThat(turns.take(SMALL, () -> {})).isFalse()))
                .isTrue();
        assertThat(turns.take(
                        SMALL, () -> assertThat(turns.take(LARGE, () -> {})).isFalse()))
                .isTrue();
        assertThat(turns.take(LARGE, () -> {})).isTrue();
    }

    @Test
    void しくじっても_場所は空く() {
        for (int i = 0; i < 9; i++) {
            assertThatThrownBy(() -> turns.take(LARGE, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(turns.take(LARGE, () -> {})).isTrue();
    }

    private void nested(int depth, AtomicInteger done) {
        if (depth > 0) {
            turns.take(SMALL, () -> {
                done.incrementAndGet();
                nested(depth - 1, done);
            });
        }
    }
}
