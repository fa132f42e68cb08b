package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** 何が、いつ、なぜ見えなくなるか: 本人と送った施設には項目で、運営には数だけで。 */
@PlatformTest
class VanishingTest {

    private static final Set<DataClass> ALL = EnumSet.of(
            DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);
    private static final Caller OPERATOR =
            new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @Autowired
    Intake intake;

    @Autowired
    Vanishings vanishings;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext context;

    private Known person;
    private Caller hospital;
    private Caller other;

    @BeforeEach
    void 二つの病院が登録している() {
        clock.set(TestClock.START);
        person = world.person();
        hospital = world.hospital();
        other = world.hospital();
        submit(
                hospital,
                unit(hospital, "c", "Condition")
                        .withCondition("c", "五年の病名", "2020-01-01", "")
                        .withCondition("l", "長く残す病名", "2020-01-01", "LTS")
                        .withCondition("u", "告げていない病名", "2020-01-01", "UNINFORMED")
                        .withCondition("n", "渡していない病名", "2020-01-01", "UNDELIVERED"));
        SampleUnit labs = unit(other, "o", "Observation");
        for (int day = 1; day <= 4; day++) {
            SampleResult result = SampleResult.of("o" + day, "検査 " + day, "2026-03-0" + day);
            labs = labs.withObservation(result, SampleCode.ALBUMIN, "");
        }
        submit(other, labs);
    }

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @Test
    void 本人には見えているものだけが_早い順に_わけの日と並ぶ() {
        List<VanishingItem> items = vanishings.list(ALL, 3_660, world.ownGrant(person.id()));

        assertThat(items).extracting(VanishingItem::label).containsExactly("検査 1", "五年の病名");
        assertThat(items)
                .extracting(VanishingItem::lastDay)
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2031, 4, 1));
        assertThat(items)
                .extracting(VanishingItem::countedFrom)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertThat(items).extracting(VanishingItem::shownFor).containsExactly("P1Y", "P5Y");
    }

    @Test
    void 先を見る日数の境は_その日までを含む() {
        AccessGrant own = world.ownGrant(person.id());
        // 2027-03-02 is the first day without it, 335 days from 2026-04-01.
        assertThat(vanishings.list(ALL, 334, own)).isEmpty();
        assertThat(vanishings.list(ALL, 335, own))
                .extracting(VanishingItem::label)
                .containsExactly("検査 1");
        assertThatThrownBy(() -> vanishings.list(ALL, 0, own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 施設には自分が送ったものだけを言う() {
        assertThat(vanishings.list(ALL, 3_660, world.grant(hospital, person.id(), DataClass.CONDITION, DataClass.LAB)))
                .extracting(VanishingItem::label)
                .containsExactlyInAnyOrder("五年の病名", "告げていない病名", "渡していない病名");
        assertThat(vanishings.list(ALL, 3_660, TestGrants.ownOnly(other, person.id(), ALL, clock.instant())))
                .extracting(VanishingItem::label)
                .containsExactly("検査 1");
    }

    @Test
    void 運営には数だけを言い_ほかのだれにも言わない() {
        assertThat(vanishings.count(3_660, OPERATOR, "test"))
                .anyMatch(count -> count.dataClass() == DataClass.CONDITION
                        && count.month().toString().equals("2031-04")
                        && count.items() >= 2);
        Caller self = new Caller("self", Role.PATIENT, null, person.id(), Set.of(Purpose.SELF_VIEW));
        for (Caller caller : List.of(self, hospital)) {
            assertThatThrownBy(() -> vanishings.count(365, caller, "test"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_REFUSED));
        }
    }

    @Test
    void 頁と_JSON_は同じことを言い_告げていない病名は本人の頁に出ない() {
        Caller self = new Caller("self-" + person.id(), Role.PATIENT, null, person.id(), Set.of(Purpose.SELF_VIEW));
        assertThat(get(self, "/me/vanishing?days=3660"))
                .contains("五年の病名", "検査 1", "登録の日", "5年", "直近3回にも入らない", "2031-04-01")
                .doesNotContain("告げていない病名", "長く残す病名", "??");
        assertThat(get(self, "/me/vanishing?days=3660&lang=en")).doesNotContain("??");
        assertThat(get(self, "/records/vanishing?days=3660&patient=" + person.id()))
                .contains(
                        "\"lastDay\":\"2031-04-01\"",
                        "\"shownFor\":\"P1Y\"",
                        "\"countsFrom\":\"RESULT_DATE\"",
                        "\"last\":3")
                .doesNotContain("告げていない病名");
        assertThat(get(OPERATOR, "/desk/vanishing?days=3660"))
                .contains("2031-04", "傷病名")
                .doesNotContain("五年の病名", "??");
        assertThat(get(OPERATOR, "/desk/vanishing?days=3660&class=CONDITION&format=csv"))
                .contains("傷病名,2031-04,", ",登録の日から5年")
                .doesNotContain("検査,");
        assertThat(get(OPERATOR, "/desk/vanishing?days=3660&class=LAB&sort=-items&format=csv"))
                .contains("検査の日から1年、直近3回にも入らない");
        assertThat(get(OPERATOR, "/records/vanishing/counts?days=3660")).contains("\"month\":\"2031-04\"");
    }

    @Test
    void ほかの人や知らない人のことは_同じ断りになる() {
        Caller stranger = new Caller("x", Role.PATIENT, null, world.person().id(), Set.of(Purpose.SELF_VIEW));
        assertThat(statusOf(stranger, "/records/vanishing?patient=" + person.id()))
                .isEqualTo(403);
        assertThat(statusOf(stranger, "/records/vanishing?patient=nobody")).isEqualTo(403);
        assertThat(statusOf(stranger, "/records/vanishing/counts")).isEqualTo(403);
        assertThat(statusOf(OPERATOR, "/records/vanishing/counts?days=0")).isEqualTo(400);
    }

    private String get(Caller caller, String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        var result = MockMvcTester.from(context).get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int statusOf(Caller caller, String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        return MockMvcTester.from(context)
                .get()
                .uri(address)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private SampleUnit unit(Caller sender, String localId, String tag) {
        return SampleUnit.of(sender.facility().digits(), localId, person.sample(), tag);
    }

    private void submit(Caller sender, SampleUnit unit) {
        assertThat(intake.submit(unit.bytes(), sender)).isInstanceOf(Receipt.Accepted.class);
    }
}
