package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.musubi.platform.eligibility.ConsentAnswer;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 番号の紐付けが直されると受付は付いていき、同意は終わって、どちらの人の記録も開かない。 */
@Tag("once")
@PlatformTest
class VisitsFollowTest {

    @Autowired
    private Visits visits;

    @Autowired
    private Consents consents;

    @Autowired
    private AccessDesk access;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork desk;

    private Known wrong;
    private Known right;
    private Caller counter;
    private Visit visit;

    @BeforeEach
    void 別人の番号で受付が開く() {
        wrong = world.person();
        right = world.person();
        counter = world.caller(
                world.hospital().facility(), Set.of(Purpose.ELIGIBILITY, Purpose.SHARE_VIEW, Purpose.SUBMIT));
        visit = open(wrong);
    }

    @Test
    void 受付は付いていき_施設の受付番号は同じまま新しい人に至る() {
        assertThat(visit.person()).isEqualTo(wrong.id());
        desk.relink(wrong.sample().member(), right.id());
        Visit closed = visits.close(visit.id(), counter);
        assertThat(closed.person()).isEqualTo(right.id());
        assertThat(closed.openedAt()).isEqualTo(visit.openedAt());
        assertThat(closed.consents()).as("新しい人は何にも同意していない").isEmpty();
    }

    @Test
    void 同意は終わり_前の人も新しい人もその同意では見られない() {
        assertThat(isShown(wrong.id())).isTrue();
        desk.relink(wrong.sample().member(), right.id());
        assertThat(isShown(wrong.id())).isFalse();
        assertThat(isShown(right.id())).isFalse();
        assertThat(consents.listOf(right.id())).isEmpty();
        assertThat(consents.listOf(wrong.id())).isNotEmpty().allSatisfy(consent -> {
            assertThat(consent.endedBy()).isEqualTo(EndedBy.RELINKED);
            assertThat(consent.revokedAt()).isNotNull();
        });
    }

    @Test
    void 新しい人があらためて同意すれば見られる() {
        desk.relink(wrong.sample().member(), right.id());
        assertThat(open(wrong).person()).as("番号はもう新しい人のもの").isEqualTo(right.id());
        assertThat(isShown(right.id())).isTrue();
        assertThat(isShown(wrong.id())).isFalse();
    }

    @Test
    void ほかの番号での受付と同意は動かない() {
        Known other = world.person();
        Visit others = open(other);
        desk.relink(wrong.sample().member(), right.id());
        assertThat(isShown(other.id())).isTrue();
        assertThat(visits.close(others.id(), counter).person()).isEqualTo(other.id());
    }

    @Test
    void 番号がだれのものでもない間は受付もなく_紐付けると戻るが同意は戻らない() {
        desk.unlink(wrong.sample().member());
        assertThat(isShown(wrong.id())).isFalse();
        assertThatThrownBy(() -> visits.close(visit.id(), counter))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.VISIT_NOT_FOUND));

        desk.link(wrong.sample().member(), wrong.id());
        assertThat(isShown(wrong.id())).as("終わった同意は戻らない").isFalse();
        assertThat(visits.close(visit.id(), counter).person()).isEqualTo(wrong.id());
    }

    @Test
    void 付け替えを戻しても同意は戻らない() {
        desk.relink(wrong.sample().member(), right.id());
        desk.relink(wrong.sample().member(), wrong.id());
        assertThat(isShown(wrong.id())).isFalse();
        assertThat(consents.listOf(wrong.id())).extracting(Consent::endedBy).containsOnly(EndedBy.RELINKED);
        assertThat(visits.close(visit.id(), counter).person()).isEqualTo(wrong.id());
    }

    private Visit open(Known person) {
        return visits.open(
                new VisitRequest(
                        new ShownNumber(SamplePerson.SYSTEM, person.sample().member()),
                        Channel.FACE,
                        new ConsentAnswer.Chosen(Set.of(ConsentClass.CLINICAL)),
                        CareSetting.OUTPATIENT,
                        null),
                counter);
    }

    private boolean isShown(PersonId person) {
        AccessRequest look = new AccessRequest(counter, person, Set.of(DataClass.CONDITION), "test");
        return access.decide(look) instanceof AccessDecision.Granted;
    }
}
