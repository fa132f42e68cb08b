package jp.musubi.platform.kernel.consent.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 本人と代理人が、同意を終え、提供書を開き、代理人を決め、見せないものを決める。一つずつ記録に残る。 */
@PlatformTest
class OwnActsTest {

    private static final Instant NOW = TestClock.START;
    private static final FacilityCode CLINIC = code("131779001");
    private static final FacilityCode OTHER = code("131779002");
    private static final FacilityCode PHARMACY = code("134779003");
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Autowired
    private OwnConsents ownConsents;

    @Autowired
    private OwnLetters ownLetters;

    @Autowired
    private OwnProxies ownProxies;

    @Autowired
    private OwnHides ownHides;

    @Autowired
    private Consents consents;

    @Autowired
    private LetterConsents letters;

    @Autowired
    private Proxies proxies;

    @Autowired
    private Hides hides;

    @Autowired
    private AuditLog audit;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private final PersonId hanako = new PersonId(UUID.randomUUID());
    private final PersonId taro = new PersonId(UUID.randomUUID());

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        facilities.register(new Facility(CLINIC, "本人診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        facilities.register(new Facility(OTHER, "引越先病院", FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1), false));
        facilities.register(new Facility(PHARMACY, "本人薬局", FacilityKind.PHARMACY, LocalDate.of(2025, 2, 1), false));
        register(hanako);
        register(taro);
    }

    @AfterEach
    void tearDown() {
        clock.set(NOW);
    }

    @Test
    void 本人が同意を取りやめると_跡と記録が残る() {
        UUID id = consent();
        ownConsents.end(of(hanako), id);
        assertThat(consents.find(hanako, id)).hasValueSatisfying(ended -> {
            assertThat(ended.revokedAt()).isEqualTo(NOW);
            assertThat(ended.endedBy()).isEqualTo(EndedBy.PERSON);
            assertThat(ended.holdsAt(NOW)).isFalse();
        });
        assertRefused(() -> ownConsents.end(of(hanako), id), ProblemCode.CONSENT_OVER);
        assertThat(log()).containsExactly("END_CONSENT CLINICAL CONSENT_OVER", "END_CONSENT CLINICAL");
    }

    @Test
    void ほかの人は終えられない() {
        UUID id = consent();
        assertRefused(() -> ownConsents.end(by(taro), id), ProblemCode.ACCESS_REFUSED);
        assertRefused(() -> ownConsents.end(of(taro), id), ProblemCode.CONSENT_OVER);
        assertThat(consents.find(hanako, id).orElseThrow().holdsAt(NOW)).isTrue();
        assertThat(log()).containsExactly("END_CONSENT CLINICAL NOT_OWN");
    }

    @Test
    void 同意の代理人は終えられ_見るだけの代理人と元の代理人は終えられない() {
        UUID id = consent();
        name(Set.of(ProxyScope.VIEW), null);
        assertRefused(() -> ownConsents.end(by(taro), id), ProblemCode.ACCESS_REFUSED);
        name(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        ownProxies.end(of(hanako), taro);
        assertRefused(() -> ownConsents.end(by(taro), id), ProblemCode.ACCESS_REFUSED);
        name(Set.of(ProxyScope.CONSENT), null);
        ownConsents.end(by(taro), id);
        assertThat(consents.find(hanako, id).orElseThrow().endedBy()).isEqualTo(EndedBy.PROXY);
    }

    @Test
    void 目的の合わない証では何もできない() {
        UUID id = consent();
        Caller other = new Caller("me", Role.PATIENT, null, hanako, Set.of(Purpose.ELIGIBILITY));
        assertRefused(
                () -> ownConsents.end(new OwnAct(other, hanako, "POST /me/consents/{id}/end"), id),
                ProblemCode.ACCESS_PURPOSE);
    }

    @Test
    void 待っている提供書を開き_宛先を変え_取得の前なら戻せる() {
        UUID letter = announce();
        ownLetters.open(of(hanako), letter, CLINIC);
        assertThat(letters.find(hanako, letter).orElseThrow().opensTo(CLINIC)).isTrue();
        ownLetters.open(of(hanako), letter, OTHER);
        assertThat(letters.find(hanako, letter).orElseThrow().opensTo(CLINIC)).isFalse();
        ownLetters.end(of(hanako), letter);
        assertThat(letters.find(hanako, letter).orElseThrow().state()).isEqualTo(LetterState.WAITING);
        assertThat(log()).containsExactly("END_CONSENT LETTER", "GIVE_CONSENT LETTER", "GIVE_CONSENT LETTER");
    }

    @Test
    void 薬局と知らない施設は宛先にできず_取得済は変えられない() {
        UUID letter = announce();
        assertRefused(() -> ownLetters.open(of(hanako), letter, PHARMACY), ProblemCode.LETTER_NOT_WAITING);
        assertRefused(() -> ownLetters.open(of(hanako), letter, code("131779009")), ProblemCode.LETTER_NOT_WAITING);
        ownLetters.open(of(hanako), letter, CLINIC);
        assertThat(letters.receive(hanako, letter, CLINIC)).isTrue();
        assertRefused(() -> ownLetters.open(of(hanako), letter, OTHER), ProblemCode.LETTER_NOT_WAITING);
        assertRefused(() -> ownLetters.end(of(hanako), letter), ProblemCode.LETTER_NOT_WAITING);
    }

    @Test
    void 代理人は番号と生年月日の両方が合うときだけ登録できる() {
        assertRefused(() -> ownProxies.name(of(hanako), named(taro, BORN.plusDays(1))), ProblemCode.PROXY_REFUSED);
        assertRefused(() -> ownProxies.name(of(hanako), named(hanako, BORN)), ProblemCode.PROXY_REFUSED);
        assertThat(proxies.listFor(hanako)).isEmpty();
        ownProxies.name(of(hanako), named(taro, BORN));
        assertThat(proxies.find(hanako, taro)).isPresent();
    }

    @Test
    void 代理人は別の代理人を決められない() {
        name(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        assertRefused(() -> ownProxies.name(by(taro), named(taro, BORN)), ProblemCode.ACCESS_REFUSED);
    }

    @Test
    void 同意の範囲を持つ代理人は見せないものを決められ_見るだけの代理人は決められない() {
        name(Set.of(ProxyScope.VIEW), null);
        assertRefused(() -> ownHides.hide(by(taro), Hide.Kind.FACILITY, CLINIC.digits()), ProblemCode.ACCESS_REFUSED);
        name(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        ownHides.hide(by(taro), Hide.Kind.FACILITY, CLINIC.digits());
        assertThat(hides.listOf(hanako)).hasSize(1);
    }

    @Test
    void 最後の日の終わりまで代理人である() {
        name(Set.of(ProxyScope.VIEW), LocalDate.of(2026, 4, 2));
        clock.set(Instant.parse("2026-04-02T14:59:59.999999Z"));
        assertThat(proxies.find(hanako, taro)).isPresent();
        clock.set(Instant.parse("2026-04-02T15:00:00Z"));
        assertThat(proxies.find(hanako, taro)).isEmpty();
    }

    @Test
    void 過ぎた日までの代理人は登録できない() {
        assertRefused(() -> name(Set.of(ProxyScope.VIEW), LocalDate.of(2026, 3, 31)), ProblemCode.PROXY_REFUSED);
    }

    @Test
    void 親の登録は本人には終えられない() {
        proxies.register(new Proxy(
                hanako, taro, ProxyKind.PARENT, Set.of(ProxyScope.VIEW), NOW.minus(Duration.ofDays(1)), null));
        assertRefused(() -> ownProxies.end(of(hanako), taro), ProblemCode.PROXY_REFUSED);
    }

    @Test
    void 見せないことも_また見せることも_記録は一度ずつ() {
        ownHides.hide(of(hanako), Hide.Kind.FACILITY, CLINIC.digits());
        ownHides.hide(of(hanako), Hide.Kind.FACILITY, CLINIC.digits());
        assertThat(hides.listOf(hanako)).hasSize(1);
        ownHides.show(of(hanako), Hide.Kind.FACILITY, CLINIC.digits());
        assertThat(hides.listOf(hanako)).isEmpty();
        assertThat(log()).containsExactly("SHOW FACILITY", "HIDE FACILITY");
    }

    private void name(Set<ProxyScope> scope, @Nullable LocalDate lastDay) {
        ownProxies.name(of(hanako), new OwnProxies.Named(MemberNumber.INSURANCE, number(taro), BORN, scope, lastDay));
    }

    private OwnProxies.Named named(PersonId proxy, LocalDate born) {
        return new OwnProxies.Named(MemberNumber.INSURANCE, number(proxy), born, Set.of(ProxyScope.VIEW), null);
    }

    private UUID consent() {
        UUID id = UUID.randomUUID();
        consents.give(new Consent(
                id, hanako, CLINIC, ConsentClass.CLINICAL, Channel.FACE, NOW, NOW.plus(Duration.ofHours(24)), null));
        return id;
    }

    private UUID announce() {
        UUID letter = UUID.randomUUID();
        letters.announce(new LetterConsents.Announced(letter, hanako, PHARMACY, CLINIC, NOW), false);
        return letter;
    }

    private OwnAct of(PersonId self) {
        return new OwnAct(caller(self), self, "POST /me");
    }

    private OwnAct by(PersonId other) {
        return new OwnAct(caller(other), hanako, "POST /me");
    }

    private static Caller caller(PersonId person) {
        return new Caller("me", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    }

    private List<String> log() {
        return audit.listLooksAt(hanako, Long.MAX_VALUE, 20).stream()
                .map(look -> look.act() + " " + String.join("+", look.subjects())
                        + (look.reason() == null ? "" : " " + look.reason()))
                .toList();
    }

    private static void assertRefused(Runnable act, ProblemCode code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void register(PersonId id) {
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("本人", "花子", "ホンニン", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, number(id), "06139999", BORN, null))));
    }

    private static String number(PersonId id) {
        return "06139999:" + id.toString().substring(0, 8) + ":1:01";
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
