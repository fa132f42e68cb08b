package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Hidden;
import jp.musubi.platform.kernel.access.Sendings;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 許しが伝えることを、読むところが守る: 自施設の分、隠されたもの、保険者の期間。数と頁も。 */
@PlatformTest
class GrantedReadingTest {

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
    private Caller first;
    private Caller second;
    private Caller reader;

    @BeforeEach
    void 二つの病院が登録している() {
        person = world.person();
        first = world.hospital();
        second = world.hospital();
        reader = world.hospital();
        submit(first, "a1", "一の病院、新", "2026-01-04");
        submit(first, "a2", "一の病院、旧", "2026-01-02");
        submit(second, "b1", "二の病院", "2026-01-03");
    }

    @Test
    void 自施設の分だけの許しでは_ほかの施設の項目は数にも頁にも入らない() {
        AccessGrant own = TestGrants.ownOnly(first, person.id(), ALL, clock.instant());
        assertThat(labels(own)).containsExactly("一の病院、新", "一の病院、旧");
        assertThat(records.list(new ItemQuery(ALL, 1, 1), own).total()).isEqualTo(2);
        assertThat(records.list(new ItemQuery(ALL, 9, 1), own)).isEqualTo(new ItemPage(List.of(), 2));
        String other = id("二の病院");
        assertThat(records.find(other, own)).isEmpty();
        AccessGrant ofReader = TestGrants.ownOnly(reader, person.id(), ALL, clock.instant());
        assertThat(records.list(QUERY, ofReader)).isEqualTo(new ItemPage(List.of(), 0));
    }

    @Test
    void 登録の事実は_その人とその施設の区分だけを答える() {
        assertThat(sendings.listClassesSent(person.id(), first.facility())).containsExactly(DataClass.CONDITION);
        assertThat(sendings.listClassesSent(person.id(), reader.facility())).isEmpty();
        assertThat(sendings.listClassesSent(world.person().id(), first.facility()))
                .isEmpty();
    }

    @Test
    void 隠された項目と施設は_よその施設には数にも入らず_送った施設には見える() {
        Hidden item = new Hidden(Set.of(id("一の病院、旧")), Set.of(), false);
        assertThat(labels(hiding(reader, item))).containsExactly("一の病院、新", "二の病院");
        assertThat(records.list(QUERY, hiding(reader, item)).total()).isEqualTo(2);
        assertThat(records.find(id("一の病院、旧"), hiding(reader, item))).isEmpty();
        assertThat(labels(hiding(first, item))).hasSize(3);
        Hidden facility = new Hidden(Set.of(), Set.of(code(first)), false);
        assertThat(labels(hiding(reader, facility))).containsExactly("二の病院");
        assertThat(records.list(new ItemQuery(ALL, 5, 5), hiding(reader, facility))
                        .total())
                .isEqualTo(1);
        assertThat(labels(hiding(first, facility))).hasSize(3);
    }

    @Test
    void 救急では_隠されたものも印つきで見える() {
        Hidden shown = new Hidden(Set.of(id("二の病院")), Set.of(code(first)), true);
        assertThat(records.list(QUERY, hiding(reader, shown)).items())
                .extracting(ServedItem::label, ServedItem::hidden)
                .containsExactly(tuple("一の病院、新", true), tuple("二の病院", true), tuple("一の病院、旧", true));
        assertThat(records.find(id("二の病院"), hiding(reader, shown)))
                .get()
                .extracting(ServedItem::hidden)
                .isEqualTo(true);
        assertThat(records.list(QUERY, hiding(first, shown)).items())
                .extracting(ServedItem::hidden)
                .containsExactly(false, true, false);
    }

    @Test
    void 保険者には_加入していた日の項目だけが見える() {
        Caller insurer = new Caller("insurer", Role.INSURER, null, null, Set.of(Purpose.CHECKUP_TO_INSURER));
        var period = new Coverage("s", "v", "06139999", LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4));
        AccessGrant grant =
                TestGrants.insured(insurer, person.id(), Set.of(DataClass.CONDITION), List.of(period), clock.instant());
        assertThat(labels(grant)).containsExactly("二の病院");
        var open = new Coverage("s", "v", "06139999", LocalDate.of(2026, 1, 4), null);
        AccessGrant both = TestGrants.insured(
                insurer, person.id(), Set.of(DataClass.CONDITION), List.of(period, open), clock.instant());
        assertThat(labels(both)).containsExactly("一の病院、新", "二の病院");
        AccessGrant none =
                TestGrants.insured(insurer, person.id(), Set.of(DataClass.CONDITION), List.of(), clock.instant());
        assertThat(records.list(QUERY, none)).isEqualTo(new ItemPage(List.of(), 0));
    }

    private AccessGrant hiding(Caller caller, Hidden hidden) {
        return TestGrants.hiding(caller, person.id(), ALL, hidden, clock.instant());
    }

    private static FacilityCode code(Caller caller) {
        return caller.facility();
    }

    private String id(String label) {
        AccessGrant all = TestGrants.of(reader, person.id(), ALL, Purpose.SHARE_VIEW, clock.instant());
        return records.list(QUERY, all).items().stream()
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

    private void submit(Caller sender, String unit, String label, String day) {
        var sample = SampleUnit.of(sender.facility().digits(), unit, person.sample(), "Condition")
                .withCondition(unit, label, day, "");
        assertThat(intake.submit(sample.bytes(), sender)).isInstanceOf(Receipt.Accepted.class);
    }
}
