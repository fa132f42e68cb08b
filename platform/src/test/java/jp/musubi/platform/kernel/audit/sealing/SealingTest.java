package jp.musubi.platform.kernel.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.tree.Frontier;
import jp.musubi.platform.kernel.audit.tree.Hash;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 書かれた記録は、番号の順でなくコミットの順に、一度ずつ封じられる。 */
@PlatformTest
class SealingTest {

    @Autowired
    private AuditLog audit;

    @Autowired
    private SealedLog sealed;

    @Autowired
    private SealRound round;

    @Autowired
    private PendingEntries pending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void 封じた頭は_すべての葉から計算した根で_鍵で確かめられる() throws Exception {
        for (int i = 0; i < 37; i++) {
            audit.write(LogUnderTest.look(LogUnderTest.somebody(), "LAB"));
        }
        sealAll();
        TreeHead head = sealed.findLatestHead().orElseThrow();
        Frontier anew = new Frontier(0, subtree -> Hash.ofNothing());
        leaves().stream().limit(head.size()).forEach(anew::append);
        assertThat(anew.root()).isEqualTo(head.root());
        assertThat(verified(head)).isTrue();
    }

    @Test
    void 葉は_記録の正しい書き方の要約値である() {
        PersonId person = LogUnderTest.somebody();
        audit.write(LogUnderTest.look(person, "LAB"));
        sealAll();
        WrittenEntry entry = audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0);
        long size = sealed.findLatestHead().orElseThrow().size();
        SealedLog.InclusionProof proof = sealed.inclusion(entry.sequence(), size);
        assertThat(proof.leafHash())
                .isEqualTo(Hash.ofLeaf(CanonicalForm.text(entry).getBytes(StandardCharsets.UTF_8)));
    }

    /** The number was given first, the commit came last: a reader of numbers would pass it by. */
    @Test
    void 先に番号を取り後からコミットした記録も_抜けない() {
        PersonId late = LogUnderTest.somebody();
        PersonId early = LogUnderTest.somebody();
        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            audit.write(LogUnderTest.look(late, "LAB"));
            var other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(inner -> audit.write(LogUnderTest.look(early, "LAB")));
            other.executeWithoutResult(inner -> sealAll());
        });
        sealAll();
        assertThat(leafOf(early)).isLessThan(leafOf(late));
        assertThat(sequenceOf(early)).isGreaterThan(sequenceOf(late));
    }

    @Test
    void 時計が戻っても_頭の時刻は戻らない() {
        audit.write(LogUnderTest.look(LogUnderTest.somebody(), "LAB"));
        sealAll();
        TreeHead before = sealed.findLatestHead().orElseThrow();
        clock.set(before.at().minusSeconds(3600));
        try {
            audit.write(LogUnderTest.look(LogUnderTest.somebody(), "LAB"));
            sealAll();
        } finally {
            clock.set(TestClock.START);
        }
        TreeHead after = sealed.findLatestHead().orElseThrow();
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(after.at()).isEqualTo(before.at());
    }

    @Test
    void 取り消された記録は封じない() {
        PersonId person = LogUnderTest.somebody();
        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            audit.write(LogUnderTest.look(person, "LAB"));
            act.setRollbackOnly();
        });
        sealAll();
        assertThat(jdbc.sql("select count(*) from kernel.audit_leaf where person_id = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void 封をする者は一度に一人() {
        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            while (!pending.lock()) {
                Thread.onSpinWait();
            }
            PersonId person = LogUnderTest.somebody();
            var other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(inner -> audit.write(LogUnderTest.look(person, "LAB")));
            other.executeWithoutResult(inner -> assertThat(round.seal(10)).isZero());
            assertThat(pending.isEmpty()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kernel.audit_leaf set leaf = leaf + 1",
                "delete from kernel.audit_leaf",
                "truncate kernel.audit_leaf",
                "update kernel.audit_node set hash = null",
                "delete from kernel.audit_node",
                "truncate kernel.audit_node",
                "update kernel.audit_head set tree_size = tree_size + 1",
                "delete from kernel.audit_head",
                "truncate kernel.audit_head",
                "update kernel.audit_key set demo = not demo",
                "delete from kernel.audit_key"
            })
    void 木も頭も鍵も_プラットフォームも持ち主も変えられない(String change) throws Exception {
        for (int i = 0; i < 4; i++) {
            audit.write(LogUnderTest.look(LogUnderTest.somebody(), "LAB"));
        }
        sealAll();
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        try (Connection owner = TestServer.connectAsOwner(database);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("added, never changed");
        }
    }

    @Test
    void 証明は_まだない大きさや_ない記録には出さない() {
        audit.write(LogUnderTest.look(LogUnderTest.somebody(), "LAB"));
        sealAll();
        long size = sealed.findLatestHead().orElseThrow().size();
        assertThatThrownBy(() -> sealed.inclusion(1, Long.MAX_VALUE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("LOG-SIZE-UNKNOWN");
        assertThatThrownBy(() -> sealed.inclusion(Long.MAX_VALUE, size))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ENTRY-NOT-SEALED");
        assertThatThrownBy(() -> sealed.consistency(1, Long.MAX_VALUE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("LOG-SIZE-UNKNOWN");
    }

    private void sealAll() {
        do {
            round.seal(1_000);
        } while (!pending.isEmpty());
    }

    private List<Hash> leaves() {
        List<Hash> leaves = new ArrayList<>();
        jdbc.sql("select hash from kernel.audit_leaf order by leaf").query(row -> {
            leaves.add(Hash.of(row.getBytes(1)));
        });
        return leaves;
    }

    private long leafOf(PersonId person) {
        return jdbc.sql("select leaf from kernel.audit_leaf where person_id = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private long sequenceOf(PersonId person) {
        return audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).sequence();
    }

    private boolean verified(TreeHead head) throws Exception {
        String spki = sealed.listKeys().stream()
                .filter(key -> key.id().equals(head.keyId()))
                .findFirst()
                .orElseThrow()
                .spki();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(spki))));
        signature.update(("musubi-audit-head 1\nsize " + head.size() + "\nroot " + head.root() + "\nat " + head.atText()
                        + "\nkey " + head.keyId() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(head.signature()));
    }
}
