package jp.musubi.platform.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthDeskTest {

    @Test
    void 失敗したものと答えないものだけが停止になる() {
        var never = new CountDownLatch(1);
        var desk = new HealthDesk(List.of(
                system("答えない", 3, () -> await(never)),
                system("失敗する", 2, () -> {
                    throw new IllegalStateException("gone");
                }),
                system("動く", 1, () -> {})));
        assertThat(desk.ask())
                .extracting(SystemState::japaneseName, SystemState::state)
                .containsExactly(tuple("動く", "稼働"), tuple("失敗する", "停止"), tuple("答えない", "停止"));
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
