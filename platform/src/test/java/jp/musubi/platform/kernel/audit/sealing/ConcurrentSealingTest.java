package jp.musubi.platform.kernel.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** 大ぜいが書き、封をする者が途中で殺されても、どの記録も一度ずつ封じられる。 */
@PlatformTest
class ConcurrentSealingTest {

    private static final int WRITERS = 4;
    private static final int ACTS = 400;
    // A guard against waiting for ever, not a promise of speed.
    private static final long GUARD_NANOS = TimeUnit.MINUTES.toNanos(2);

    @Autowired
    private AuditLog audit;

    @Autowired
    private SealRound round;

    @Autowired
    private PendingEntries pending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void 書く者と封をする者が重なり_封をする者が殺されても() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 3);
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger kills = new AtomicInteger();
        List<Future<List<PersonId>>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(threads.submit(writer(i)));
        }
        List<Future<Integer>> others = List.of(
                threads.submit(() -> sealWhile(writing)),
                threads.submit(() -> sealWhile(writing)),
                threads.submit(() -> killWhile(writing, kills)));
        List<PersonId> written = new ArrayList<>();
        for (Future<List<PersonId>> writer : writers) {
            written.addAll(writer.get());
        }
        // A seal is short: where the killer met none yet, there is more to write until it does.
        long end = System.nanoTime() + GUARD_NANOS;
        for (int more = WRITERS; kills.get() == 0 && System.nanoTime() < end; more++) {
            written.addAll(writer(more).call());
        }
        writing.set(false);
        for (Future<Integer> other : others) {
            assertThat(other.get()).isNotNegative();
        }
        assertThat(kills.get()).as("kills in the middle of a seal").isPositive();
        threads.shutdown();
        sealAll();

        assertThat(written).hasSizeGreaterThan(WRITERS * ACTS / 2);
        assertThat(written).allSatisfy(person -> assertThat(leavesOf(person)).isEqualTo(1));
        everyEntryOnce();
    }

    /** Acts of differing length, a fifth of them taken back: numbers, starts and commits come in different orders. */
    private Callable<List<PersonId>> writer(int seed) {
        return () -> {
            Random random = new Random(seed);
            List<PersonId> written = new ArrayList<>();
            var act = new TransactionTemplate(transactions);
            for (int i = 0; i < ACTS; i++) {
                PersonId person = LogUnderTest.somebody();
                boolean takenBack = random.nextInt(5) == 0;
                int pause = random.nextInt(4);
                try {
                    act.executeWithoutResult(status -> {
                        audit.write(LogUnderTest.look(person, "LAB"));
                        pause(pause);
                        if (takenBack) {
                            status.setRollbackOnly();
                        }
                    });
                    if (!takenBack) {
                        written.add(person);
                    }
                } catch (DataAccessException | TransactionException cut) {
                    // The killer saw a sealer at work, and the connection had changed hands when it was cut.
                }
            }
            return written;
        };
    }

    private int sealWhile(AtomicBoolean writing) {
        int sealedEntries = 0;
        while (writing.get()) {
            try {
                sealedEntries += round.seal(7);
            } catch (DataAccessException | TransactionException killed) {
                // By the killer below: the round is as if it had never begun.
            }
        }
        return sealedEntries;
    }

    /** Whoever is just inserting leaves: its transaction has taken entries and not yet signed a head. */
    private int killWhile(AtomicBoolean writing, AtomicInteger kills) {
        while (writing.get()) {
            kills.addAndGet(TestServer.cut(database, "insert into kernel.audit_leaf"));
            pause(3);
        }
        return kills.get();
    }

    private void sealAll() {
        do {
            try {
                round.seal(1_000);
            } catch (DataAccessException | TransactionException cut) {
                // A connection that the killer had cut was still in the pool.
            }
        } while (!pending.isEmpty());
    }

    /** The clerk of the door writes an entry of its own now and then: then it is sealed and looked at again. */
    private void everyEntryOnce() {
        long end = System.nanoTime() + GUARD_NANOS;
        Counts counts = counts();
        while (counts.entries() != counts.leaves() && System.nanoTime() < end) {
            sealAll();
            counts = counts();
        }
        assertThat(counts.leaves()).isEqualTo(counts.entries());
        assertThat(counts.distinct()).isEqualTo(counts.leaves());
        assertThat(counts.next()).isEqualTo(counts.leaves());
        assertThat(counts.head()).isEqualTo(counts.leaves());
    }

    /** One moment of the log. */
    private record Counts(long entries, long leaves, long distinct, long next, long head) {}

    private Counts counts() {
        return jdbc.sql("""
                select (select count(*) from kernel.audit_entry) as entries,
                       (select max(tree_size) from kernel.audit_head) as head,
                       count(*) as leaves,
                       count(distinct sequence) as distinct_leaves,
                       max(leaf) + 1 as next
                  from kernel.audit_leaf
                """)
                .query((row, place) -> new Counts(
                        row.getLong("entries"),
                        row.getLong("leaves"),
                        row.getLong("distinct_leaves"),
                        row.getLong("next"),
                        row.getLong("head")))
                .single();
    }

    private int leavesOf(PersonId person) {
        return jdbc.sql("select count(*) from kernel.audit_leaf where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
