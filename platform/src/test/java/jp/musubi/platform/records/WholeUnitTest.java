package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 多くの送り手が同じ単位を置き換える間も、読む人にはいつも一つの版のまるごとが見える。 */
@Tag("once")
@PlatformTest
class WholeUnitTest {

    private static final int SENDERS = 4;
    private static final int SENDINGS = 12;
    private static final int READERS = 3;
    private static final int ITEMS = 8;
    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    private Known person;
    private Caller hospital;
    private int others;

    /** With many units their blocks are read apart from their directories. */
    @ParameterizedTest(name = "ほかに単位が {0} あるとき")
    @ValueSource(ints = {0, 15})
    void 読む人に半端な単位は見えない(int others) throws Exception {
        person = world.person();
        hospital = world.hospital();
        Caller other = world.hospital();
        for (int unit = 0; unit < others; unit++) {
            SampleUnit older = SampleUnit.of(other.facility().digits(), "older-" + unit, person.sample(), "Observation")
                    .withObservation(SampleResult.of("o", "前の", "2026-02-01"), SampleCode.ALBUMIN, "");
            assertThat(intake.submit(older.bytes(), other)).isInstanceOf(Receipt.Accepted.class);
        }
        this.others = others;
        send("始め");
        AtomicBoolean sending = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS + READERS);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> readWhile(sending)));
            }
            List<Callable<Boolean>> senders = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                String name = "送り手" + sender;
                senders.add(() -> sendOften(name));
            }
            for (Future<Boolean> sender : threads.invokeAll(senders)) {
                assertThat(sender.get()).isTrue();
            }
            sending.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("readings while it was replaced").isPositive();
            }
        } finally {
            sending.set(false);
            threads.shutdown();
        }
        assertThat(readOnce().get(0).version()).isEqualTo(1 + SENDERS * SENDINGS);
    }

    private int readWhile(AtomicBoolean sending) {
        int readings = 0;
        do {
            List<ServedItem> items = readOnce();
            ServedItem first = items.get(0);
            assertThat(items).hasSize(ITEMS);
            assertThat(items).allMatch(item -> item.label().equals(first.label()) && item.version() == first.version());
            assertThat(items)
                    .extracting(item -> new String(item.json()))
                    .allMatch(json -> json.contains("\"versionId\":\"" + first.version() + "\""));
            readings++;
        } while (sending.get());
        return readings;
    }

    private List<ServedItem> readOnce() {
        AccessGrant grant = world.grant(hospital, person.id());
        ItemPage page = records.list(ALL, grant);
        assertThat(page.total()).isEqualTo(ITEMS + others);
        return page.items().stream()
                .filter(item -> item.facility().equals(hospital.facility()))
                .toList();
    }

    private boolean sendOften(String name) {
        for (int sending = 0; sending < SENDINGS; sending++) {
            send(name + " " + sending);
        }
        return true;
    }

    private void send(String label) {
        SampleUnit unit = SampleUnit.of(hospital.facility().digits(), "same", person.sample(), "Observation");
        for (int item = 0; item < ITEMS; item++) {
            SampleCode code = item % 2 == 0 ? SampleCode.ALBUMIN : SampleCode.PROTEIN;
            unit = unit.withObservation(SampleResult.of("o" + item, label, "2026-03-0" + (item + 1)), code, "");
        }
        assertThat(intake.submit(unit.bytes(), hospital)).isInstanceOf(Receipt.Accepted.class);
    }
}
