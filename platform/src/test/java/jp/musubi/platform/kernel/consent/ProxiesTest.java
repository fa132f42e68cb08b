package jp.musubi.platform.kernel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 代理は、範囲と期間の中でだけ認める。 */
@PlatformTest
class ProxiesTest {

    private static final Duration MICRO = Duration.ofNanos(1000);
    private static final Instant NOW = TestClock.START;
    private static final Instant BIRTHDAY = Instant.parse("2026-04-02T15:00:00Z");

    @Autowired
    private Proxies proxies;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private final PersonId child = new PersonId(UUID.randomUUID());
    private final PersonId mother = new PersonId(UUID.randomUUID());

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        // 十五になるのは 2026-04-03。
        register(child, LocalDate.of(2011, 4, 3));
        register(mother, LocalDate.of(1980, 1, 1));
    }

    @AfterEach
    void tearDown() {
        clock.set(NOW);
    }

    @Test
    void 親は_子が育つ日の一マイクロ秒前まで代理である() {
        proxies.register(parent(null));
        clock.set(BIRTHDAY.minus(MICRO));
        assertThat(proxies.find(child, mother)).hasValueSatisfying(proxy -> {
            assertThat(proxy.until()).isEqualTo(BIRTHDAY);
            assertThat(proxy.allows(ProxyScope.CONSENT, BIRTHDAY.minus(MICRO))).isTrue();
        });
        clock.set(BIRTHDAY);
        assertThat(proxies.find(child, mother)).isEmpty();
        assertThat(proxies.listOf(mother))
                .singleElement()
                .satisfies(over -> assertThat(over.holdsAt(BIRTHDAY)).isFalse());
    }

    @Test
    void 親でなくなった人は_その時から代理でない() {
        proxies.register(parent(NOW.plus(MICRO)));
        assertThat(proxies.find(child, mother)).isPresent();
        clock.set(NOW.plus(MICRO));
        assertThat(proxies.find(child, mother)).isEmpty();
    }

    @Test
    void 育った子の親は_はじめから代理でない() {
        clock.set(BIRTHDAY.plus(Duration.ofDays(900)));
        proxies.register(new Proxy(child, mother, ProxyKind.PARENT, Set.of(ProxyScope.VIEW), clock.instant(), null));
        assertThat(proxies.find(child, mother)).isEmpty();
    }

    @Test
    void 登録した代理人は_期間の始めから_終わりの一マイクロ秒前まで() {
        Instant from = NOW.plusSeconds(10);
        Instant until = NOW.plusSeconds(20);
        proxies.register(new Proxy(mother, child, ProxyKind.REGISTERED, Set.of(ProxyScope.VIEW), from, until));
        for (var row : List.of(
                new Row(from.minus(MICRO), false),
                new Row(from, true),
                new Row(until.minus(MICRO), true),
                new Row(until, false))) {
            clock.set(row.at());
            assertThat(proxies.find(mother, child).isPresent())
                    .as(row.at().toString())
                    .isEqualTo(row.holds());
        }
    }

    @Test
    void 見るだけの代理人は_同意できない() {
        proxies.register(new Proxy(mother, child, ProxyKind.REGISTERED, Set.of(ProxyScope.VIEW), NOW, null));
        assertThat(proxies.find(mother, child)).hasValueSatisfying(proxy -> {
            assertThat(proxy.allows(ProxyScope.VIEW, NOW)).isTrue();
            assertThat(proxy.allows(ProxyScope.CONSENT, NOW)).isFalse();
        });
    }

    @Test
    void 本人がやめさせると_その時から代理でなく_跡は残る() {
        proxies.register(
                new Proxy(mother, child, ProxyKind.REGISTERED, Set.of(ProxyScope.VIEW), NOW.minusSeconds(5), null));
        assertThat(proxies.end(mother, child, ProxyKind.REGISTERED, NOW)).isEqualTo(1);
        assertThat(proxies.end(mother, child, ProxyKind.REGISTERED, NOW)).isZero();
        assertThat(proxies.find(mother, child)).isEmpty();
        assertThat(proxies.listFor(mother))
                .singleElement()
                .satisfies(over -> assertThat(over.until()).isEqualTo(NOW));
    }

    private record Row(Instant at, boolean holds) {}

    private Proxy parent(@Nullable Instant until) {
        return new Proxy(
                child,
                mother,
                ProxyKind.PARENT,
                Set.of(ProxyScope.VIEW, ProxyScope.CONSENT),
                NOW.minus(Duration.ofDays(400)),
                until);
    }

    private void register(PersonId id, LocalDate born) {
        people.register(new Person(
                id,
                born,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("代理", "花子", "ダイリ", "ハナコ", born, null)),
                List.of()));
    }
}
