package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** だれに何が見えるか: 旗、許しの区分、頁。 */
@PlatformTest
class FlagsTest {

    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    private Known person;
    private Caller sender;
    private AccessGrant ofSender;
    private AccessGrant ofOther;
    private AccessGrant ofPerson;

    @BeforeEach
    void 旗のある病名と旗のない病名が登録されている() {
        person = world.person();
        sender = world.hospital();
        ofSender = world.grant(sender, person.id());
        ofOther = world.grant(world.hospital(), person.id());
        ofPerson = world.ownGrant(person.id());
        submit(SampleUnit.of(sender.facility().digits(), "flags", person.sample(), "Condition")
                .withCondition("plain", "旗なし", "2026-01-04", "")
                .withCondition("lts", "長期保存", "2026-01-03", "LTS")
                .withCondition("uninformed", "未告知", "2026-01-02", "UNINFORMED")
                .withCondition("undelivered", "未提供", "2026-01-01", "UNDELIVERED"));
    }

    @Test
    void 送った施設にはすべて見える() {
        assertThat(labels(ofSender)).containsExactly("旗なし", "長期保存", "未告知", "未提供");
        assertThat(records.list(ALL, ofSender).total()).isEqualTo(4);
    }

    @Test
    void よその施設には未提供が見えず未告知は印つきで見える() {
        assertThat(labels(ofOther)).containsExactly("旗なし", "長期保存", "未告知");
        assertThat(records.list(ALL, ofOther).total()).isEqualTo(3);
        assertThat(new String(records.list(ALL, ofOther).items().get(2).json(), UTF_8))
                .contains("\"code\":\"UNINFORMED\"");
    }

    @Test
    void 本人には未告知も未提供も見えず隠れていることも分からない() {
        assertThat(labels(ofPerson)).containsExactly("旗なし", "長期保存");
        assertThat(records.list(ALL, ofPerson).total()).isEqualTo(2);
        assertThat(world.looksAt(person.id())).containsExactly("SUBMIT SIX_ITEMS");
    }

    @Test
    void 番号を知っていても見えないものは見えない() {
        List<ServedItem> all = records.list(ALL, ofSender).items();
        String uninformed = all.get(2).id();
        String undelivered = all.get(3).id();

        assertThat(records.find(undelivered, ofSender)).isPresent();
        assertThat(records.find(undelivered, ofOther)).isEmpty();
        assertThat(records.find(undelivered, ofPerson)).isEmpty();
        assertThat(records.find(uninformed, ofOther)).isPresent();
        assertThat(records.find(uninformed, ofPerson)).isEmpty();
    }

    @Test
    void 許しのない区分と人は見えない() {
        String id = records.list(ALL, ofSender).items().get(0).id();
        AccessGrant labsOnly = world.grant(sender, person.id(), DataClass.LAB);
        AccessGrant ofSomebodyElse = world.grant(sender, world.person().id());

        assertThat(records.list(ALL, labsOnly)).isEqualTo(new ItemPage(List.of(), 0));
        assertThat(records.find(id, labsOnly)).isEmpty();
        assertThat(records.list(ALL, ofSomebodyElse).total()).isZero();
        assertThat(records.find(id, ofSomebodyElse)).isEmpty();
    }

    @Test
    void 旗を外した登録で見えるようになる() {
        submit(SampleUnit.of(sender.facility().digits(), "flags", person.sample(), "Condition")
                .withCondition("uninformed", "告知済", "2026-01-02", "")
                .withCondition("undelivered", "提供済", "2026-01-01", ""));

        assertThat(labels(ofPerson)).containsExactly("告知済", "提供済");
    }

    @Test
    void 頁は新しい日付から並び_後ろの頁でも総数は変わらない() {
        submit(SampleUnit.of(sender.facility().digits(), "month", person.sample(), "Condition")
                .withCondition("m", "日のない病名", "2026-01", ""));

        assertThat(page(0, 2).items()).extracting(ServedItem::label).containsExactly("旗なし", "長期保存");
        assertThat(page(2, 2).items()).extracting(ServedItem::label).containsExactly("未告知", "日のない病名");
        assertThat(page(2, 2).total()).isEqualTo(4);
        assertThat(page(9, 2)).isEqualTo(new ItemPage(List.of(), 4));
        assertThat(page(2, 2).items().get(1).clinicalDate()).isNull();
    }

    private ItemPage page(int offset, int limit) {
        return records.list(new ItemQuery(EnumSet.allOf(DataClass.class), offset, limit), ofOther);
    }

    private List<String> labels(AccessGrant grant) {
        return records.list(ALL, grant).items().stream().map(ServedItem::label).toList();
    }

    private void submit(SampleUnit unit) {
        assertThat(intake.submit(unit.bytes(), sender)).isInstanceOf(Receipt.Accepted.class);
    }
}
