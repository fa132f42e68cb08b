package jp.musubi.platform.kernel.audit.turnedaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 断られた呼び出しは、証がなくても、正しくなくても、条件が違っても、記録に残る。 */
@PlatformTest
class DoorTest {

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Party patient =
            new Party("door-" + person, "本人", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));

    @Autowired
    private TurnedAway turnedAway;

    @Autowired
    private SourceMark marks;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void setUp() throws InterruptedException {
        clock.set(TestClock.START);
        writeWhatIsStillOnItsWay();
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 名の分かる前に断られた呼び出しは_理由ごとの一行になる() throws Exception {
        long before = newest();
        String own = tokens.issueTo(patient).value();
        for (int i = 0; i < 5; i++) {
            assertThat(call(null, "/fhir/Condition?patient=" + person)).isEqualTo(401);
        }
        assertThat(call("garbage", "/fhir/Condition?patient=" + person)).isEqualTo(401);
        assertThat(call(own, "/fhir/Condition?patient=" + person + "&nothing=1"))
                .isEqualTo(400);
        assertThat(call(own, "/fhir/Nothing")).isEqualTo(404);
        awaitCounted(8);
        clock.moveBy(Duration.ofMinutes(1));
        turnedAway.writeFinished();
        assertThat(since(before))
                .containsExactlyInAnyOrder(
                        "TOKEN_MISSING COUNT-5",
                        "TOKEN_INVALID COUNT-1",
                        "PARAMETER_UNKNOWN COUNT-1",
                        "NOT_FOUND COUNT-1");
    }

    @Test
    void 自分の一行を書いた断りは_入口では数えない() throws Exception {
        long before = newest();
        String own = tokens.issueTo(patient).value();
        assertThat(call(own, "/fhir/Condition?patient=" + UUID.randomUUID())).isEqualTo(403);
        assertThat(call(own, "/fhir/Condition?patient=" + person)).isEqualTo(200);
        assertThat(call(null, "/fhir/Condition?patient=" + person)).isEqualTo(401);
        awaitCounted(1);
        turnedAway.write();
        assertThat(since(before)).containsExactly("TOKEN_MISSING COUNT-1");
    }

    /** The last calls of the tests before may be counted only now. */
    private void writeWhatIsStillOnItsWay() throws InterruptedException {
        turnedAway.write();
        for (int quiet = 0; quiet < 20; quiet++) {
            Thread.sleep(5);
            if (turnedAway.waiting() > 0) {
                turnedAway.write();
                quiet = 0;
            }
        }
    }

    /** A call is counted after its answer has gone out: the caller may be faster than the count. */
    private void awaitCounted(long calls) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (turnedAway.waiting() < calls && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(turnedAway.waiting()).isEqualTo(calls);
    }

    private int call(String token, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(sequence), 0) from kernel.audit_entry")
                .query(Long.class)
                .single();
    }

    /** Only what this platform counted: others of the same tests write into the same log at times of their own. */
    private List<String> since(long sequence) {
        return jdbc.sql("""
                        select reason || ' ' || subjects[1]
                          from kernel.audit_entry
                         where sequence > :sequence and act = 'TURNED_AWAY' and subjects[2] in (:sources)
                        """)
                .param("sequence", sequence)
                .param("sources", List.of("FROM-" + marks.of("127.0.0.1"), "FROM-" + marks.of("0:0:0:0:0:0:0:1")))
                .query(String.class)
                .list();
    }
}
