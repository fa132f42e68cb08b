package jp.musubi.platform.kernel.consent.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 取りやめの答えの後に始まった閲覧は、どれも断る。 */
@Tag("once")
@PlatformTest
class WithdrawalTest {

    private static final FacilityCode CLINIC = new FacilityCode("131779101" + CheckDigit.of("131779101"));
    private static final int READERS = 4;

    @Autowired
    private OwnConsents own;

    @Autowired
    private Consents consents;

    @Autowired
    private AccessDesk access;

    @Autowired
    private Facilities facilities;

    @Autowired
    private JdbcClient jdbc;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final AtomicBoolean withdrawn = new AtomicBoolean();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final CountDownLatch looking = new CountDownLatch(READERS);

    /** The clock stands still: not the time, but what is on disk decides. */
    @RepeatedTest(5)
    void 閲覧が続く中で取りやめる() throws Exception {
        facilities.register(new Facility(CLINIC, "並行診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        UUID id = give();
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Seen>> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                all.add(readers.submit((Callable<Seen>) this::lookOn));
            }
            assertThat(looking.await(1, TimeUnit.MINUTES)).isTrue();
            own.end(new OwnAct(patient(), person, "POST /me/consents/{id}/end"), id);
            withdrawn.set(true);
            for (int i = 0; i < 20; i++) {
                assertThat(looks()).isFalse();
            }
            enough.set(true);
            for (Future<Seen> one : all) {
                assertThat(one.get().grantedBefore()).isPositive();
                assertThat(one.get().grantedAfter()).isZero();
            }
        } finally {
            enough.set(true);
            readers.shutdownNow();
        }
    }

    private record Seen(int grantedBefore, int grantedAfter) {}

    private Seen lookOn() {
        int before = 0;
        int after = 0;
        while (!enough.get()) {
            boolean late = withdrawn.get();
            boolean granted = looks();
            if (before + after == 2) {
                looking.countDown();
            }
            if (granted && late) {
                after++;
            } else if (granted) {
                before++;
            }
        }
        return new Seen(before, after);
    }

    private boolean looks() {
        var clinic = new Caller("clinic", Role.FACILITY, CLINIC, null, Set.of(Purpose.SHARE_VIEW));
        return access.decide(new AccessRequest(clinic, person, Set.of(DataClass.CONDITION), "GET /fhir/Condition"))
                instanceof AccessDecision.Granted;
    }

    private UUID give() {
        UUID id = UUID.randomUUID();
        Instant now = TestClock.START;
        receive(now);
        consents.give(new Consent(
                id, person, CLINIC, ConsentClass.CLINICAL, Channel.FACE, now, now.plus(Duration.ofHours(24)), null));
        return id;
    }

    /** Consent counts together with a visit at the facility. */
    private void receive(Instant now) {
        jdbc.sql("""
                insert into eligibility.visit (person_id, visit_id, facility, reader, consents, opened_at, expires_at)
                values (:person, :visit, :facility, 'FACE', '{CLINICAL}', :opened, :expires)
                """)
                .param("person", person.value())
                .param("visit", UUID.randomUUID())
                .param("facility", CLINIC.digits())
                .param("opened", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(Duration.ofHours(24)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Caller patient() {
        return new Caller("me", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    }
}
