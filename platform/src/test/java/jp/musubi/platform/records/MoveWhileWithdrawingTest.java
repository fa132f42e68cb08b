package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 同意の取りやめと番号の移りが同じときに来ても、どちらが先でも、同意は終わり、だれの記録も開かない。 */
@PlatformTest
class MoveWhileWithdrawingTest {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    private Visits visits;

    @Autowired
    private Consents consents;

    @Autowired
    private OwnConsents own;

    @Autowired
    private AccessDesk access;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork desk;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transaction;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Known wrong;
    private Known right;
    private Caller counter;
    private Visit visit;
    private UUID consent;
    private UUID about;

    @BeforeEach
    void 別人の番号で受付が開き_移す申し出がある() {
        wrong = world.person();
        right = world.person();
        counter = world.caller(world.hospital().facility(), Set.of(Purpose.ELIGIBILITY, Purpose.SHARE_VIEW));
        visit = visits.open(
                new VisitRequest(
                        new ShownNumber(SamplePerson.SYSTEM, wrong.sample().member()),
                        Channel.FACE,
                        new ConsentAnswer.Chosen(Set.of(ConsentClass.CLINICAL)),
                        CareSetting.OUTPATIENT,
                        null),
                counter);
        consent = consents.listOf(wrong.id()).get(0).id();
        about = desk.propose(wrong.sample().member(), LinkAct.RELINK, right.id());
    }

    @AfterEach
    void tearDown() {
        thread.shutdownNow();
    }

    @Test
    void 取りやめの途中で番号が移ると_移りは待ち_取りやめのとおりに終わる() throws Exception {
        Future<?> move = whileOpen(this::withdraw, () -> desk.confirm(about));
        move.get(30, TimeUnit.SECONDS);
        assertEnded(EndedBy.PERSON);
    }

    @Test
    void 移りの途中で取りやめると_取りやめは待ち_もう終わっていると言われる() throws Exception {
        Future<?> withdrawal = whileOpen(() -> desk.confirm(about), this::withdraw);
        assertThatThrownBy(() -> withdrawal.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONSENT_OVER));
        assertEnded(EndedBy.RELINKED);
    }

    private void assertEnded(EndedBy by) {
        assertThat(consents.listOf(wrong.id())).extracting(Consent::endedBy).containsExactly(by);
        assertThat(consents.listOf(right.id())).isEmpty();
        assertThat(isShown(wrong.id())).isFalse();
        assertThat(isShown(right.id())).isFalse();
        assertThat(visits.close(visit.id(), counter).person()).as("受付は番号に付いていく").isEqualTo(right.id());
    }

    /** The second act begins when the first is done but not yet on disk, and the first ends when the second waits for it. */
    private Future<?> whileOpen(Runnable first, Runnable second) {
        return transaction.execute(status -> {
            first.run();
            Future<?> running = thread.submit(second);
            await().atMost(LONGEST)
                    .until(() -> running.isDone()
                            || sql.sql(WAITING).query(Long.class).single() > 0);
            assertThat(running.isDone()).as("it waits").isFalse();
            return running;
        });
    }

    private void withdraw() {
        var self = new Caller("self", Role.PATIENT, null, wrong.id(), Set.of(Purpose.SELF_VIEW));
        own.end(new OwnAct(self, wrong.id(), "test"), consent);
    }

    private boolean isShown(PersonId person) {
        AccessRequest look = new AccessRequest(counter, person, Set.of(DataClass.CONDITION), "test");
        return access.decide(look) instanceof AccessDecision.Granted;
    }
}
