package jp.musubi.platform.pmh.vaccinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.DeskWorld;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.residents.KeepResidents;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentForm;
import jp.musubi.platform.pmh.residents.ResidentForm.Wrong;
import jp.musubi.platform.pmh.vaccinations.GivenShot.Lot;
import jp.musubi.platform.pmh.vaccinations.Prescreen.Answer;
import jp.musubi.platform.pmh.vaccinations.RequestLetter.State;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 予診票、確認、登録、請求、転居。One child of one municipality in each test. */
@PlatformTest
class VaccinationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate BORN = LocalDate.of(2026, 1, 10);
    private static final FacilityCode CLINIC = SubsidiesWorld.CLINIC;

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private DeskWorld desks;

    @Autowired
    private KeepResidents residents;

    @Autowired
    private VaccinationDesk desk;

    @Autowired
    private TownVaccinations towns;

    @Autowired
    private OwnVaccinations own;

    @Autowired
    private SeatRights rights;

    @Autowired
    private Prices prices;

    @Autowired
    private Proxies proxies;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    private Seat town;
    private Known child;
    private Resident resident;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        town = town();
        child = world.person(BORN);
        resident = register(town, child, BORN);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 確かめて登録すると_同時に自治体に結果と請求が届く() {
        UUID visit = world.visit(child, CLINIC);
        ShotAsk ask = shot(visit, "HBV", TODAY);
        assertThat(desk.check(ask, caller(CLINIC), "試験").reasons()).isEmpty();
        assertThat(desk.look(visit, caller(CLINIC), "試験").shots()).isEmpty();
        assertThat(desk.register(ask, caller(CLINIC), "試験").shot()).isNotNull();
        assertThat(desk.look(visit, caller(CLINIC), "試験").shots())
                .extracting(GivenShot::dose)
                .containsExactly("1回目");
        assertThat(towns.results(town, all(), 10, 0))
                .extracting(BillLine::item, BillLine::yen, BillLine::name)
                .containsExactly(tuple("HBV", 6_700L, "助成　花子"));
        assertThat(audit.listLooksAt(child.id(), Long.MAX_VALUE, 20)).isNotEmpty();
    }

    @Test
    void 打てないわけを言葉で返し_何も登録しない() {
        UUID visit = world.visit(child, CLINIC);
        ShotAsk early = shot(visit, "MR-1", TODAY);
        assertThat(codes(desk.register(early, caller(CLINIC), "試験"))).containsExactly("TOO_YOUNG");
        assertThat(desk.check(early, caller(CLINIC), "試験").reasons().get(0).japanese())
                .isEqualTo("対象の年齢になっていません。(2027-01-09から)");
        ShotAsk bad = new ShotAsk(
                visit,
                "ROTA1",
                TODAY,
                new Lot("見本製薬", "R1", TODAY.minusDays(1)),
                "1.5",
                "経口",
                "見本 医師",
                378,
                Set.of("INTUSSUSCEPTION"),
                false,
                "",
                "");
        assertThat(codes(desk.register(bad, caller(CLINIC), "試験")))
                .containsExactlyInAnyOrder("LOT_EXPIRED", "FEVER", "INTUSSUSCEPTION", "NO_FORM");
        assertThat(codes(desk.register(shot(visit, "HBV", TODAY.plusDays(1)), caller(CLINIC), "試験")))
                .contains("DAY");
        assertThat(towns.count(town, all())).isZero();
    }

    @Test
    void 二つの施設が同じときに登録しても_一回だけ() throws Exception {
        UUID here = world.visit(child, CLINIC);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ShotChecked>> both = List.of(
                    () -> desk.register(shot(here, "HBV", TODAY), caller(CLINIC), "試験"),
                    () -> desk.register(shot(here, "HBV", TODAY), caller(CLINIC), "試験"));
            int registered = 0;
            for (Future<ShotChecked> one : two.invokeAll(both)) {
                registered += one.get().shot() == null ? 0 : 1;
            }
            assertThat(registered).isOne();
        } finally {
            two.shutdownNow();
        }
        assertThat(towns.count(town, all())).isOne();
    }

    @Test
    void 見合わせは予診の単価で届き_取り消しは請求を差し引く() {
        UUID visit = world.visit(child, CLINIC);
        ShotAsk ask = shot(visit, "HBV", TODAY);
        desk.register(deferred(ask, "37.8度の熱"), caller(CLINIC), "試験");
        UUID given = desk.register(ask, caller(CLINIC), "試験").shot();
        assertThat(towns.bill(town, YearMonth.from(TODAY)))
                .extracting(BillLine::yen)
                .containsExactlyInAnyOrder(2_800L, 6_700L);
        desk.takeBack(visit, given, caller(CLINIC), "試験");
        assertThat(towns.bill(town, YearMonth.from(TODAY)).stream()
                        .mapToLong(BillLine::yen)
                        .sum())
                .isEqualTo(2_800);
        assertThatThrownBy(() -> desk.takeBack(visit, given, caller(CLINIC), "試験"))
                .isInstanceOf(Problem.class);
        assertThat(codes(desk.check(ask, caller(CLINIC), "試験"))).isEmpty();
    }

    @Test
    void 予診票は親が書き_受付を開いた施設だけが読み_親でなくなれば書けない() {
        Known mother = world.person(LocalDate.of(1995, 5, 5));
        proxies.register(new Proxy(
                child.id(),
                mother.id(),
                ProxyKind.PARENT,
                Set.of(ProxyScope.VIEW, ProxyScope.CONSENT),
                Instant.parse("2026-01-10T00:00:00Z"),
                null));
        OwnAct act = new OwnAct(parent(mother.id()), child.id(), "試験");
        UUID form = own.start(act, "HBV");
        assertThat(own.start(act, "HBV")).as("the begun one").isEqualTo(form);
        UUID visit = world.visit(child, CLINIC);
        assertThat(desk.look(visit, caller(CLINIC), "試験").forms())
                .as("no drafts")
                .isEmpty();
        Prescreen draft = own.of(parent(mother.id()), child.id(), "試験").forms().get(0);
        List<Answer> answers = answers("HBV", Map.of("MOTHER", true));
        assertThat(own.save(act, draft, answers, true)).isTrue();
        assertThat(own.save(act, draft, answers, true)).as("an older revision").isFalse();
        assertThat(desk.look(visit, caller(CLINIC), "試験").forms()).hasSize(1);
        ShotAsk ask = new ShotAsk(visit, "HBV", TODAY, lot(), "0.25", "左腕", "見本 医師", 366, Set.of(), false, "", "");
        assertThat(codes(desk.check(ask, caller(CLINIC), "試験"))).containsExactly("MOTHER");
        own.reopen(act, form);
        Prescreen again = own.of(parent(mother.id()), child.id(), "試験").forms().get(0);
        own.save(act, again, answers("HBV", Map.of()), true);
        assertThat(desk.register(ask, caller(CLINIC), "試験").shot()).isNotNull();
        assertThat(own.of(parent(mother.id()), child.id(), "試験").forms().get(0).state())
                .isEqualTo(Prescreen.State.USED);
        proxies.end(child.id(), mother.id(), ProxyKind.PARENT, TestClock.START);
        clock.set(TestClock.START.plusSeconds(1));
        assertThatThrownBy(() -> own.of(parent(mother.id()), child.id(), "試験")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> own.start(act, "BCG")).isInstanceOf(Problem.class);
    }

    @Test
    void 転居すると_新しい自治体は前の接種も見え_前の自治体は新しい接種が見えない() {
        Seat other = town();
        UUID visit = world.visit(child, CLINIC);
        desk.register(shot(visit, "HBV", LocalDate.of(2026, 3, 2)), caller(CLINIC), "試験");
        assertThat(residents
                        .register(other, form(child, LocalDate.of(2026, 3, 16)))
                        .wrong())
                .isEqualTo(Wrong.ELSEWHERE);
        residents.end(town, resident.id(), LocalDate.of(2026, 3, 15), LeftWhy.MOVED);
        Resident moved = register(other, child, LocalDate.of(2026, 3, 16));
        desk.register(shot(visit, "HBV", TODAY), caller(CLINIC), "試験");
        assertThat(towns.of(other, moved).shots()).hasSize(2);
        Resident left = residents.get(town, resident.id());
        assertThat(towns.of(town, left).shots()).extracting(GivenShot::day).containsExactly(LocalDate.of(2026, 3, 2));
        assertThat(towns.results(town, all(), 10, 0)).hasSize(1);
        assertThat(towns.results(other, all(), 10, 0)).hasSize(1);
        assertThatThrownBy(() -> residents.get(town, moved.id())).isInstanceOf(Problem.class);
        assertThat(towns.of(town, moved).shots())
                .as("another municipality's resident")
                .isEmpty();
    }

    @Test
    void 都道府県の外では依頼書が要る() {
        FacilityCode far = SubsidiesWorld.FAR_CLINIC;
        UUID visit = world.visit(child, far);
        ShotAsk ask = shot(visit, "HBV", TODAY);
        assertThat(codes(desk.check(ask, caller(far), "試験"))).containsExactly("NO_LETTER");
        Caller self = parent(child.id());
        own.askLetter(new OwnAct(self, child.id(), "試験"), far, List.of("HBV"), "里帰り");
        RequestLetter letter = towns.letters(town).get(0);
        assertThatThrownBy(() -> towns.decide(town(), letter.id(), State.ISSUED, "", TODAY, () -> {}))
                .isInstanceOf(Problem.class);
        towns.decide(town, letter.id(), State.ISSUED, "", TODAY.plusMonths(3), () -> {});
        assertThat(desk.register(ask, caller(far), "試験").shot()).isNotNull();
        assertThat(codes(desk.check(shot(visit, "BCG", TODAY), caller(far), "試験")))
                .as("for another vaccination")
                .containsExactly("NO_LETTER");
    }

    @Test
    void 受付のない施設と_ほかの仕事の者には開かない() {
        UUID visit = world.visit(child, CLINIC);
        assertThatThrownBy(() -> desk.look(visit, caller(SubsidiesWorld.FAR_CLINIC), "試験"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk.requireSeat(caller(SubsidiesWorld.PHARMACY), "試験"))
                .isInstanceOf(Problem.class);
        Known stranger = world.person(LocalDate.of(1990, 1, 1));
        assertThatThrownBy(() -> own.of(parent(stranger.id()), child.id(), "試験"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rights.require(caller(CLINIC), Doing.KEEP_CHILDREN, "CHILD_HEALTH", "試験"))
                .isInstanceOf(Problem.class);
    }

    private Seat town() {
        Seat seat = desks.town();
        for (Map.Entry<String, Long> one : Map.of(
                        "HBV", 6_700L, "ROTA1", 15_400L, "MR-1", 11_500L, "BCG", 9_300L, Prices.PRESCREEN, 2_800L)
                .entrySet()) {
            prices.enter(
                    seat.code(),
                    new Prices.Price(one.getKey(), LocalDate.of(2025, 4, 1), one.getValue()),
                    clock.instant(),
                    "試験");
        }
        return seat;
    }

    private Resident register(Seat seat, Known known, LocalDate since) {
        KeepResidents.Answer answer = residents.register(seat, form(known, since));
        assertThat(answer.wrong()).isNull();
        return answer.resident();
    }

    private static ResidentForm form(Known known, LocalDate since) {
        String[] number = known.number().value().split(":");
        Map<String, String> typed = new HashMap<>();
        typed.put("insurer", number[0]);
        typed.put("symbol", number[1]);
        typed.put("number", number[2]);
        typed.put("branch", number[3]);
        typed.put("birth", BORN.toString());
        typed.put("name", "助成　花子");
        typed.put("sex", "FEMALE");
        typed.put("since", since.toString());
        return new ResidentForm(typed);
    }

    private static ShotAsk shot(UUID visit, String vaccine, LocalDate day) {
        return new ShotAsk(visit, vaccine, day, lot(), "0.25", "左腕", "見本 医師", 366, Set.of(), true, "", "");
    }

    private static ShotAsk deferred(ShotAsk ask, String why) {
        return new ShotAsk(
                ask.visit(),
                ask.vaccine(),
                ask.day(),
                new Lot("", "", null),
                "",
                "",
                ask.doctor(),
                378,
                Set.of(),
                true,
                why,
                "");
    }

    private static Lot lot() {
        return new Lot("見本製薬", "H1", LocalDate.of(2027, 3, 31));
    }

    private static List<Answer> answers(String course, Map<String, Boolean> other) {
        List<Answer> answers = new ArrayList<>();
        for (Questions.Question question : Questions.listFor(course, TODAY)) {
            answers.add(new Answer(question.code(), other.getOrDefault(question.code(), question.usual()), ""));
        }
        return answers;
    }

    private static List<String> codes(ShotChecked checked) {
        return checked.reasons().stream().map(Said::code).toList();
    }

    private static ResultQuery all() {
        return new ResultQuery(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1), "", "");
    }

    private static Caller caller(FacilityCode facility) {
        return SubsidiesWorld.caller(facility);
    }

    private static Caller parent(PersonId person) {
        return new Caller("parent-" + person, Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    }
}
