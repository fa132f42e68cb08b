package jp.musubi.platform.pmh.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.ledger.Account;
import jp.musubi.platform.pmh.ledger.MonthRows;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.words.FacilityCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 窓口で計算し、上限額の台帳に書く。 */
@PlatformTest
class ChargeDeskTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Tokyo"));
    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final Patient THIRTY = Patient.insured(30, IncomeClass.C);
    private static final FacilityCode CLINIC = SubsidiesWorld.CLINIC;
    private static final FacilityCode PHARMACY = SubsidiesWorld.PHARMACY;

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private ChargeDesk desk;

    @Autowired
    private MonthRows ledger;

    @Autowired
    private TestClock clock;

    private Known known;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        known = world.person(LocalDate.of(1980, 5, 5));
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 上限に近づくと残りだけを徴収し_達すると0円() {
        Holding holding = world.national(known, "21", 2_500L, List.of());
        UUID visit = visit(CLINIC);
        assertThat(charge(visit, CLINIC, 1_500)).isEqualTo(1_500);
        assertThat(charge(visit(PHARMACY), PHARMACY, 2_000)).isEqualTo(1_000);
        assertThat(charge(visit, CLINIC, 1_000)).isZero();
        assertThat(used(holding)).isEqualTo(2_500);
    }

    @Test
    void 試すだけなら台帳は変わらない() {
        Holding holding = world.national(known, "21", 2_500L, List.of());
        UUID visit = visit(CLINIC);
        ChargeAnswer answer = desk.tryOut(ask(visit, 1_000), SubsidiesWorld.caller(CLINIC), "試験");
        assertThat(answer.id()).isNull();
        assertThat(answer.charge().window()).isEqualTo(1_000);
        assertThat(answer.used()).hasSize(1).first().satisfies(one -> {
            assertThat(one.ceiling()).isEqualTo(2_500);
            assertThat(one.left()).isEqualTo(1_500);
        });
        assertThat(used(holding)).isZero();
    }

    @Test
    void 割合は資格の答えから取る() {
        UUID visit = visit(CLINIC);
        ChargeAsk ask = new ChargeAsk(visit, TODAY, Treated.of(1_000, Care.OUTPATIENT), null, key());
        ChargeAnswer answer = desk.charge(ask, SubsidiesWorld.caller(CLINIC), "試験");
        assertThat(answer.patient().share()).isEqualTo(30);
        assertThat(answer.charge().window()).isEqualTo(3_000);
    }

    @Test
    void 難病と地方単独を法の順に使う() {
        Holding national = world.national(known, "54", 1_500L, List.of());
        Holding local = world.local(
                known,
                world.scheme("80", "CHARGED visit=500", Area.read("13"), SubsidiesWorld.FIRST),
                Valid.from(SubsidiesWorld.FIRST, null));
        UUID visit = visit(CLINIC);
        ChargeAnswer answer = desk.charge(ask(visit, 1_000), SubsidiesWorld.caller(CLINIC), "試験");
        assertThat(answer.charge().parts())
                .extracting(part -> part.id())
                .containsExactly(national.id().toString(), local.id().toString());
        assertThat(answer.charge().window()).isEqualTo(500);
        assertThat(used(national)).as("what the local scheme paid counts, too").isEqualTo(1_500);
        assertThat(used(local)).isEqualTo(500);
    }

    @Test
    void 区域の外と指定のない医療機関では使えない() {
        world.national(known, "21", 2_500L, List.of(PHARMACY));
        world.local(
                known,
                world.scheme("88", "CHARGED visit=200", Area.read("13"), SubsidiesWorld.FIRST),
                Valid.from(SubsidiesWorld.FIRST, null));
        assertThat(charge(visit(CLINIC), CLINIC, 1_000))
                .as("not designated, in the area")
                .isEqualTo(200);
        UUID far = visit(SubsidiesWorld.FAR_CLINIC);
        ChargeAnswer answer = desk.charge(ask(far, 1_000), SubsidiesWorld.caller(SubsidiesWorld.FAR_CLINIC), "試験");
        assertThat(answer.charge().window()).isEqualTo(3_000);
        assertThat(answer.charge().parts().get(1).laterYen()).isEqualTo(2_800);
    }

    @Test
    void 月の途中で転入した日から新しい町の制度を使う() {
        String former = world.scheme("81", "CHARGED visit=300", Area.EVERYWHERE, SubsidiesWorld.FIRST);
        String next = world.scheme("82", "FREE", Area.EVERYWHERE, SubsidiesWorld.FIRST);
        LocalDate moved = TODAY.minusDays(10);
        clock.set(TestClock.START);
        world.local(known, former, Valid.from(SubsidiesWorld.FIRST, moved));
        world.local(known, next, Valid.from(moved, null));
        UUID visit = visit(CLINIC);
        assertThat(tryOn(visit, moved.minusDays(1))).isEqualTo(300);
        assertThat(tryOn(visit, moved)).isZero();
    }

    @Test
    void 制度の新しい中身は_その日から効き_前の日には効かない() {
        String scheme = world.scheme("84", "CHARGED visit=300", Area.EVERYWHERE, SubsidiesWorld.FIRST);
        world.local(known, scheme, Valid.from(SubsidiesWorld.FIRST, null));
        world.enter(scheme, "FREE", Area.EVERYWHERE, TODAY);
        UUID visit = visit(CLINIC);
        assertThat(tryOn(visit, TODAY.minusDays(1))).isEqualTo(300);
        assertThat(tryOn(visit, TODAY)).isZero();
    }

    @Test
    void 世帯の上限は家族で一つ() {
        UUID household = UUID.randomUUID();
        Known child = world.person(LocalDate.of(2015, 1, 1));
        Holding own = world.ofHousehold(known, "52", 2_000L, household);
        Holding childs = world.ofHousehold(child, "52", 2_000L, household);
        assertThat(own.account()).isEqualTo(childs.account());
        assertThat(charge(visit(CLINIC), CLINIC, 800)).isEqualTo(1_600);
        UUID visit = world.visit(child, CLINIC, ConsentClass.SUBSIDY);
        assertThat(charge(visit, CLINIC, 800)).isEqualTo(400);
        assertThat(used(own)).isEqualTo(2_000);
    }

    @Test
    void 同じ頼みを二度送っても一度だけ徴収する() {
        Holding holding = world.national(known, "21", 2_500L, List.of());
        ChargeAsk ask = ask(visit(CLINIC), 1_000);
        ChargeAnswer first = desk.charge(ask, SubsidiesWorld.caller(CLINIC), "試験");
        ChargeAnswer second = desk.charge(ask, SubsidiesWorld.caller(CLINIC), "試験");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.charge().window()).isEqualTo(first.charge().window());
        assertThat(used(holding)).isEqualTo(1_000);
        ChargeAsk other = new ChargeAsk(ask.visit(), TODAY, Treated.of(9, Care.OUTPATIENT), THIRTY, ask.request());
        assertRefused(() -> desk.charge(other, SubsidiesWorld.caller(CLINIC), "試験"), ProblemCode.CONFLICT);
    }

    @Test
    void 取り消しは赤伝で残りを戻し_二度はできず_よその施設にはできない() {
        Holding holding = world.national(known, "21", 2_500L, List.of());
        UUID visit = visit(CLINIC);
        UUID charge = desk.charge(ask(visit, 2_000), SubsidiesWorld.caller(CLINIC), "試験")
                .id();
        assertThat(used(holding)).isEqualTo(2_000);
        assertRefused(() -> desk.reverse(charge, SubsidiesWorld.caller(PHARMACY), "試験"), ProblemCode.NOT_FOUND);
        UUID reversal = desk.reverse(charge, SubsidiesWorld.caller(CLINIC), "試験");
        assertThat(used(holding)).isZero();
        assertRefused(() -> desk.reverse(charge, SubsidiesWorld.caller(CLINIC), "試験"), ProblemCode.CONFLICT);
        assertRefused(() -> desk.reverse(reversal, SubsidiesWorld.caller(CLINIC), "試験"), ProblemCode.CONFLICT);
        assertThat(charge(visit, CLINIC, 2_000)).isEqualTo(2_000);
    }

    @Test
    void 同意がなければ計算もできない() {
        world.national(known, "21", 2_500L, List.of());
        UUID visit = world.visit(known, CLINIC, ConsentClass.CLINICAL);
        assertRefused(
                () -> desk.tryOut(ask(visit, 100), SubsidiesWorld.caller(CLINIC), "試験"), ProblemCode.ACCESS_REFUSED);
    }

    @Test
    void よその施設の受付では計算できない() {
        UUID visit = visit(CLINIC);
        assertRefused(
                () -> desk.tryOut(ask(visit, 100), SubsidiesWorld.caller(PHARMACY), "試験"), ProblemCode.VISIT_NOT_FOUND);
    }

    @Test
    void 締めた月と先の日には新しく書けない() {
        UUID visit = visit(CLINIC);
        LocalDate closed = TODAY.withDayOfMonth(1).minusMonths(1).minusDays(1);
        assertRefused(
                () -> desk.charge(
                        new ChargeAsk(visit, closed, Treated.of(1, Care.OUTPATIENT), THIRTY, key()),
                        SubsidiesWorld.caller(CLINIC),
                        "試験"),
                ProblemCode.PARAMETER_INVALID);
        assertRefused(
                () -> desk.charge(
                        new ChargeAsk(visit, TODAY.plusDays(1), Treated.of(1, Care.OUTPATIENT), THIRTY, key()),
                        SubsidiesWorld.caller(CLINIC),
                        "試験"),
                ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 大勢が同時に徴収しても上限をこえない() throws Exception {
        Holding holding = world.national(known, "54", 10_000L, List.of());
        UUID clinic = visit(CLINIC);
        UUID pharmacy = visit(PHARMACY);
        List<Callable<Long>> together = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            boolean atClinic = i % 2 == 0;
            together.add(() -> charge(atClinic ? clinic : pharmacy, atClinic ? CLINIC : PHARMACY, 700));
        }
        long collected = 0;
        ExecutorService counters = Executors.newFixedThreadPool(8);
        try {
            for (Future<Long> one : counters.invokeAll(together)) {
                collected += one.get();
            }
        } finally {
            counters.shutdown();
        }
        assertThat(collected).isEqualTo(10_000);
        assertThat(used(holding)).isEqualTo(10_000);
    }

    private UUID visit(FacilityCode facility) {
        return world.visit(known, facility, ConsentClass.SUBSIDY);
    }

    private long charge(UUID visit, FacilityCode facility, long points) {
        return desk.charge(ask(visit, points), SubsidiesWorld.caller(facility), "試験")
                .charge()
                .window();
    }

    private long tryOn(UUID visit, LocalDate day) {
        ChargeAsk ask = new ChargeAsk(visit, day, Treated.of(1_000, Care.OUTPATIENT), THIRTY, key());
        return desk.tryOut(ask, SubsidiesWorld.caller(CLINIC), "試験").charge().window();
    }

    private static ChargeAsk ask(UUID visit, long points) {
        return new ChargeAsk(visit, TODAY, Treated.of(points, Care.OUTPATIENT), THIRTY, key());
    }

    private long used(Holding holding) {
        return ledger.find(new Account(holding.account(), MONTH)).yen();
    }

    private static String key() {
        return "t" + UUID.randomUUID().toString().substring(0, 30);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
