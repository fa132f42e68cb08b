package jp.musubi.platform.pmh.maternity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.DeskWorld;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.platform.pmh.maternity.FollowUp.State;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.KeepResidents;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentForm;
import jp.musubi.platform.pmh.vaccinations.BillLine;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.platform.pmh.vaccinations.Prices.Price;
import jp.musubi.platform.pmh.vaccinations.Questions;
import jp.musubi.platform.pmh.vaccinations.ResultQuery;
import jp.musubi.platform.pmh.vaccinations.Said;
import jp.musubi.platform.pmh.vaccinations.TownVaccinations;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 健診の質問票、結果、見守り、妊婦健診。One person of one municipality in each test. */
@PlatformTest
class MaternityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Runnable NO_LOG = () -> {};

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private DeskWorld desks;

    @Autowired
    private KeepResidents residents;

    @Autowired
    private MaternityDesk desk;

    @Autowired
    private TownMaternity towns;

    @Autowired
    private OwnMaternity own;

    @Autowired
    private TownVaccinations vaccinations;

    @Autowired
    private OwnVaccinations forms;

    @Autowired
    private TestClock clock;

    private Seat town;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        town = desks.town();
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 質問票を書いて受けた健診の結果は_成長と見守りになる() {
        LocalDate born = LocalDate.of(2024, 9, 15);
        Known child = world.person(born);
        register(child, born);
        Caller self = self(child);
        UUID form = forms.start(new OwnAct(self, child.id(), "試験"), "INF18");
        Prescreen draft = own.of(self, child.id(), "試験").forms().get(0);
        assertThat(draft.id()).isEqualTo(form);
        List<Prescreen.Answer> answers = Questions.listFor("INF18", TODAY).stream()
                .map(question -> new Prescreen.Answer(question.code(), question.usual(), ""))
                .toList();
        assertThat(answers).extracting(Prescreen.Answer::question).contains("MCH_WALK", "MCH_WORDS");
        forms.save(new OwnAct(self, child.id(), "試験"), draft, answers, true);
        UUID visit = world.visit(child, SubsidiesWorld.CLINIC);
        assertThat(desk.look(visit, clinic(), "試験").forms()).hasSize(1);
        CheckupAsk ask = ask(visit, "INF18", TODAY, Verdict.EXAMINE);
        assertThat(desk.register(ask, clinic(), "試験").result()).isNotNull();
        assertThat(codes(desk.register(ask, clinic(), "試験"))).containsExactly("TWICE");
        MaternityRecord seen = own.of(self, child.id(), "試験");
        assertThat(seen.forms().get(0).state()).isEqualTo(Prescreen.State.USED);
        assertThat(seen.weights().dots()).extracting(GrowthChart.Dot::value).containsExactly(980);
        assertThat(seen.weights().svg("図")).contains("class=\"dots\"", "role=\"img\"");
        FollowUp open = towns.list(town, new FollowUpQuery("", "OPEN", 1, 50)).get(0);
        towns.step(town, open.result().id(), State.CONTACTED, "電話した", NO_LOG);
        assertThat(towns.count(town, new FollowUpQuery("", "OPEN", 1, 50))).isZero();
        assertThat(towns.list(town, new FollowUpQuery("INF18", "CONTACTED", 1, 50)))
                .extracting(FollowUp::note)
                .containsExactly("電話した");
        assertThatThrownBy(() -> towns.step(desks.town(), open.result().id(), State.CLOSED, "", NO_LOG))
                .as("another municipality")
                .isInstanceOf(Problem.class);
    }

    @Test
    void 単価がある健診は_その月の請求の一行になる() {
        LocalDate born = LocalDate.of(2024, 9, 15);
        Known child = world.person(born);
        register(child, born);
        vaccinations.enterPrice(town, new Price("INF18", LocalDate.of(2026, 1, 1), 6_500), NO_LOG);
        UUID visit = world.visit(child, SubsidiesWorld.CLINIC);
        desk.register(ask(visit, "INF18", TODAY, Verdict.FINE), clinic(), "試験");
        assertThat(vaccinations.bill(town, YearMonth.from(TODAY)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo(BillLine.Subject.CHECKUP);
                    assertThat(line.item()).isEqualTo("INF18");
                    assertThat(line.yen()).isEqualTo(6_500);
                    assertThat(line.facility()).isEqualTo(SubsidiesWorld.CLINIC);
                });
        assertThat(vaccinations.bill(desks.town(), YearMonth.from(TODAY))).isEmpty();
        assertThat(vaccinations.count(town, new ResultQuery(born, TODAY, "", "")))
                .as("no vaccination")
                .isZero();
        Known other = world.person(born);
        register(other, born);
        UUID second = world.visit(other, SubsidiesWorld.CLINIC);
        assertThat(desk.register(ask(second, "INF18", TODAY, Verdict.FINE), clinic(), "試験")
                        .result())
                .isNotNull();
        assertThat(vaccinations.bill(town, YearMonth.from(TODAY))).hasSize(2);
    }

    @Test
    void 時期と自治体が行うかを確かめる() {
        LocalDate born = LocalDate.of(2025, 12, 1);
        Known child = world.person(born);
        register(child, born);
        UUID visit = world.visit(child, SubsidiesWorld.CLINIC);
        assertThat(codes(desk.register(ask(visit, "INF18", TODAY, Verdict.FINE), clinic(), "試験")))
                .containsExactly("AGE");
        assertThat(codes(desk.register(ask(visit, "INF4", TODAY, Verdict.FINE), clinic(), "試験")))
                .containsExactly("NOT_OFFERED");
        towns.offer(town, "INF4", TODAY, true, NO_LOG);
        assertThat(desk.register(ask(visit, "INF4", TODAY, Verdict.FINE), clinic(), "試験")
                        .result())
                .isNotNull();
        assertThatThrownBy(() -> towns.offer(town, "INF18", TODAY, false, NO_LOG))
                .as("the law gives it")
                .isInstanceOf(Problem.class);
        assertThat(codes(desk.register(ask(visit, "INF4", TODAY.plusDays(1), Verdict.FINE), clinic(), "試験")))
                .containsExactly("DAY");
    }

    @Test
    void 妊婦健診は届出から14回で_使った回は使えない() {
        Known mother = world.person(LocalDate.of(1996, 3, 3));
        Resident resident = register(mother, LocalDate.of(2020, 4, 1));
        UUID visit = world.visit(mother, SubsidiesWorld.CLINIC);
        CheckupAsk first = ask(visit, "MAT02", TODAY, Verdict.FINE);
        assertThat(codes(desk.register(first, clinic(), "試験"))).containsExactly("NO_PREGNANCY");
        towns.notifyPregnancy(town, resident, TODAY.plusDays(180), NO_LOG);
        assertThatThrownBy(() -> towns.notifyPregnancy(town, resident, TODAY.plusDays(170), NO_LOG))
                .isInstanceOf(Problem.class);
        assertThat(own.of(self(mother), mother.id(), "試験").due()).hasSize(14);
        assertThat(desk.register(first, clinic(), "試験").result()).isNotNull();
        assertThat(codes(desk.register(first, clinic(), "試験"))).containsExactly("USED");
        towns.endPregnancy(town, resident, TODAY, NO_LOG);
        assertThat(own.of(self(mother), mother.id(), "試験").due()).isEmpty();
    }

    @Test
    void 転居した人の新しい結果は前の自治体に見えない() {
        LocalDate born = LocalDate.of(2024, 9, 15);
        Known child = world.person(born);
        Resident before = register(child, born);
        UUID visit = world.visit(child, SubsidiesWorld.CLINIC);
        residents.end(town, before.id(), LocalDate.of(2026, 3, 30), LeftWhy.MOVED);
        Seat other = desks.town();
        Resident after = residents
                .register(other, form(child, born, LocalDate.of(2026, 3, 31)))
                .resident();
        desk.register(ask(visit, "INF18", TODAY, Verdict.FINE), clinic(), "試験");
        assertThat(towns.of(other, after).results()).hasSize(1);
        assertThat(towns.of(town, residents.get(town, before.id())).results()).isEmpty();
        assertThat(towns.of(town, after).results()).isEmpty();
        assertThat(towns.count(town, new FollowUpQuery("", "ALL", 1, 50))).isZero();
    }

    @Test
    void 薬局は健診を登録できず_他人は見られない() {
        Known child = world.person(LocalDate.of(2024, 9, 15));
        assertThatThrownBy(() -> desk.requireSeat(SubsidiesWorld.caller(SubsidiesWorld.PHARMACY), "試験"))
                .isInstanceOf(Problem.class);
        Known stranger = world.person(LocalDate.of(1990, 1, 1));
        assertThatThrownBy(() -> own.of(self(stranger), child.id(), "試験")).isInstanceOf(Problem.class);
    }

    private Resident register(Known known, LocalDate since) {
        LocalDate born = since.getYear() == 2020 ? LocalDate.of(1996, 3, 3) : since;
        KeepResidents.Answer answer = residents.register(town, form(known, born, since));
        assertThat(answer.wrong()).isNull();
        return answer.resident();
    }

    private static ResidentForm form(Known known, LocalDate born, LocalDate since) {
        String[] number = known.number().value().split(":");
        Map<String, String> typed = new HashMap<>();
        typed.put("insurer", number[0]);
        typed.put("symbol", number[1]);
        typed.put("number", number[2]);
        typed.put("branch", number[3]);
        typed.put("birth", born.toString());
        typed.put("name", "助成　花子");
        typed.put("sex", "FEMALE");
        typed.put("since", since.toString());
        return new ResidentForm(typed);
    }

    private static CheckupAsk ask(UUID visit, String kind, LocalDate day, Verdict verdict) {
        return new CheckupAsk(visit, kind, day, new Measured(9_800, 795, 465, null, null), verdict, "所見", "見本 医師");
    }

    private static List<String> codes(CheckupAnswer answer) {
        return answer.reasons().stream().map(Said::code).toList();
    }

    private static Caller clinic() {
        return SubsidiesWorld.caller(SubsidiesWorld.CLINIC);
    }

    private static Caller self(Known known) {
        return new Caller("self-" + known.id(), Role.PATIENT, null, known.id(), Set.of(Purpose.SELF_VIEW));
    }
}
