package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Sendings;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 見せる期間は、頁にも、数にも、一件にも、だれが見るときにも効く。 */
@Tag("once")
@PlatformTest
class RetentionReadingTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);
    private static final ItemQuery QUERY = new ItemQuery(ALL, 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    Sendings sendings;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    private Known person;
    private Caller hospital;

    @BeforeEach
    void 人と病院がある() {
        clock.set(TestClock.START);
        person = world.person();
        hospital = world.hospital();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "{0}: {1} まで見える")
    @CsvSource({"傷病名, 2031-04-01", "アレルギー, 2031-04-01", "感染症, 2031-04-01", "検査の四回前, 2027-02-01"})
    void 最後の日まで見えて次の日にはどこにも見えない(String label, LocalDate last) {
        registerAll();
        for (AccessGrant grant : grantsOn(last)) {
            assertThat(labels(grant)).contains(label);
            assertThat(records.find(idOf(label), grant)).isPresent();
        }
        for (AccessGrant grant : grantsOn(last.plusDays(1))) {
            assertThat(labels(grant)).doesNotContain(label);
            assertThat(records.find(idOf(label), grant)).isEmpty();
            assertThat(records.list(QUERY, grant).total())
                    .isEqualTo(labels(grant).size());
            assertThat(records.list(new ItemQuery(ALL, 900, 10), grant).total())
                    .isEqualTo(labels(grant).size());
        }
    }

    @Test
    void 長期保存は傷病名とアレルギーと感染症を越えさせ_旗を外した登録で終わる() {
        submit(unit("c", "Condition").withCondition("c", "長い病名", "2020-01-01", "LTS"));
        submit(unit("a", "AllergyIntolerance").withAllergy("a", "長いアレルギー", "LTS"));
        submit(unit("o", "Observation")
                .withObservation(result("i", "長い感染症", "2026-03-01"), SampleCode.HBS_ANTIBODY, "LTS"));
        LocalDate muchLater = LocalDate.of(2060, 1, 1);
        assertThat(labels(grantOn(muchLater))).containsExactlyInAnyOrder("長い病名", "長いアレルギー", "長い感染症");

        submit(unit("c", "Condition").withCondition("c", "長い病名", "2020-01-01", ""));

        assertThat(labels(grantOn(muchLater))).doesNotContain("長い病名").hasSize(2);
    }

    @Test
    void 登録し直すと期間は新しく始まる() {
        submit(unit("c", "Condition").withCondition("c", "病名", "2010-01-01", ""));
        clock.set(at(LocalDate.of(2028, 2, 29)));
        submit(unit("c", "Condition").withCondition("c", "病名", "2010-01-01", ""));

        assertThat(labels(grantOn(LocalDate.of(2033, 2, 28)))).containsExactly("病名");
        assertThat(labels(grantOn(LocalDate.of(2033, 3, 1)))).isEmpty();
    }

    @Test
    void 日本の日付で数える() {
        clock.set(Instant.parse("2026-04-01T14:59:59.999Z"));
        submit(unit("c", "Condition").withCondition("c", "四月一日の終わり", "2020-01-01", ""));
        clock.set(Instant.parse("2026-04-01T15:00:00Z"));
        submit(unit("d", "Condition").withCondition("d", "四月二日の始まり", "2020-01-01", ""));

        assertThat(labels(grantAt(Instant.parse("2031-04-01T14:59:59.999Z")))).hasSize(2);
        assertThat(labels(grantAt(Instant.parse("2031-04-01T15:00:00Z")))).containsExactly("四月二日の始まり");
        assertThat(labels(grantAt(Instant.parse("2031-04-02T15:00:00Z")))).isEmpty();
    }

    @Test
    void 検査の直近三回は項目ごとに数え_取り消すと前の回が戻る() {
        for (int month = 1; month <= 4; month++) {
            submit(lab("alb-" + month, "ALB " + month, "2024-0" + month + "-01", SampleCode.ALBUMIN));
        }
        submit(lab("tp", "TP", "2023-01-01", SampleCode.PROTEIN));
        LocalDate today = LocalDate.of(2026, 4, 1);
        assertThat(labels(grantOn(today))).containsExactly("ALB 4", "ALB 3", "ALB 2", "TP");

        Caller other = world.hospital();
        accept(
                SampleUnit.of(other.facility().digits(), "more", person.sample(), "Observation")
                        .withObservation(result("m", "よその ALB", "2024-05-01"), SampleCode.ALBUMIN, ""),
                other);
        assertThat(labels(grantOn(today))).containsExactly("よその ALB", "ALB 4", "ALB 3", "TP");

        withdraw(unit("alb-4", "Observation"));
        assertThat(labels(grantOn(today))).containsExactly("よその ALB", "ALB 3", "ALB 2", "TP");
    }

    @Test
    void 中間の結果を最終に替えても回は増えない() {
        for (int day = 1; day <= 3; day++) {
            submit(lab("alb-" + day, "ALB " + day, "2024-01-0" + day, SampleCode.ALBUMIN));
        }
        submit(lab("alb-3", "ALB 3 最終", "2024-01-03", SampleCode.ALBUMIN));

        assertThat(labels(grantOn(LocalDate.of(2026, 4, 1)))).containsExactly("ALB 3 最終", "ALB 2", "ALB 1");
    }

    @Test
    void 期間を過ぎたものは_送った施設の許しも開かない() {
        submit(unit("c", "Condition").withCondition("c", "病名", "2020-01-01", ""));
        assertThat(sendings.listClassesSent(person.id(), hospital.facility())).containsExactly(DataClass.CONDITION);
        clock.set(at(LocalDate.of(2031, 4, 2)));
        assertThat(sendings.listClassesSent(person.id(), hospital.facility())).isEmpty();
    }

    private void registerAll() {
        submit(unit("c", "Condition").withCondition("c", "傷病名", "2020-01-01", ""));
        submit(unit("a", "AllergyIntolerance").withAllergy("a", "アレルギー", ""));
        submit(unit("i", "Observation").withObservation(result("i", "感染症", "2026-03-01"), SampleCode.HBS_ANTIBODY, ""));
        submit(lab("l1", "検査の四回前", "2026-02-01", SampleCode.ALBUMIN));
        submit(lab("l2", "検査の三回前", "2026-02-02", SampleCode.ALBUMIN));
        submit(lab("l3", "検査の二回前", "2026-02-03", SampleCode.ALBUMIN));
        submit(lab("l4", "検査の一回前", "2026-02-04", SampleCode.ALBUMIN));
    }

    private List<AccessGrant> grantsOn(LocalDate day) {
        Caller self = new Caller("self", Role.PATIENT, null, person.id(), Set.of(Purpose.SELF_VIEW));
        Caller insurer = new Caller("insurer", Role.INSURER, null, null, Set.of(Purpose.CHECKUP_TO_INSURER));
        var always = new Coverage("s", "v", "06139999", LocalDate.of(2000, 1, 1), null);
        return List.of(
                grantOn(day),
                TestGrants.of(self, person.id(), ALL, Purpose.SELF_VIEW, at(day)),
                TestGrants.ownOnly(hospital, person.id(), ALL, at(day)),
                TestGrants.insured(insurer, person.id(), ALL, List.of(always), at(day)));
    }

    private AccessGrant grantOn(LocalDate day) {
        return grantAt(at(day));
    }

    private AccessGrant grantAt(Instant instant) {
        return TestGrants.of(hospital, person.id(), ALL, Purpose.SHARE_VIEW, instant);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(JAPAN).toInstant();
    }

    private String idOf(String label) {
        return records.list(QUERY, grantOn(LocalDate.of(2026, 4, 1))).items().stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> labels(AccessGrant grant) {
        return records.list(QUERY, grant).items().stream()
                .map(ServedItem::label)
                .toList();
    }

    private SampleUnit lab(String unit, String label, String effective, SampleCode code) {
        return unit(unit, "Observation").withObservation(result(unit, label, effective), code, "");
    }

    private static SampleResult result(String id, String label, String effective) {
        return SampleResult.of(id, label, effective);
    }

    private SampleUnit unit(String localId, String tag) {
        return SampleUnit.of(hospital.facility().digits(), localId, person.sample(), tag);
    }

    private void submit(SampleUnit unit) {
        accept(unit, hospital);
    }

    private void accept(SampleUnit unit, Caller sender) {
        Receipt receipt = intake.submit(unit.bytes(), sender);
        assertThat(receipt).as("%s", receipt.findings()).isInstanceOf(Receipt.Accepted.class);
    }

    private void withdraw(SampleUnit unit) {
        intake.withdraw(
                new WithdrawalRequest(
                        SampleUnit.SYSTEM,
                        unit.identifier(),
                        SampleUnit.SamplePerson.SYSTEM,
                        person.sample().member()),
                hospital);
    }
}
