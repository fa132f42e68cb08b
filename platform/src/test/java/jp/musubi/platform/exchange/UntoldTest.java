package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.exchange.SenderWorld.Citizen;
import jp.musubi.platform.exchange.SenderWorld.Sender;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * 告げていない病名と渡していない病名のある人と、ない人と。Two persons of whom one has such diagnoses besides: whatever way they look at their
 * own record, numbers and log included, they read the same.
 */
@PlatformTest
class UntoldTest {

    /** Ways by which a person reads own items; PATIENT is the person's id. */
    private static final List<String> TOKEN_WAYS = List.of(
            "/fhir/Condition?patient=PATIENT",
            "/fhir/Condition?patient=PATIENT&_count=1",
            "/fhir/Patient/PATIENT/$everything",
            "/fhir/Patient/PATIENT/$summary",
            "/fhir/Patient/PATIENT/$interview",
            "/fhir/AuditEvent?patient=PATIENT",
            "/records/vanishing?days=3660&patient=PATIENT");

    private static final List<String> CARD_WAYS = List.of(
            "/me",
            "/me/items/condition",
            "/me/together/condition",
            "/me/vanishing?days=3660",
            "/me/summary",
            "/me/summary/document",
            "/me/hidden",
            "/me/looks");

    /** One item by its id: asked below; a summary as a file: SummaryPageTest. */
    private static final Set<String> BY_ID =
            Set.of("/fhir/{type}/{id}", "/me/summary/pdf", "/me/summary/facilities/{facility}");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Wire wire;
    private SenderWorld world;
    private Sender hospital;

    @BeforeEach
    void 病院がある() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        world = SenderWorld.of(context);
        hospital = world.hospital();
    }

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void 本人のどの道でも_ある人とない人は同じものを読む() {
        Citizen told = world.citizen();
        Citizen untold = world.citizen();
        send(told, false);
        send(untold, true);
        for (String way : TOKEN_WAYS) {
            String read = own(untold, way);
            assertThat(read).contains(way.contains("AuditEvent") ? "\"AuditEvent\"" : "話した病名");
            assertThat(alike(read, untold)).as(way).isEqualTo(alike(own(told, way), told));
        }
        for (String way : CARD_WAYS) {
            assertThat(alike(seated(untold, way), untold)).as(way).isEqualTo(alike(seated(told, way), told));
        }
        String sent = world.read(wire, hospital.party(), "/records/vanishing?days=3660&patient=" + untold.id())
                .body();
        assertThat(sent).as("its sender does").contains("告げていない病名", "渡していない病名");
    }

    @Test
    void 項目を読む道は_ここにすべて挙がっている() {
        Set<String> ways = Paths.list().stream()
                .filter(row -> row.method().equals("GET")
                        && row.purposes().contains(Purpose.SELF_VIEW)
                        && row.classes().contains(DataClass.CONDITION)
                        && Set.of(Entrance.TOKEN, Entrance.CARD).contains(row.entrance()))
                .map(PathRow::pattern)
                .filter(pattern -> !BY_ID.contains(pattern))
                .collect(Collectors.toSet());
        for (String pattern : ways) {
            String form = pattern.replaceAll("\\{[a-z]+}", "[^/]+").replace("$", "\\$") + "(\\?.*)?";
            assertThat(Stream.concat(TOKEN_WAYS.stream(), CARD_WAYS.stream()))
                    .as("no way of this test goes by %s", pattern)
                    .anyMatch(way -> way.matches(form));
        }
    }

    private void send(Citizen citizen, boolean untold) {
        SampleUnit unit = hospital.unit(untold ? "one" : "other", citizen, "Condition")
                .withCondition("c", "話した病名", "2020-05-01", "");
        if (untold) {
            unit = unit.withCondition("u", "告げていない病名", "2020-05-02", "UNINFORMED")
                    .withCondition("n", "渡していない病名", "2020-05-03", "UNDELIVERED");
        }
        assertThat(world.send(wire, hospital, unit).statusCode()).isEqualTo(201);
    }

    private String own(Citizen citizen, String way) {
        return world.read(
                        wire,
                        citizen.party(),
                        way.replace("PATIENT", citizen.id().toString()))
                .body();
    }

    private String seated(Citizen citizen, String way) {
        var caller = new Caller(citizen.party(), Role.PATIENT, null, citizen.id(), Set.of(Purpose.SELF_VIEW));
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        var result = MockMvcTester.from(context).get().uri(way).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Without what differs between any two persons: numbers of the person, of items and of lines of the log. */
    private static String alike(String read, Citizen citizen) {
        return read.replace(citizen.sample().member(), "MEMBER")
                .replaceAll(
                        "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}|(?<=versionId.{3})[0-9a-f]+", "ID")
                .replaceAll("(AuditEvent/|\"id\":\"|before=|entry-)[0-9]+", "$1N");
    }
}
