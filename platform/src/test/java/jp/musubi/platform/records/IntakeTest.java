package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PlatformTest
@RecordApplicationEvents
class IntakeTest {

    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private Known person;
    private Caller hospital;
    private Instant before;

    @BeforeEach
    void 人と病院がある() {
        before = clock.instant();
        person = world.person();
        hospital = world.hospital();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(before);
    }

    @Test
    void 新しい単位は受付済になり項目が見られる() {
        Receipt.Accepted receipt = accepted(conditions("a").withCondition("c1", "高血圧症", "2020-05-01", ""));

        assertThat(receipt.created()).isTrue();
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.taken()).isEqualTo(Map.of(DataClass.CONDITION, 1));
        assertThat(receipt.findings()).extracting(Finding::rule).containsOnly("G-CODE-UNVERIFIED");
        ServedItem item = list().items().get(0);
        assertThat(item.label()).isEqualTo("高血圧症");
        assertThat(item.dataClass()).isEqualTo(DataClass.CONDITION);
        assertThat(item.resourceType()).isEqualTo("Condition");
        assertThat(item.facility()).isEqualTo(hospital.facility());
        assertThat(item.clinicalDate()).isEqualTo("2020-05-01");
        assertThat(item.version()).isEqualTo(1);
        assertThat(item.registeredAt()).isEqualTo(clock.instant());
        assertThat(new String(item.json(), UTF_8))
                .contains("\"id\":\"" + item.id() + "\"")
                .contains("{\"reference\":\"Patient/" + person.id() + "\"}")
                .doesNotContain("sender-c1");
        assertThat(records.findPersonOf(item.id())).contains(person.id());
        assertThat(records.find(item.id(), grant()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(item);
        assertThat(world.looksAt(person.id())).containsExactly("SUBMIT SIX_ITEMS");
        assertThat(events.stream(UnitRegistered.class)
                        .filter(event -> event.person().equals(person.id())))
                .containsExactly(new UnitRegistered(
                        person.id(),
                        receipt.unitId(),
                        1,
                        SubmissionType.FIVE_ITEMS,
                        hospital.facility(),
                        1,
                        clock.instant()));
    }

    @Test
    void 検査値の桁は送られたままである() {
        accepted(labs("lab").withLab("o1", "アルブミン", "3.90", "2026-03-01T11:00:00+09:00"));

        assertThat(new String(list().items().get(0).json(), UTF_8)).contains("\"valueQuantity\":{\"value\":3.90,");
    }

    @Test
    void 同じ識別子は単位をまるごと置き換える() {
        var first = accepted(conditions("a")
                .withCondition("c1", "高血圧症", "2020-05-01", "")
                .withCondition("c2", "糖尿病", "2021-05-01", ""));
        String id = list().items().get(1).id();
        clock.moveBy(Duration.ofMinutes(1));

        var second = accepted(conditions("a")
                .withCondition("c3", "喘息", "2022-05-01", "")
                .withCondition("c1", "高血圧症(改)", "2020-05-01", ""));

        assertThat(second.created()).isFalse();
        assertThat(second.unitId()).isEqualTo(first.unitId());
        assertThat(second.version()).isEqualTo(2);
        assertThat(list().items()).extracting(ServedItem::label).containsExactly("喘息", "高血圧症(改)");
        assertThat(list().items()).allSatisfy(item -> {
            assertThat(item.version()).isEqualTo(2);
            assertThat(item.registeredAt()).isEqualTo(clock.instant());
        });
        assertThat(list().items().get(1).id())
                .as("the same resource keeps its id")
                .isEqualTo(id);
        assertThat(world.looksAt(person.id())).containsExactly("REPLACE SIX_ITEMS", "SUBMIT SIX_ITEMS");
    }

    @Test
    void 同じ中身を送り直しても二重にならない() {
        SampleUnit unit = conditions("a").withCondition("c1", "高血圧症", "2020-05-01", "");
        accepted(unit);
        String id = list().items().get(0).id();

        assertThat(accepted(unit).created()).isFalse();

        assertThat(list().items()).extracting(ServedItem::id).containsExactly(id);
    }

    @Test
    void 別の識別子は別の単位である() {
        accepted(conditions("a").withCondition("c1", "高血圧症", "2020-05-01", ""));
        accepted(conditions("b").withCondition("c1", "高血圧症", "2020-05-01", ""));

        assertThat(list().items()).extracting(ServedItem::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void 患者だけの束は単位を空にする() {
        accepted(conditions("a").withCondition("c1", "高血圧症", "2020-05-01", ""));

        Receipt.Accepted cleared = accepted(conditions("a"));

        assertThat(cleared.created()).isFalse();
        assertThat(cleared.taken()).isEmpty();
        assertThat(list().total()).isZero();
        assertThat(world.looksAt(person.id())).containsExactly("CLEAR SIX_ITEMS", "SUBMIT SIX_ITEMS");
    }

    @Test
    void 別の人に同じ識別子は使えない() {
        accepted(conditions("a").withCondition("c1", "高血圧症", "2020-05-01", ""));
        Known other = world.person();

        List<Finding> findings = refused(SampleUnit.of(code(), "a", other.sample(), "Condition"));

        assertThat(findings).extracting(Finding::rule).containsExactly("G-REG-UNIT-PERSON");
        assertThat(findings.get(0).expression()).isEqualTo("Bundle.identifier");
        assertThat(list().total()).isEqualTo(1);
        assertThat(world.looksAt(other.id())).containsExactly("SUBMIT SIX_ITEMS G-REG-UNIT-PERSON");
    }

    @Test
    void 台帳と違うことは一度にすべて言う() {
        var wrong = person.sample().bornOn("1960-03-01").withGender("male").withKana("ベツジン");

        List<Finding> findings = refused(SampleUnit.of(code(), "a", wrong, "Condition"));

        assertThat(findings).extracting(Finding::rule).containsExactly("G-REG-BIRTHDATE", "G-REG-SEX", "G-REG-KANA");
        assertThat(findings.get(0).expression()).isEqualTo("Bundle.entry[0].resource.birthDate");
        assertThat(list().total()).isZero();
        assertThat(world.looksAt(person.id())).containsExactly("SUBMIT SIX_ITEMS G-REG-BIRTHDATE");
    }

    @Test
    void 知らない番号は断る() {
        var unknown = person.sample().withMember("98000011:見本:99999:09");

        assertThat(refused(SampleUnit.of(code(), "a", unknown, "Condition")))
                .extracting(Finding::rule)
                .containsExactly("G-REG-MEMBER");
    }

    @Test
    void 切れた番号は注意だけで受け付ける() {
        Known moved = world.person(LocalDate.of(2010, 4, 1), LocalDate.of(2026, 4, 1));

        Receipt receipt = intake.submit(
                SampleUnit.of(code(), "a", moved.sample(), "Condition").bytes(), hospital);

        assertThat(receipt).isInstanceOf(Receipt.Accepted.class);
        assertThat(receipt.findings()).extracting(Finding::rule).containsExactly("G-REG-EXPIRED");
    }

    @Test
    void 断られた送信は何も変えない() {
        accepted(conditions("a").withCondition("c1", "高血圧症", "2020-05-01", ""));

        refused(SampleUnit.of(code(), "a", person.sample().bornOn("1999-01-01"), "Condition"));

        assertThat(list().items()).extracting(ServedItem::label).containsExactly("高血圧症");
    }

    @Test
    void 取り消すと見えなくなり同じ人なら登録し直せる() {
        SampleUnit unit = conditions("a").withCondition("c1", "高血圧症", "2020-05-01", "");
        String unitId = accepted(unit).unitId();

        Withdrawal withdrawal = intake.withdraw(withdrawalOf(unit), hospital);

        assertThat(withdrawal).isEqualTo(new Withdrawal(unitId, 1));
        assertThat(list().total()).isZero();
        assertThat(world.looksAt(person.id())).containsExactly("WITHDRAW SIX_ITEMS", "SUBMIT SIX_ITEMS");
        assertThat(events.stream(UnitWithdrawn.class)
                        .filter(event -> event.person().equals(person.id())))
                .containsExactly(new UnitWithdrawn(person.id(), unitId, hospital.facility(), clock.instant()));

        Receipt.Accepted again = accepted(unit);
        assertThat(again.created()).isTrue();
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.unitId()).isEqualTo(unitId);
        assertThat(list().total()).isEqualTo(1);
    }

    @Test
    void 取り消した識別子も別の人には使えない() {
        SampleUnit unit = conditions("a").withCondition("c1", "高血圧症", "2020-05-01", "");
        accepted(unit);
        intake.withdraw(withdrawalOf(unit), hospital);

        assertThat(refused(SampleUnit.of(code(), "a", world.person().sample(), "Condition")))
                .extracting(Finding::rule)
                .containsExactly("G-REG-UNIT-PERSON");
    }

    @Test
    void 三つの鍵のどれが違っても同じ答えである() {
        SampleUnit unit = conditions("a").withCondition("c1", "高血圧症", "2020-05-01", "");
        accepted(unit);
        WithdrawalRequest right = withdrawalOf(unit);
        String othersNumber = world.person().sample().member();

        assertNotFound(right, world.hospital());
        assertNotFound(with(right, right.identifierValue() + "x", right.memberValue()), hospital);
        assertNotFound(with(right, right.identifierValue(), othersNumber), hospital);
        assertNotFound(with(right, right.identifierValue(), "98000011:見本:99999:09"), hospital);
        assertThat(list().total()).isEqualTo(1);
        assertThat(world.looksAt(person.id())).contains("WITHDRAW  UNIT-NOT-FOUND");
    }

    @Test
    void 二度は取り消せない() {
        SampleUnit unit = conditions("a").withCondition("c1", "高血圧症", "2020-05-01", "");
        accepted(unit);
        intake.withdraw(withdrawalOf(unit), hospital);

        assertNotFound(withdrawalOf(unit), hospital);
    }

    @Test
    void 登録の目的がなければ送れず取り消せない() {
        Caller viewer = world.caller(hospital.facility(), Set.of(Purpose.SHARE_VIEW));
        SampleUnit unit = conditions("a");

        assertProblem("ACCESS-PURPOSE", () -> intake.submit(unit.bytes(), viewer));
        assertProblem("ACCESS-PURPOSE", () -> intake.withdraw(withdrawalOf(unit), viewer));
    }

    @Test
    void 参加していない施設と薬局は送れない() {
        Caller outside = world.facility(FacilityKind.HOSPITAL, '1', null);
        Caller pharmacy = world.facility(FacilityKind.PHARMACY, '4', LocalDate.of(2020, 1, 1));

        assertProblem(
                "ACCESS-AREA",
                () -> intake.submit(
                        SampleUnit.of(outside.facility().digits(), "a", person.sample(), "Condition")
                                .bytes(),
                        outside));
        assertProblem("ACCESS-SUBMIT", () -> intake.submit("{}".getBytes(UTF_8), pharmacy));
    }

    @Test
    void 読めない本文は断る() {
        assertThat(intake.submit("{".getBytes(UTF_8), hospital))
                .isInstanceOfSatisfying(
                        Receipt.Unreadable.class,
                        unreadable -> assertThat(unreadable.findings())
                                .extracting(Finding::rule)
                                .containsExactly("G-JSON-SYNTAX"));
    }

    private SampleUnit conditions(String localId) {
        return SampleUnit.of(code(), localId, person.sample(), "Condition");
    }

    private SampleUnit labs(String localId) {
        return SampleUnit.of(code(), localId, person.sample(), "Observation");
    }

    private String code() {
        return hospital.facility().digits();
    }

    private Receipt.Accepted accepted(SampleUnit unit) {
        Receipt receipt = intake.submit(unit.bytes(), hospital);
        assertThat(receipt).as("%s", receipt.findings()).isInstanceOf(Receipt.Accepted.class);
        return (Receipt.Accepted) receipt;
    }

    private List<Finding> refused(SampleUnit unit) {
        Receipt receipt = intake.submit(unit.bytes(), hospital);
        assertThat(receipt).isInstanceOf(Receipt.Refused.class);
        return receipt.findings();
    }

    private AccessGrant grant() {
        return world.grant(world.hospital(), person.id());
    }

    private ItemPage list() {
        return records.list(ALL, grant());
    }

    private WithdrawalRequest withdrawalOf(SampleUnit unit) {
        return new WithdrawalRequest(
                SampleUnit.SYSTEM,
                unit.identifier(),
                SampleUnit.SamplePerson.SYSTEM,
                unit.person().member());
    }

    private static WithdrawalRequest with(WithdrawalRequest request, String identifier, String member) {
        return new WithdrawalRequest(request.identifierSystem(), identifier, request.memberSystem(), member);
    }

    private void assertNotFound(WithdrawalRequest request, Caller caller) {
        assertProblem("UNIT-NOT-FOUND", () -> intake.withdraw(request, caller));
    }

    private static void assertProblem(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }
}
