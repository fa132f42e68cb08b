package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.CaseFile;
import jp.musubi.platform.kernel.people.links.FiveItem;
import jp.musubi.platform.kernel.people.links.Intent;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.links.LinkProposal.Decision;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** 紐付けの窓口: 受付で疑われた番号を、五項目を照らし、二人で確かめて直すと、記録が付いていく。 */
@Tag("once")
@PlatformTest
class LinksTest {

    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);
    private static final Caller FIRST = operator("operator-links-1");
    private static final Caller SECOND = operator("operator-links-2");

    @Autowired
    private Intake intake;

    @Autowired
    private SharedRecords records;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private People people;

    @Autowired
    private LinkDesk desk;

    @Autowired
    private SearchDesk access;

    @Autowired
    private WebApplicationContext context;

    private Known wrong;
    private Known right;
    private Caller sender;
    private UUID theCase;

    @BeforeEach
    void カナの違う登録が届く() {
        wrong = world.person();
        right = world.person();
        sender = world.hospital();
        submit("unit-1", "腹痛");
        theCase = caseOf(wrong.sample().member()).id();
    }

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void 受け取って警告し_件は何度送られても一つ() {
        submit("unit-1", "腹痛");
        submit("unit-2", "頭痛");
        assertThat(desk.list(as(FIRST)))
                .filteredOn(each -> each.number().value().equals(wrong.sample().member()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo(LinkCase.Reason.KANA);
                    assertThat(each.sent().kana()).isEqualTo("ベツジン ハナコ");
                    assertThat(each.raisedBy()).isEqualTo(sender.name());
                });
    }

    @Test
    void 付け替えると記録が付いていき_前の番号では何も見えない() {
        String oldId = list(wrong).get(0).id();
        propose(LinkAct.RELINK, right.id());
        assertThat(list(wrong)).as("二人目が確かめるまで").hasSize(1);
        desk.confirm(theCase, as(SECOND));

        assertThat(list(wrong)).isEmpty();
        assertThat(records.find(oldId, grant(wrong.id()))).isEmpty();
        assertThat(records.find(oldId, grant(right.id()))).isEmpty();
        assertThat(list(right)).singleElement().satisfies(item -> {
            assertThat(item.label()).isEqualTo("腹痛");
            assertThat(item.id()).isNotEqualTo(oldId);
            assertThat(new String(item.json(), UTF_8))
                    .contains("Patient/" + right.id(), item.id())
                    .doesNotContain(wrong.id().toString(), oldId);
        });
        assertThat(people.findByMember(SamplePerson.SYSTEM, wrong.sample().member()))
                .get()
                .extracting(person -> person.id())
                .isEqualTo(right.id());
        assertThat(people.get(wrong.id()).coverages()).isEmpty();
    }

    @Test
    void 付け替えた後の置き換えと取消は_新しい人のもの() {
        propose(LinkAct.RELINK, right.id());
        desk.confirm(theCase, as(SECOND));
        submit("unit-1", "腹痛(なおった)");
        assertThat(list(right)).extracting(ServedItem::label).containsExactly("腹痛(なおった)");
        assertThat(list(right)).extracting(ServedItem::version).containsExactly(2);
        intake.withdraw(
                new WithdrawalRequest(
                        SampleUnit.SYSTEM,
                        sender.facility().digits() + "^2026^unit-1",
                        SamplePerson.SYSTEM,
                        wrong.sample().member()),
                sender);
        assertThat(list(right)).isEmpty();
    }

    @Test
    void ほかの番号で届いたものは動かない() {
        Known other = world.person();
        submit(other.sample(), "other", "動かない");
        propose(LinkAct.RELINK, right.id());
        desk.confirm(theCase, as(SECOND));
        assertThat(list(other)).extracting(ServedItem::label).containsExactly("動かない");
    }

    @Test
    void 外すとだれにも見えず_紐付けると戻る() {
        propose(LinkAct.UNLINK, null);
        desk.confirm(theCase, as(SECOND));
        assertThat(list(wrong)).isEmpty();
        assertThat(people.findByMember(SamplePerson.SYSTEM, wrong.sample().member()))
                .isEmpty();
        assertThat(intake.submit(bytes(wrong.sample(), "unit-3", "断られる"), sender))
                .isInstanceOf(Receipt.Refused.class);

        propose(LinkAct.LINK, right.id());
        desk.confirm(theCase, as(SECOND));
        assertThat(list(right)).extracting(ServedItem::label).containsExactly("腹痛");
        assertThat(people.get(right.id()).coverages()).hasSize(2);
        assertThat(file().about().state()).isEqualTo(LinkCase.State.CLOSED);
    }

    @Test
    void 付け替えを戻すと元のとおり() {
        String id = list(wrong).get(0).id();
        propose(LinkAct.RELINK, right.id());
        desk.confirm(theCase, as(SECOND));
        submit("unit-2", "頭痛");
        theCase = caseOf(wrong.sample().member()).id();
        propose(LinkAct.RELINK, wrong.id());
        desk.confirm(theCase, as(SECOND));
        assertThat(list(right)).isEmpty();
        assertThat(list(wrong)).extracting(ServedItem::label).containsExactlyInAnyOrder("腹痛", "頭痛");
        assertThat(list(wrong)).extracting(ServedItem::id).contains(id);
    }

    @Test
    void 自分の案は自分では決められず_差し戻せば何も変わらない() {
        propose(LinkAct.RELINK, right.id());
        assertConflict(() -> desk.confirm(theCase, as(FIRST)));
        assertConflict(() -> desk.reject(theCase, as(FIRST)));
        desk.reject(theCase, as(SECOND));
        assertConflict(() -> desk.confirm(theCase, as(SECOND)));
        assertThat(list(wrong)).hasSize(1);
        CaseFile file = file();
        assertThat(file.about().state()).isEqualTo(LinkCase.State.OPEN);
        assertThat(file.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.decision()).isEqualTo(Decision.REJECTED);
            assertThat(proposal.proposedBy()).isEqualTo(FIRST.name());
            assertThat(proposal.decidedBy()).isEqualTo(SECOND.name());
        });
    }

    @Test
    void 五項目を照らさない案や_合わない案は受けない() {
        assertInvalid(new Intent(LinkAct.RELINK, right.id(), Set.of(FiveItem.NAME, FiveItem.KANA), "わけ"));
        assertInvalid(new Intent(LinkAct.RELINK, wrong.id(), EnumSet.allOf(FiveItem.class), "わけ"));
        assertInvalid(new Intent(LinkAct.RELINK, null, EnumSet.allOf(FiveItem.class), "わけ"));
        assertInvalid(new Intent(LinkAct.LINK, right.id(), EnumSet.allOf(FiveItem.class), "わけ"));
        assertInvalid(new Intent(LinkAct.UNLINK, null, EnumSet.allOf(FiveItem.class), " "));
        assertInvalid(new Intent(LinkAct.RELINK, new PersonId(UUID.randomUUID()), EnumSet.allOf(FiveItem.class), "わけ"));
    }

    @Test
    void 案も判断も_二人の記録に残る() {
        propose(LinkAct.RELINK, right.id());
        desk.confirm(theCase, as(SECOND));
        assertThat(world.looksAt(wrong.id()))
                .filteredOn("LINK DEMOGRAPHICS"::equals)
                .hasSize(2);
        assertThat(world.looksAt(right.id()))
                .filteredOn("LINK DEMOGRAPHICS"::equals)
                .hasSize(2);
    }

    @Test
    void 窓口の頁は五項目を並べ_二人目にだけ決めるボタンを出す() {
        assertThat(page(FIRST, "/desk/links")).contains(wrong.sample().member(), "届いたカナが台帳のどの氏名とも違う");
        assertThat(page(FIRST, "/desk/links/" + theCase + "?kana=ﾐﾎﾝ ﾊﾅｺ"))
                .contains("ベツジン ハナコ", "見本 花子", "見本県見本市1-1", "もしかすると")
                .doesNotContain("??");
        propose(LinkAct.RELINK, right.id());
        assertThat(page(FIRST, "/desk/links/" + theCase)).doesNotContain("/confirmation");
        assertThat(page(SECOND, "/desk/links/" + theCase))
                .contains("/confirmation", "/rejection", "空きも重なりもありません")
                .doesNotContain("??");
        assertThat(page(SECOND, "/desk/links/" + theCase + "?lang=en")).doesNotContain("??");
    }

    @Test
    void 運営のほかは窓口に入れない() {
        var patient = new Caller("patient-links", Role.PATIENT, null, wrong.id(), Set.of(Purpose.SELF_VIEW));
        for (Caller caller : List.of(patient, sender)) {
            assertThatThrownBy(() -> as(caller))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_REFUSED));
        }
    }

    private String page(Caller caller, String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        var result = MockMvcTester.from(context).get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private void assertInvalid(Intent intent) {
        assertThatThrownBy(() -> desk.propose(theCase, intent, as(FIRST)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.PARAMETER_INVALID));
    }

    private static void assertConflict(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    private void propose(LinkAct act, @Nullable PersonId to) {
        desk.propose(theCase, new Intent(act, to, EnumSet.allOf(FiveItem.class), "五項目が移し先と同じ"), as(FIRST));
    }

    private CaseFile file() {
        return desk.get(theCase, as(FIRST));
    }

    private LinkCase caseOf(String member) {
        return desk.list(as(FIRST)).stream()
                .filter(each -> each.number().value().equals(member) && each.state() != LinkCase.State.CLOSED)
                .findFirst()
                .orElseThrow();
    }

    private SearchGrant as(Caller caller) {
        return access.ask(caller, "test /desk/links");
    }

    private AccessGrant grant(PersonId person) {
        return world.grant(sender, person);
    }

    private List<ServedItem> list(Known person) {
        return records.list(ALL, grant(person.id())).items();
    }

    private void submit(String localId, String label) {
        submit(wrong.sample().withKana("ベツジン ハナコ"), localId, label);
    }

    private void submit(SamplePerson person, String localId, String label) {
        assertThat(intake.submit(bytes(person, localId, label), sender)).isInstanceOf(Receipt.Accepted.class);
    }

    private byte[] bytes(SamplePerson person, String localId, String label) {
        return SampleUnit.of(sender.facility().digits(), localId, person, "Condition")
                .withCondition("one", label, "2026-01-04", "")
                .bytes();
    }

    private static Caller operator(String name) {
        return new Caller(name, Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    }
}
