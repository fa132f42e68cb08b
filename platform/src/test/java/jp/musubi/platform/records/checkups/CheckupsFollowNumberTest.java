package jp.musubi.platform.records.checkups;

import static jp.musubi.platform.records.checkups.SampleCheckup.SYSTOLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.LinkWork;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 番号が別の人に付け替わると、その番号で来た健診も移る: 一覧も、年ごとの値も、見えなくなる予定も。 */
@PlatformTest
@Import({RecordsWorld.class, LinkWork.class})
class CheckupsFollowNumberTest {

    @Autowired
    private Intake intake;

    @Autowired
    private Checkups checkups;

    @Autowired
    private VanishingCheckups vanishing;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork links;

    @Autowired
    private TestClock clock;

    private Known wrong;
    private Known right;
    private Caller center;

    @BeforeEach
    void 二年分の健診がある() {
        clock.set(TestClock.START);
        wrong = world.person();
        right = world.person();
        center = world.hospital();
        submit("first", "2025-03-21", "131");
        submit("second", "2026-03-20", "128");
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 移れば移った先の人だけに見える() {
        assertThat(days(wrong.id())).containsExactly("2026-03-20", "2025-03-21");
        assertThat(days(right.id())).isEmpty();

        links.relink(wrong.sample().member(), right.id());

        assertThat(days(wrong.id())).isEmpty();
        assertThat(days(right.id())).containsExactly("2026-03-20", "2025-03-21");
        assertThat(Trends.of(checkups.list(world.ownGrant(right.id()))))
                .singleElement()
                .satisfies(trend -> assertThat(trend.points())
                        .extracting(Trend.Point::amount)
                        .containsExactly("131", "128"));
        assertThat(vanishing.list(3_660, world.ownGrant(right.id()))).hasSize(2);
        assertThat(vanishing.list(3_660, world.ownGrant(wrong.id()))).isEmpty();
    }

    @Test
    void 外れている間はだれのものでもなく_つなぎ直せば戻る() {
        links.unlink(wrong.sample().member());
        assertThat(days(wrong.id())).isEmpty();
        links.link(wrong.sample().member(), right.id());
        assertThat(days(right.id())).containsExactly("2026-03-20", "2025-03-21");
        assertThat(days(wrong.id())).isEmpty();
    }

    private List<String> days(PersonId person) {
        return checkups.list(world.ownGrant(person)).stream()
                .map(Checkup::day)
                .map(Object::toString)
                .toList();
    }

    private void submit(String id, String day, String systolic) {
        SampleCheckup checkup = SampleCheckup.of(center.facility().digits(), id, wrong.sample(), day, "010")
                .with(SYSTOLIC, systolic);
        assertThat(intake.submit(checkup.bytes(), center)).isInstanceOf(Receipt.Accepted.class);
    }
}
