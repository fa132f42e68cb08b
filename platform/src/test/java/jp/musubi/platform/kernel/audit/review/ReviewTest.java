package jp.musubi.platform.kernel.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 見直す見方の一覧。しきい値のすぐ内と外。 */
@Tag("once")
@PlatformTest
class ReviewTest {

    private static final Caller OPERATOR =
            new Caller("operator-review-test", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    /** A day on which no other test writes. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final String name = "clinic-" + UUID.randomUUID();
    private final Caller clinic = new Caller(
            name,
            Role.FACILITY,
            new FacilityCode("131888055" + CheckDigit.of("131888055")),
            null,
            Set.of(Purpose.SHARE_VIEW));

    @Autowired
    private AuditLog audit;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void morning() {
        clock.set(TestClock.START.plus(Duration.ofDays(216)));
        assertThat(ReviewDesk.dayOf(clock.instant())).isEqualTo(DAY);
    }

    @AfterEach
    void back() {
        clock.set(TestClock.START);
    }

    @Test
    void 受付のない人の記録を見ようとした施設は載る() {
        PersonId stranger = somebody();
        look(stranger, "NO_CONSENT");
        look(stranger, null);
        assertThat(withoutVisit()).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo(stranger.value());
            assertThat(row.looks().times()).isEqualTo(2);
            assertThat(row.looks().refused()).isEqualTo(1);
            assertThat(row.who().facilityName()).isEqualTo("131888055" + CheckDigit.of("131888055"));
        });
    }

    @Test
    void 受付から七日の内は載らず_七日で載る() {
        PersonId person = somebody();
        clock.moveBy(Duration.ofDays(-7).plusMillis(1));
        visit(person, null);
        clock.moveBy(Duration.ofDays(7).minusMillis(1));
        look(person, null);
        assertThat(withoutVisit()).isEmpty();
        clock.moveBy(Duration.ofMillis(1));
        look(person, null);
        assertThat(withoutVisit())
                .singleElement()
                .extracting(row -> row.looks().times())
                .isEqualTo(1L);
    }

    @Test
    void 断られた受付と_後からの受付は_受付ではない() {
        PersonId person = somebody();
        visit(person, "NO_SUCH_PERSON");
        look(person, "NO_CONSENT");
        clock.moveBy(Duration.ofMinutes(1));
        visit(person, null);
        assertThat(withoutVisit()).hasSize(1);
    }

    @Test
    void 十分に三十人までは載らず_三十一人で載る() {
        for (int i = 0; i < 30; i++) {
            look(somebody(), null);
        }
        assertThat(manyPatients()).isEmpty();
        look(somebody(), null);
        assertThat(manyPatients()).singleElement().extracting(Finding::persons).isEqualTo(31L);
    }

    @Test
    void 断られた三十一人は_運営には載り_施設には載らない() {
        for (int i = 0; i < 31; i++) {
            look(somebody(), "NO_CONSENT");
        }
        assertThat(manyPatients()).hasSize(1);
        // By its number, too: other tests know it as one without a name.
        FacilityCode own = clinic.facility();
        facilities.register(new Facility(own, own.digits(), FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        Caller officer = new Caller(name, Role.FACILITY, clinic.facility(), null, Set.of(Purpose.SECURITY_OPERATION))
                .withStaff(new ActingStaff("officer", Profession.PRIVACY_OFFICER, false, true));
        assertThat(desk.review(officer, ReviewQuery.of(DAY), "GET /audit/review")
                        .findings())
                .noneMatch(row -> row.who().caller().equals(name));
    }

    /** Spans begin every five minutes, so a burst across any border is still seen as one. */
    @Test
    void 区切りをまたぐ集まりも載る() {
        for (int minutes : new int[] {0, 125}) {
            clock.set(TestClock.START.plus(Duration.ofDays(216)).plus(Duration.ofMinutes(8L + minutes)));
            for (int i = 0; i < 31; i++) {
                look(somebody(), null);
                clock.moveBy(Duration.ofSeconds(9));
            }
            assertThat(manyPatients())
                    .singleElement()
                    .extracting(Finding::persons)
                    .isEqualTo(31L);
        }
    }

    @Test
    void 同じ人を何度見ても_多くの人ではない() {
        PersonId person = somebody();
        for (int i = 0; i < 60; i++) {
            look(person, null);
        }
        assertThat(manyPatients()).isEmpty();
    }

    @Test
    void 職員の名のない閲覧は_数だけを言う() {
        long before = review().notNamed();
        look(somebody(), null);
        assertThat(review().notNamed()).isEqualTo(before + 1);
    }

    @Test
    void 運営のほかは見られず_見ようとしたことも記録される() {
        long before = audit.countEntriesAbout(new PersonId(new UUID(0, 0)));
        assertThatThrownBy(() -> desk.review(clinic, ReviewQuery.of(DAY), "GET /audit/review"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ACCESS-REFUSED");
        review();
        assertThat(audit.countEntriesAbout(new PersonId(new UUID(0, 0)))).isGreaterThanOrEqualTo(before + 2);
    }

    private Review review() {
        return desk.review(OPERATOR, ReviewQuery.of(DAY), "GET /audit/review");
    }

    private List<Finding> withoutVisit() {
        return of(ReviewKind.NO_VISIT);
    }

    private List<Finding> manyPatients() {
        return of(ReviewKind.MANY_PATIENTS);
    }

    private List<Finding> of(ReviewKind kind) {
        return review().of(kind).stream()
                .filter(row -> row.who().caller().equals(name))
                .toList();
    }

    private void look(PersonId person, @Nullable String reason) {
        audit.write(new AuditEntry(clinic, Act.VIEW, person, List.of("LAB"), reason, "GET /fhir/Observation"));
    }

    private void visit(PersonId person, @Nullable String reason) {
        audit.write(new AuditEntry(clinic, Act.OPEN_VISIT, person, List.of(), reason, "POST /eligibility/visits"));
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
