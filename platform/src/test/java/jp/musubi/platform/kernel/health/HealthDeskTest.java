package jp.musubi.platform.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthDeskTest {

    // A busy machine may keep a thread waiting for long: what answers has all the time it needs, what never answers
    // none.

    @Test
    void 失敗したものだけが停止になり_順に並ぶ() {
        var desk = new HealthDesk(
                List.of(
                        system("失敗する", 2, () -> {
                            throw new IllegalStateException("gone");
                        }),
                        system("動く", 1, () -> {})),
                Duration.ofMinutes(5));
        assertThat(desk.ask())
                .extracting(SystemState::japaneseName, SystemState::state)
                .containsExactly(tuple("動く", "稼働"), tuple("失敗する", "停止"));
        desk.close();
    }

    @Test
    void 答えないものは停止になり_ほかの答えを待たせない() {
        var never = new CountDownLatch(1);
        var desk = new HealthDesk(List.of(system("答えない", 1, () -> await(never))), Duration.ofMillis(1));
        assertThat(desk.ask())
                .extracting(SystemState::japaneseName, SystemState::state)
                .containsExactly(tuple("答えない", "停止"));
        desk.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SystemHealth system(String name, int order, Runnable check) {
        return new SystemHealth() {
            @Override
            public String japaneseName() {
                return name;
            }

            @Override
            public String englishName() {
                return name;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public void check() {
                check.run();
            }
        };
    }
}
