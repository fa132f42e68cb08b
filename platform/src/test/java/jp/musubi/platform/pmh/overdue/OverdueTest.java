package jp.musubi.platform.pmh.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.pmh.DeskWorld;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.maternity.CheckupResult;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.platform.pmh.maternity.MaternityRecord;
import jp.musubi.platform.pmh.maternity.OwnMaternity;
import jp.musubi.platform.pmh.maternity.TownMaternity;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;
import jp.musubi.platform.pmh.residents.KeepResidents;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentForm;
import jp.musubi.platform.pmh.vaccinations.ChildRecord;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 遅れの一覧と催促。A child of a town that had nothing since its birth. */
@PlatformTest
class OverdueTest {

    private static final LocalDate BORN = LocalDate.of(2024, 1, 15);

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private DeskWorld desks;

    @Autowired
    private KeepResidents residents;

    @Autowired
    private RemindFamilies families;

    @Autowired
    private ListLate late;

    @Autowired
    private TownMaternity checkups;

    @Autowired
    private OwnVaccinations ownVaccinations;

    @Autowired
    private OwnMaternity ownCheckups;

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
    void 遅れている子は自分の自治体の一覧にだけ出て_家族に一度だけ知らせる() {
        Known child = world.person(BORN);
        Resident resident = register(child);
        rounds();
        List<LateLine> lines = late.of(town);
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.resident()).isEqualTo(resident.id());
            assertThat(line.since()).isBeforeOrEqualTo(late.today());
            assertThat(line.remindedOn()).isEqualTo(late.today());
        });
        assertThat(lines).extracting(LateLine::since).isSorted();
        assertThat(late.of(desks.town())).isEmpty();
        ChildRecord seen = ownVaccinations.of(self(child), child.id(), "試験");
        assertThat(seen.told()).isNotEmpty();
        int told = seen.reminders().size();
        LocalDate first = late.today();
        clock.set(TestClock.START.plus(Duration.ofDays(1)));
        rounds();
        assertThat(ownVaccinations.of(self(child), child.id(), "試験").reminders())
                .filteredOn(one -> one.on().equals(first))
                .as("each once: what was said yesterday is not said again")
                .hasSize(told);
    }

    @Test
    void 受けた健診は一覧から消え_知らせも家族の頁から消える() {
        Known child = world.person(BORN);
        Resident resident = register(child);
        rounds();
        assertThat(codes(late.of(town))).contains("INF18");
        assertThat(toldCheckups(child)).contains("INF18");
        checkups.addPast(
                new CheckupResult(
                        UUID.randomUUID(),
                        child.id(),
                        "INF18",
                        LocalDate.of(2025, 8, 1),
                        new Measured(9_800, 795, 465, null, null),
                        Verdict.FINE,
                        "",
                        "見本 医師",
                        SubsidiesWorld.CLINIC,
                        town.code(),
                        resident.id(),
                        clock.instant()),
                "試験");
        assertThat(codes(late.of(town))).doesNotContain("INF18");
        assertThat(late.of(town)).as("vaccinations are late still").isNotEmpty();
        assertThat(toldCheckups(child)).doesNotContain("INF18");
    }

    @Test
    void いなくなった人には知らせず_一覧にも出ない() {
        Known child = world.person(BORN);
        Resident resident = register(child);
        residents.end(town, resident.id(), LocalDate.of(2026, 3, 30), LeftWhy.MOVED);
        rounds();
        assertThat(late.of(town)).isEmpty();
        assertThat(ownVaccinations.of(self(child), child.id(), "試験").reminders())
                .isEmpty();
    }

    private void rounds() {
        int looked = families.round();
        while (looked > 0) {
            looked = families.round();
        }
    }

    private List<String> toldCheckups(Known child) {
        MaternityRecord seen = ownCheckups.of(self(child), child.id(), "試験");
        return seen.told().stream().map(one -> one.due().kind().code()).toList();
    }

    private static List<String> codes(List<LateLine> lines) {
        return lines.stream()
                .filter(line -> line.item().kind() == Kind.CHECKUP)
                .map(line -> line.item().code())
                .toList();
    }

    private Resident register(Known known) {
        String[] number = known.number().value().split(":");
        Map<String, String> typed = new HashMap<>();
        typed.put("insurer", number[0]);
        typed.put("symbol", number[1]);
        typed.put("number", number[2]);
        typed.put("branch", number[3]);
        typed.put("birth", BORN.toString());
        typed.put("name", "助成　花子");
        typed.put("sex", "FEMALE");
        typed.put("since", BORN.toString());
        KeepResidents.Answer answer = residents.register(town, new ResidentForm(typed));
        assertThat(answer.wrong()).isNull();
        return answer.resident();
    }

    private static Caller self(Known known) {
        return new Caller("self-" + known.id(), Role.PATIENT, null, known.id(), Set.of(Purpose.SELF_VIEW));
    }
}
