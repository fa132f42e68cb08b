package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 同時に送られても、半端に混ざらない。 */
@PlatformTest
class ConcurrentIntakeTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 5;
    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    Intake intake;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    @Test
    void 同じ識別子を同時に送ると一つだけが新規で項目は混ざらない() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Known person = world.person();
            Caller hospital = world.hospital();
            List<Receipt.Accepted> receipts = atOnce(
                    IntStream.range(0, THREADS)
                            .mapToObj(number -> unit(hospital, person, "same", "送り" + number))
                            .toList(),
                    hospital);

            assertThat(receipts).filteredOn(Receipt.Accepted::created).hasSize(1);
            assertThat(receipts)
                    .extracting(Receipt.Accepted::version)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, THREADS).boxed().toList());
            List<ServedItem> items =
                    records.list(ALL, world.grant(hospital, person.id())).items();
            assertThat(items).hasSize(3);
            assertThat(items)
                    .extracting(ServedItem::label)
                    .containsOnly(items.get(0).label());
            assertThat(items).extracting(ServedItem::version).containsOnly(THREADS);
            int last = receipts.indexOf(receipts.stream()
                    .filter(receipt -> receipt.version() == THREADS)
                    .findAny()
                    .orElseThrow());
            assertThat(items.get(0).label()).isEqualTo("送り" + last);
        }
    }

    @Test
    void 同じ人の別の識別子を同時に送るとすべて残る() throws Exception {
        Known person = world.person();
        Caller hospital = world.hospital();

        List<Receipt.Accepted> receipts = atOnce(
                IntStream.range(0, THREADS)
                        .mapToObj(number -> unit(hospital, person, "unit-" + number, "送り" + number))
                        .toList(),
                hospital);

        assertThat(receipts).allMatch(Receipt.Accepted::created);
        assertThat(records.list(ALL, world.grant(hospital, person.id())).total())
                .isEqualTo(3 * THREADS);
    }

    @Test
    void 二人が同じ識別子を同時に送ると片方だけが受け付けられる() throws Exception {
        Caller hospital = world.hospital();
        List<Known> people = List.of(world.person(), world.person());

        List<Receipt> receipts = run(
                people.stream()
                        .map(person -> unit(hospital, person, "same", "病名"))
                        .toList(),
                hospital);

        assertThat(receipts).filteredOn(Receipt.Accepted.class::isInstance).hasSize(1);
        int loser = receipts.get(0) instanceof Receipt.Refused ? 0 : 1;
        assertThat(records.list(ALL, world.grant(hospital, people.get(loser).id()))
                        .total())
                .isZero();
    }

    private static SampleUnit unit(Caller hospital, Known person, String localId, String label) {
        return SampleUnit.of(hospital.facility().digits(), localId, person.sample(), "Condition")
                .withCondition("c1", label, "2020-05-01", "")
                .withCondition("c2", label, "2020-05-02", "")
                .withCondition("c3", label, "2020-05-03", "");
    }

    private List<Receipt.Accepted> atOnce(List<SampleUnit> units, Caller hospital) throws Exception {
        return run(units, hospital).stream().map(Receipt.Accepted.class::cast).toList();
    }

    private List<Receipt> run(List<SampleUnit> units, Caller hospital) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(units.size());
        try {
            List<Callable<Receipt>> sendings = new ArrayList<>();
            units.forEach(unit -> sendings.add(() -> intake.submit(unit.bytes(), hospital)));
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> sending : threads.invokeAll(sendings)) {
                receipts.add(sending.get());
            }
            return receipts;
        } finally {
            threads.shutdown();
        }
    }
}
