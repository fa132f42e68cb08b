package jp.musubi.platform.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 記録は足せるだけで、だれにも変えられない。 */
@PlatformTest
class StoredAuditTest {

    private static final FacilityCode CODE = new FacilityCode("1318814790");
    private static final Caller HOSPITAL =
            new Caller("hospital-audit-test", Role.FACILITY, CODE, null, Set.of(Purpose.SHARE_VIEW));

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    AuditLog audit;

    @Autowired
    Facilities facilities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void register() {
        facilities.register(new Facility(CODE, "記録の試験の病院", FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1), true));
    }

    @Test
    void 書いたとおりに施設の名前で読める() {
        audit.write(entry("NO_CONSENT", "LAB", "ALLERGY"));
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.at()).isEqualTo(clock.instant());
                    assertThat(look.act()).isEqualTo(Act.VIEW);
                    assertThat(look.callerName()).isEqualTo("hospital-audit-test");
                    assertThat(look.facilityName()).isEqualTo("記録の試験の病院");
                    assertThat(look.subjects()).containsExactly("LAB", "ALLERGY");
                    assertThat(look.reason()).isEqualTo("NO_CONSENT");
                });
    }

    @Test
    void 新しい順に頁をめくれる() {
        for (String subject : List.of("CONDITION", "ALLERGY", "INFECTION", "LAB", "MEDICATION")) {
            audit.write(entry(null, subject));
        }
        List<Look> first = audit.listLooksAt(person, Long.MAX_VALUE, 2);
        List<Look> second = audit.listLooksAt(person, first.get(1).sequence(), 2);
        List<Look> last = audit.listLooksAt(person, second.get(1).sequence(), 2);
        assertThat(List.of(first, second, last))
                .flatExtracting(looks -> looks)
                .flatExtracting(Look::subjects)
                .containsExactly("MEDICATION", "LAB", "INFECTION", "ALLERGY", "CONDITION");
        assertThat(audit.listLooksAt(person, last.get(0).sequence(), 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void 一頁は一行から二百行まで(int limit) {
        assertThatThrownBy(() -> audit.listLooksAt(person, Long.MAX_VALUE, limit))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 行為が取り消されればその記録も残らず_行為がなければ一人で残る() {
        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            audit.write(entry(null, "LAB"));
            act.setRollbackOnly();
        });
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10)).isEmpty();
        audit.write(entry(null, "LAB"));
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kernel.audit_entry set reason = null",
                "delete from kernel.audit_entry",
                "truncate kernel.audit_entry"
            })
    void プラットフォーム自身も表の持ち主も記録を変えられない(String change) throws SQLException {
        audit.write(entry("NO_CONSENT", "LAB"));
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        try (Connection owner = TestServer.connectAsOwner(database);
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("added, never changed");
        }
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10)).hasSize(1);
    }

    private AuditEntry entry(String reason, String... subjects) {
        return new AuditEntry(HOSPITAL, Act.VIEW, person, List.of(subjects), reason, "GET /fhir/Observation");
    }
}
