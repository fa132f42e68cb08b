package jp.musubi.platform.pmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.avoided.ReadStale;
import jp.musubi.platform.pmh.avoided.StaleReading;
import jp.musubi.platform.pmh.charges.ChargeAsk;
import jp.musubi.platform.pmh.charges.ChargeDesk;
import jp.musubi.platform.pmh.municipalities.DelegationOperator;
import jp.musubi.platform.pmh.municipalities.KeepParticipation;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.recipients.EndedWhy;
import jp.musubi.platform.pmh.recipients.KeepRecipients;
import jp.musubi.platform.pmh.recipients.RecipientFault;
import jp.musubi.platform.pmh.recipients.RecipientField;
import jp.musubi.platform.pmh.recipients.Roll;
import jp.musubi.platform.pmh.recipients.RollLine;
import jp.musubi.platform.pmh.recipients.RollQuery;
import jp.musubi.platform.pmh.schemes.DefineSchemes;
import jp.musubi.platform.pmh.schemes.ReadTerms;
import jp.musubi.platform.pmh.schemes.Scheme;
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

/** 自治体の席で、受給者と制度を登録する。 */
@PlatformTest
class MunicipalDeskTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, JAPAN);

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private DeskWorld desks;

    @Autowired
    private KeepRecipients recipients;

    @Autowired
    private Roll roll;

    @Autowired
    private DefineSchemes schemes;

    @Autowired
    private KeepParticipation participation;

    @Autowired
    private SeatRights rights;

    @Autowired
    private ChargeDesk charges;

    @Autowired
    private ReadStale stale;

    @Autowired
    private TestClock clock;

    private Seat seat;
    private Scheme scheme;
    private Known child;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        seat = desks.town();
        scheme = desks.scheme(seat);
        child = desks.child();
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 登録した人は名簿に載り_窓口で使え_転出の前の日で終わる() {
        UUID id = register(seat, child);
        assertThat(roll.list(seat, query(""))).extracting(RollLine::id).containsExactly(id);
        assertThat(charged(TODAY)).isEqualTo(500);
        recipients.end(seat, id, TODAY, EndedWhy.MOVED);
        assertThat(charged(TODAY)).isEqualTo(500);
        clock.set(noon(TODAY.plusDays(1)));
        assertThat(charged(TODAY.plusDays(1))).isEqualTo(2_000);
        assertThat(recipients.get(seat, id).endedWhy()).isEqualTo(EndedWhy.MOVED);
        assertRefused(() -> recipients.end(seat, id, TODAY, EndedWhy.LOST), ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 終わった受給者証を窓口が読み取ると_防いだ一回になり_自分の自治体だけが読む() {
        UUID id = register(seat, child);
        recipients.end(seat, id, TODAY, EndedWhy.MOVED);
        read(TODAY);
        assertThat(stale.list(seat)).as("it holds to the end of the day").isEmpty();
        clock.set(noon(TODAY.plusDays(1)));
        read(TODAY.plusDays(1));
        read(TODAY.plusDays(1));
        assertThat(stale.list(seat)).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(StaleReading.Outcome.MOVED);
            assertThat(one.holding()).isEqualTo(id);
            assertThat(one.scheme()).isEqualTo(scheme.name());
            assertThat(one.day()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(ReadStale.months(stale.list(seat)))
                .singleElement()
                .satisfies(month -> assertThat(month.byScheme()).isEqualTo(Map.of(scheme.name(), 1L)));
        assertThat(stale.list(desks.town())).isEmpty();
    }

    @Test
    void 国の公費の受給者も登録でき_指定の所だけで上限まで使える() {
        Map<String, String> fields = DeskWorld.fields(child, scheme, TODAY);
        fields.put("payer", DeskWorld.payer(seat, "21"));
        fields.put("income", "中間1");
        fields.put("ceiling", "700");
        fields.put("designated", SubsidiesWorld.CLINIC.digits());
        UUID id = recipients.register(seat, typed(fields)).id().orElseThrow();
        RollLine line = recipients.get(seat, id);
        assertThat(line.law()).isEqualTo("21");
        assertThat(line.designated()).isEqualTo(SubsidiesWorld.CLINIC.digits());
        assertThat(roll.count(seat, new RollQuery("", "21", RollQuery.State.NOW, RollQuery.Sort.NAME, TODAY, 1)))
                .isEqualTo(1);
        assertThat(charged(TODAY)).as("10 % of 10,000 yen, up to the ceiling").isEqualTo(700);
        assertThat(charged(TODAY, SubsidiesWorld.PHARMACY)).as("not designated").isEqualTo(2_000);
        Seat other = desks.town();
        Map<String, String> foreign = DeskWorld.fields(child, scheme, TODAY);
        foreign.put("payer", DeskWorld.payer(seat, "21"));
        assertThat(recipients.register(other, typed(foreign)).faults())
                .containsExactly(new RecipientFault(RecipientField.PAYER, RecipientFault.Why.PAYER));
    }

    @Test
    void 番号と生年月日の両方が合わなければ_だれもいないのと同じ() {
        Map<String, String> wrong = DeskWorld.fields(child, scheme, TODAY);
        wrong.put("birth", "2018-06-02");
        assertThat(recipients.register(seat, typed(wrong)).faults())
                .containsExactly(new RecipientFault(RecipientField.NUMBER, RecipientFault.Why.NOBODY));
        Map<String, String> nobody = DeskWorld.fields(child, scheme, TODAY);
        nobody.put("number", "999999");
        assertThat(recipients.register(seat, typed(nobody)).faults())
                .isEqualTo(recipients.register(seat, typed(wrong)).faults());
    }

    @Test
    void 同じ受給者番号は同じ日から二度は登録できない() {
        Map<String, String> fields = DeskWorld.fields(child, scheme, TODAY);
        assertThat(recipients.register(seat, typed(fields)).faults()).isEmpty();
        assertThat(recipients.register(seat, typed(fields)).faults())
                .containsExactly(new RecipientFault(RecipientField.RECIPIENT, RecipientFault.Why.USED));
    }

    @Test
    void よその自治体の受給者と制度は_ないのと同じ() {
        UUID id = register(seat, child);
        Seat other = desks.town();
        assertThat(roll.list(other, query(""))).isEmpty();
        assertThat(roll.count(other, query("助成"))).isZero();
        assertRefused(() -> recipients.get(other, id), ProblemCode.NOT_FOUND);
        assertRefused(() -> recipients.end(other, id, TODAY, EndedWhy.MOVED), ProblemCode.NOT_FOUND);
        assertRefused(() -> schemes.get(other, scheme.id()), ProblemCode.NOT_FOUND);
        Map<String, String> foreign = DeskWorld.fields(child, scheme, TODAY);
        assertThat(recipients.register(other, typed(foreign)).faults())
                .containsExactly(new RecipientFault(RecipientField.PAYER, RecipientFault.Why.PAYER));
    }

    @Test
    void 名簿は探し_絞り込み_並べられる() {
        UUID id = register(seat, child);
        RollLine line = recipients.get(seat, id);
        for (String words : new String[] {line.reference(), line.recipient(), "助成"}) {
            assertThat(roll.count(seat, query(words))).as(words).isEqualTo(1);
        }
        assertThat(roll.count(seat, query("花子"))).isZero();
        assertThat(roll.count(seat, query("%"))).isZero();
        for (RollQuery.Sort sort : RollQuery.Sort.values()) {
            var query = new RollQuery("", scheme.id(), RollQuery.State.NOW, sort, TODAY, 1);
            assertThat(roll.list(seat, query)).hasSize(1);
        }
        assertThat(roll.count(seat, new RollQuery("", "", RollQuery.State.ENDED, RollQuery.Sort.NAME, TODAY, 1)))
                .isZero();
    }

    @Test
    void 新しいきまりは始まる日に窓口の答えを変え_その前には変えない() {
        register(seat, child);
        LocalDate first = TODAY.plusDays(30);
        Map<String, String> typed =
                new HashMap<>(ReadTerms.write(schemes.periods(scheme).get(0)));
        typed.put("from", first.toString());
        typed.put("outpatient.visit", "200");
        assertThat(schemes.tryOut(seat, scheme, typed).tried())
                .anySatisfy(tried -> assertThat(tried.with()).isEqualTo(200))
                .anySatisfy(tried -> assertThat(tried.remark()).isNotNull());
        assertThat(schemes.periods(scheme)).hasSize(1);
        assertThat(schemes.enter(seat, scheme, typed).entered()).isEqualTo(scheme);

        clock.set(noon(first.minusDays(1)));
        assertThat(charged(first.minusDays(1))).isEqualTo(500);
        clock.set(noon(first));
        assertThat(charged(first)).isEqualTo(200);
        assertThat(charged(first.minusDays(1)))
                .as("the day before keeps its rules")
                .isEqualTo(500);
    }

    @Test
    void きょうより前に始まるきまりは登録できない() {
        Map<String, String> typed =
                new HashMap<>(ReadTerms.write(schemes.periods(scheme).get(0)));
        typed.put("from", TODAY.toString());
        assertThat(schemes.enter(seat, scheme, typed).faults()).containsExactly("from");
        typed.put("from", TODAY.plusDays(1).toString());
        typed.put("outpatient.charging", "CHARGED");
        typed.put("outpatient.visit", "百円");
        assertThat(schemes.enter(seat, scheme, typed).faults()).containsExactly("outpatient.visit");
        assertThat(schemes.periods(scheme)).hasSize(1);
    }

    @Test
    void 所得の条件がある制度は_その区分の人だけに使える() {
        Map<String, String> typed =
                new HashMap<>(ReadTerms.write(schemes.periods(scheme).get(0)));
        LocalDate first = TODAY.plusDays(1);
        typed.put("from", first.toString());
        typed.put("income", "低所得");
        schemes.enter(seat, scheme, typed);
        clock.set(noon(first));
        Map<String, String> fields = DeskWorld.fields(child, scheme, first);
        assertThat(recipients.register(seat, typed(fields)).faults())
                .containsExactly(new RecipientFault(RecipientField.INCOME, RecipientFault.Why.NOT_FOR_INCOME));
        fields.put("income", "低所得");
        assertThat(recipients.register(seat, typed(fields)).faults()).isEmpty();
        assertThat(charged(first)).isEqualTo(500);
    }

    @Test
    void 来た日は変えられず_委託は来る日から() {
        LocalDate joined = seat.municipality().joinedOn();
        assertRefused(
                () -> participation.change(seat, TODAY.plusDays(1), null, null, "試験"), ProblemCode.PARAMETER_INVALID);
        assertRefused(
                () -> participation.change(seat, joined, TODAY, DelegationOperator.FUND, "試験"),
                ProblemCode.PARAMETER_INVALID);
        assertRefused(
                () -> participation.change(seat, joined, TODAY.plusDays(1), null, "試験"), ProblemCode.PARAMETER_INVALID);
        participation.change(seat, joined, TODAY.plusDays(1), DelegationOperator.FEDERATION, "試験");
        assertThat(desks.seat(seat.code()).municipality().delegatedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(participation.history(seat))
                .singleElement()
                .satisfies(one -> assertThat(one.operator()).isEqualTo(DelegationOperator.FEDERATION));
    }

    @Test
    void 自治体のほかに席はない() {
        for (Role role : Set.of(Role.INSURER, Role.WELFARE_OFFICE, Role.PREFECTURE, Role.OPERATOR)) {
            var caller = new Caller("x", role, null, null, Set.of(Purpose.PUBLIC_SUBSIDY)).withPayer(seat.code());
            assertRefused(() -> rights.require(caller, "試験"), ProblemCode.ACCESS_REFUSED);
        }
        var unknown = new Caller("x", Role.MUNICIPALITY, null, null, Set.of(Purpose.PUBLIC_SUBSIDY));
        assertRefused(() -> rights.require(unknown, "試験"), ProblemCode.ACCESS_REFUSED);
        assertRefused(() -> rights.require(unknown.withPayer("139999"), "試験"), ProblemCode.ACCESS_REFUSED);
    }

    private UUID register(Seat by, Known known) {
        return recipients
                .register(by, typed(DeskWorld.fields(known, scheme, TODAY)))
                .id()
                .orElseThrow();
    }

    /** The clinic asks for the eligibility, with a visit opened now. */
    private void read(LocalDate day) {
        UUID visit = world.visit(child, SubsidiesWorld.CLINIC, ConsentClass.SUBSIDY);
        var ask = new ChargeAsk(
                visit,
                day,
                Treated.of(1_000, Care.OUTPATIENT),
                null,
                UUID.randomUUID().toString());
        charges.tryOut(ask, SubsidiesWorld.caller(SubsidiesWorld.CLINIC), "試験");
    }

    /** What the clinic collects of 10,000 yen on the day, with a visit opened now. */
    private long charged(LocalDate day) {
        return charged(day, SubsidiesWorld.CLINIC);
    }

    private long charged(LocalDate day, FacilityCode facility) {
        UUID visit = world.visit(child, facility, ConsentClass.SUBSIDY);
        var ask = new ChargeAsk(
                visit,
                day,
                Treated.of(1_000, Care.OUTPATIENT),
                Patient.insured(20, IncomeClass.C),
                UUID.randomUUID().toString());
        return charges.tryOut(ask, SubsidiesWorld.caller(facility), "試験")
                .charge()
                .window();
    }

    private static RollQuery query(String words) {
        return new RollQuery(words, "", RollQuery.State.ALL, RollQuery.Sort.NUMBER, TODAY, 1);
    }

    private static Map<RecipientField, String> typed(Map<String, String> fields) {
        Map<RecipientField, String> typed = new EnumMap<>(RecipientField.class);
        for (RecipientField field : RecipientField.values()) {
            typed.put(field, fields.get(field.key()));
        }
        return typed;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(JAPAN).toInstant();
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
