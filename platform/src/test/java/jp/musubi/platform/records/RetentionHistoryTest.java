package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.records.retention.PlainRetention;
import jp.musubi.platform.records.retention.PlainRetention.Item;
import jp.musubi.platform.records.retention.RandomHistory;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** どんな登録の歴史の後でも、データベースから見えるものは、文のとおりに数えたものと同じ。 */
@Tag("once")
@PlatformTest
class RetentionHistoryTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    private Known person;
    private Caller hospital;

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @RepeatedTest(40)
    void 歴史の後の毎日(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        person = world.person();
        hospital = world.hospital();
        Map<String, Map<String, Item>> units = new TreeMap<>();
        for (RandomHistory.Turn turn : RandomHistory.of(chance, DataClass.LAB, DataClass.LAB, DataClass.CONDITION)
                .turns()) {
            clock.set(noonOf(turn.day()));
            DataClass kind = turn.unit().equals("u0") ? DataClass.CONDITION : DataClass.LAB;
            Map<String, Item> items = new TreeMap<>();
            for (Item item : turn.items()) {
                if (item.dataClass() == kind) {
                    items.put(turn.unit() + " " + items.size(), item);
                }
            }
            send(turn.unit(), kind, items);
            units.put(turn.unit(), items);
        }
        List<Item> valid = units.values().stream()
                .flatMap(items -> items.values().stream())
                .toList();
        for (int i = 0; i < 15; i++) {
            LocalDate day = RandomHistory.day(chance);
            List<Item> expected = PlainRetention.shown(valid, day);
            assertThat(labelsOn(day)).as("on %s", day).containsExactlyInAnyOrderElementsOf(labelsOf(units, expected));
        }
    }

    private static List<String> labelsOf(Map<String, Map<String, Item>> units, List<Item> items) {
        List<String> labels = new ArrayList<>();
        units.values()
                .forEach(unit -> unit.forEach((label, item) -> {
                    if (items.stream().anyMatch(shown -> shown == item)) {
                        labels.add(label);
                    }
                }));
        return labels;
    }

    private void send(String localId, DataClass kind, Map<String, Item> items) {
        String tag = kind == DataClass.LAB ? "Observation" : "Condition";
        SampleUnit unit = SampleUnit.of(hospital.facility().digits(), localId, person.sample(), tag);
        for (Map.Entry<String, Item> each : items.entrySet()) {
            unit = with(unit, each.getKey(), each.getValue());
        }
        Receipt receipt = intake.submit(unit.bytes(), hospital);
        assertThat(receipt).as("%s", receipt.findings()).isInstanceOf(Receipt.Accepted.class);
    }

    private static SampleUnit with(SampleUnit unit, String label, Item item) {
        String day = item.stated() == null ? "2025-01" : item.stated().toString();
        String id = label.replace(' ', '-');
        if (item.dataClass() == DataClass.CONDITION) {
            return unit.withCondition(id, label, day, item.lts() ? "LTS" : "");
        }
        SampleCode code = item.code().equals("c0") ? SampleCode.ALBUMIN : SampleCode.PROTEIN;
        return unit.withObservation(SampleResult.of(id, label, day), code, "");
    }

    private List<String> labelsOn(LocalDate day) {
        var grant =
                TestGrants.of(hospital, person.id(), EnumSet.allOf(DataClass.class), Purpose.SHARE_VIEW, noonOf(day));
        return records.list(ALL, grant).items().stream().map(ServedItem::label).toList();
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(JAPAN).toInstant();
    }
}
