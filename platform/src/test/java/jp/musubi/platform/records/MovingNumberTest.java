package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.musubi.platform.eligibility.ConsentAnswer;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 番号が移るそのときに届いた登録と受付も、移った先の人のもとに一度だけ残る。 */
@Tag("once")
@PlatformTest
class MovingNumberTest {

    private static final int SENDERS = 6;
    private static final int ROUNDS = 12;
    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    private Intake intake;

    @Autowired
    private SharedRecords records;

    @Autowired
    private Visits visits;

    @Autowired
    private Consents consents;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork desk;

    @Test
    void 移るときに届いた登録は_前の人のもとに残らない() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Known wrong = world.person();
            Known right = world.person();
            Caller hospital = world.hospital();
            UUID about = desk.propose(wrong.sample().member(), LinkAct.RELINK, right.id());
            List<Callable<Receipt>> sendings = IntStream.range(0, SENDERS)
                    .mapToObj(number -> (Callable<Receipt>) () -> intake.submit(
                            unit(hospital, wrong, "unit-" + number).bytes(), hospital))
                    .toList();

            List<Receipt> receipts = whileMoving(about, sendings);

            assertThat(receipts).allMatch(Receipt.Accepted.class::isInstance);
            assertThat(records.list(ALL, world.grant(hospital, wrong.id())).total())
                    .isZero();
            assertThat(records.list(ALL, world.grant(hospital, right.id())).total())
                    .isEqualTo(SENDERS);
        }
    }

    @Test
    void 移るときに開いた受付の同意は_前の人の記録を開いたままにしない() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Known wrong = world.person();
            Known right = world.person();
            Caller counter = world.caller(world.hospital().facility(), Set.of(Purpose.ELIGIBILITY));
            UUID about = desk.propose(wrong.sample().member(), LinkAct.RELINK, right.id());
            VisitRequest request = new VisitRequest(
                    new ShownNumber(SamplePerson.SYSTEM, wrong.sample().member()),
                    Channel.FACE,
                    new ConsentAnswer.Chosen(Set.of(ConsentClass.CLINICAL)),
                    CareSetting.OUTPATIENT,
                    null);
            List<Callable<Visit>> openings = IntStream.range(0, SENDERS)
                    .mapToObj(number -> (Callable<Visit>) () -> visits.open(request, counter))
                    .toList();

            List<Visit> opened = whileMoving(about, openings);

            assertThat(consents.listOf(wrong.id())).allMatch(consent -> consent.endedBy() == EndedBy.RELINKED);
            assertThat(consents.listOf(right.id())).allMatch(consent -> consent.endedBy() == null);
            assertThat(consents.listOf(wrong.id()).size()
                            + consents.listOf(right.id()).size())
                    .isEqualTo(SENDERS);
            assertThat(opened)
                    .allSatisfy(visit -> assertThat(
                                    visits.close(visit.id(), counter).person())
                            .isEqualTo(right.id()));
        }
    }

    /** All begin at once with the desk's confirmation. */
    private <T> List<T> whileMoving(UUID about, List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size() + 1);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            Future<?> move = threads.submit(() -> {
                start.await();
                desk.confirm(about);
                return null;
            });
            start.countDown();
            move.get();
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static SampleUnit unit(Caller hospital, Known person, String localId) {
        return SampleUnit.of(hospital.facility().digits(), localId, person.sample(), "Condition")
                .withCondition("c1", "腹痛", "2020-05-01", "");
    }
}
