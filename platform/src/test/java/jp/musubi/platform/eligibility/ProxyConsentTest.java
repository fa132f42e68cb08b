package jp.musubi.platform.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 子どもの代わりに親が、本人の代わりに登録した代理人が、受付で同意する。 */
@PlatformTest
class ProxyConsentTest {

    private static final Duration MICRO = Duration.ofNanos(1000);
    private static final Instant NOW = TestClock.START;
    private static final Instant GROWN_UP = Instant.parse("2026-04-02T15:00:00Z");

    @Autowired
    private VisitsWorld world;

    @Autowired
    private Visits visits;

    @Autowired
    private Consents consents;

    @Autowired
    private Proxies proxies;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    private VisitsWorld.Known child;
    private VisitsWorld.Known parent;

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        // 2026-04-03 に十五になる。
        child = world.person(LocalDate.of(2011, 4, 3));
        parent = world.person(LocalDate.of(1980, 1, 1));
    }

    @AfterEach
    void tearDown() {
        clock.set(NOW);
    }

    @Test
    void 親の同意は_子の同意として_だれがしたかと共に残る() {
        register(ProxyKind.PARENT, Set.of(ProxyScope.CONSENT), null);
        open();
        assertThat(consents.listOf(child.id()))
                .singleElement()
                .satisfies(consent -> assertThat(consent.origin().proxy()).isEqualTo(parent.id()));
        assertThat(consents.listOf(parent.id())).isEmpty();
    }

    @Test
    void 育った子には_親はもう同意できない() {
        register(ProxyKind.PARENT, Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        clock.set(GROWN_UP.minus(MICRO));
        open();
        clock.set(GROWN_UP);
        assertRefused();
    }

    @Test
    void 親でなくなった人は断る() {
        register(ProxyKind.PARENT, Set.of(ProxyScope.CONSENT), NOW.plus(MICRO));
        open();
        clock.set(NOW.plus(MICRO));
        assertRefused();
        assertThat(audit.listLooksAt(child.id(), Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(look -> assertThat(look.reason()).isEqualTo("NOT_PROXY"));
    }

    @Test
    void 見るだけの代理人は同意できない() {
        register(ProxyKind.REGISTERED, Set.of(ProxyScope.VIEW), null);
        assertRefused();
    }

    @Test
    void 登録した代理人は期間の中で同意できる() {
        register(ProxyKind.REGISTERED, Set.of(ProxyScope.CONSENT), NOW.plusSeconds(5));
        clock.set(NOW.plusSeconds(5).minus(MICRO));
        open();
        clock.set(NOW.plusSeconds(5));
        assertRefused();
    }

    @Test
    void 見るだけの登録が先にあっても_同意の登録が生きていればできる() {
        register(ProxyKind.REGISTERED, Set.of(ProxyScope.CONSENT), null);
        register(ProxyKind.PARENT, Set.of(ProxyScope.VIEW), null);
        open();
    }

    @Test
    void 代理でない人と知らない番号は_同じに断る() {
        assertRefused();
        parent = new VisitsWorld.Known(parent.id(), new ShownNumber(MemberNumber.INSURANCE, "06139999:nobody:9:99"));
        assertRefused();
    }

    @Test
    void 逆向きの代理は認めない() {
        proxies.register(new Proxy(
                parent.id(), child.id(), ProxyKind.REGISTERED, Set.of(ProxyScope.CONSENT), NOW.minusSeconds(1), null));
        assertRefused();
    }

    private void register(ProxyKind kind, Set<ProxyScope> scope, @Nullable Instant until) {
        proxies.register(new Proxy(child.id(), parent.id(), kind, scope, NOW.minusSeconds(1), until));
    }

    private Visit open() {
        return visits.open(
                new VisitRequest(
                        child.number(),
                        Channel.STAFF,
                        new ConsentAnswer.Chosen(Set.of(ConsentClass.CLINICAL)),
                        CareSetting.OUTPATIENT,
                        parent.number()),
                VisitsWorld.caller(VisitsWorld.CLINIC));
    }

    private void assertRefused() {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.PROXY_REFUSED));
    }
}
