package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 見たことは一度ずつ記録され、FHIR の AuditEvent として本人と運営が読める。 */
@Tag("once")
@PlatformTest
class LogOfLooksTest {

    private static final FacilityCode CODE = new FacilityCode("131888077" + CheckDigit.of("131888077"));
    private static final int LOOKS = 10_000;

    private final IParser fhir =
            FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Party patient =
            new Party("looks-" + person, "本人", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    private final Party clinic =
            new Party("looks-clinic", "診療所", Role.FACILITY, CODE, null, Set.of(Purpose.SHARE_VIEW));
    private final Party operator =
            new Party("looks-operator", "運営", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @Autowired
    private AuditLog audit;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        facilities.register(new Facility(CODE, "見た診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
    }

    @Test
    void 一万回見れば_断られたものも含めて_一回に一行ずつある() {
        String own = tokens.issueTo(patient).value();
        String others = tokens.issueTo(clinic).value();
        List<String> paths = List.of("Condition", "AllergyIntolerance", "Observation", "MedicationRequest");
        IntStream.range(0, LOOKS).parallel().forEach(i -> {
            boolean refused = i % 4 == 3;
            HttpResponse<String> answer = wire.get(
                    refused ? others : own,
                    "/fhir/" + paths.get(i % 4) + "?_count=1&patient=" + person,
                    "X-Trace-Id",
                    "look-" + person + "-" + i);
            assertThat(answer.statusCode()).isEqualTo(refused ? 403 : 200);
        });
        List<String> traces = jdbc.sql("select trace_id from kernel.audit_entry where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
        assertThat(traces)
                .hasSize(LOOKS)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, LOOKS)
                        .mapToObj(i -> "look-" + person + "-" + i)
                        .toList());
    }

    @Test
    void 本人は自分の記録を_頁をめくって_抜けも重なりもなく読める() {
        for (int i = 0; i < 7; i++) {
            get(patient, "/fhir/Condition?patient=" + person);
        }
        List<String> ids = new ArrayList<>();
        String address = "/fhir/AuditEvent?_count=3&patient=" + person;
        while (address != null) {
            Bundle page = fhir.parseResource(Bundle.class, get(patient, address).body());
            page.getEntry()
                    .forEach(entry -> ids.add(entry.getResource().getIdElement().getIdPart()));
            String next =
                    page.getLink("next") == null ? null : page.getLink("next").getUrl();
            address = next == null ? null : next.substring(next.indexOf("/fhir"));
        }
        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
        assertThat(audit.countEntriesAbout(person))
                .as("each page of the log is a look, too")
                .isEqualTo(7 + 3);
    }

    @Test
    void 読み出した記録は_BALP_の形である() {
        get(patient, "/fhir/Condition?patient=" + person);
        get(clinic, "/fhir/Observation?patient=" + person);
        Bundle page = fhir.parseResource(
                Bundle.class,
                get(operator, "/fhir/AuditEvent?patient=" + person).body());
        List<AuditEvent> events = page.getEntry().stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .toList();
        assertThat(events).hasSize(3).allSatisfy(this::followsThePattern);

        AuditEvent own = events.get(2);
        assertThat(own.getMeta().getProfile().get(0).getValue())
                .isEqualTo("https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientQuery");
        assertThat(own.getOutcome().toCode()).isEqualTo("0");
        assertThat(own.getPurposeOfEventFirstRep().getCoding())
                .extracting(Coding::getCode)
                .containsExactly("SELF_VIEW", "PATRQT");
        assertThat(own.getAgent()).hasSize(3);
        assertThat(own.getAgent().get(2).getType().getCodingFirstRep().getCode())
                .isEqualTo("IRCP");

        AuditEvent refused = events.get(1);
        assertThat(refused.getMeta().getProfile())
                .as("BALP's profiles are of successes")
                .isEmpty();
        assertThat(refused.getOutcome().toCode()).isEqualTo("4");
        assertThat(refused.getOutcomeDesc()).isEqualTo("NO_CONSENT");
        assertThat(refused.getPurposeOfEvent())
                .as("a refused look that named no purpose has none")
                .isEmpty();
    }

    @Test
    void 職員が操作した閲覧は_その職員を求めた者として言う() {
        Caller nurse = clinic.asCaller().withStaff(new ActingStaff("looks-nurse", Profession.NURSE, false, true));
        wire.get(tokens.issueTo(nurse).value(), "/fhir/Observation?patient=" + person);
        Bundle page = fhir.parseResource(
                Bundle.class,
                get(operator, "/fhir/AuditEvent?patient=" + person).body());
        AuditEvent event = (AuditEvent) page.getEntry().get(1).getResource();
        followsThePattern(event);
        assertThat(event.getAgent()).hasSize(3);
        assertThat(event.getAgentFirstRep().getRequestor()).isFalse();
        var staff = event.getAgent().get(2);
        assertThat(staff.getType().getCodingFirstRep().getCode()).isEqualTo("IRCP");
        assertThat(staff.getWho().getIdentifier().getValue()).isEqualTo("looks-nurse");
        assertThat(staff.getRequestor()).isTrue();
        assertThat(event.getEntity().get(3).getName()).isEqualTo("INFECTION LAB");
    }

    private void followsThePattern(AuditEvent event) {
        WrittenEntry entry = audit.find(event.getIdElement().getIdPartAsLong()).orElseThrow();
        assertThat(event.getType().getCode()).isEqualTo("rest");
        assertThat(event.getSubtypeFirstRep().getSystem()).isEqualTo("http://hl7.org/fhir/restful-interaction");
        assertThat(event.getAction().toCode()).isEqualTo("E");
        assertThat(event.getRecorded().toInstant()).isEqualTo(entry.at());
        assertThat(event.getSource().getObserver().getDisplay()).isNotBlank();
        assertThat(event.getAgent().subList(0, 2))
                .extracting(agent -> agent.getType().getCodingFirstRep().getCode())
                .containsExactly("110153", "110152");
        assertThat(event.getAgent())
                .filteredOn(AuditEvent.AuditEventAgentComponent::getRequestor)
                .hasSize(1);
        assertThat(event.getAgentFirstRep().getWho().getIdentifier().getValue()).isEqualTo(entry.caller());
        assertThat(event.getEntity())
                .extracting(entity -> entity.getType().getCode())
                .containsExactly("XrequestId", "1", "2", "4");
        assertThat(event.getEntity().get(0).getWhat().getIdentifier().getValue())
                .isEqualTo(entry.traceId());
        assertThat(event.getEntity().get(1).getWhat().getReference()).isEqualTo("Patient/" + person);
        assertThat(new String(event.getEntity().get(2).getQuery(), StandardCharsets.UTF_8))
                .isEqualTo(entry.interaction());
        assertThat(Base64.getEncoder().encodeToString(event.getEntity().get(2).getQuery()))
                .isNotEmpty();
    }

    @Test
    void 一件だけでも読める_XML_でも() {
        get(patient, "/fhir/Condition?patient=" + person);
        long id = audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).sequence();
        AuditEvent event = fhir.parseResource(
                AuditEvent.class, get(patient, "/fhir/AuditEvent/" + id).body());
        assertThat(event.getIdElement().getIdPartAsLong()).isEqualTo(id);
        assertThat(get(patient, "/fhir/AuditEvent/" + id + "?_format=xml").body())
                .startsWith("<AuditEvent");
        AuditEvent reading = fhir.parseResource(
                AuditEvent.class, get(patient, "/fhir/AuditEvent/" + (id + 1)).body());
        assertThat(reading.getAction().toCode())
                .as("reading one entry is a read")
                .isEqualTo("R");
    }

    @Test
    void 本人と運営のほかは読めず_断られたことも記録される() {
        String nobody = UUID.randomUUID().toString();
        List<HttpResponse<String>> refusals = List.of(
                get(clinic, "/fhir/AuditEvent?patient=" + person),
                get(clinic, "/fhir/AuditEvent?patient=" + nobody),
                get(patient, "/fhir/AuditEvent?patient=" + nobody),
                get(patient, "/fhir/AuditEvent?patient=x"),
                get(patient, "/fhir/AuditEvent/999999999"),
                get(patient, "/fhir/AuditEvent/x"));
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
        assertThat(refusals)
                .extracting(HttpResponse::body)
                .containsOnly(refusals.get(0).body());
        assertThat(audit.listEntriesAbout(person, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("CLASS_NOT_ALLOWED"));
        assertThat(get(patient, "/fhir/AuditEvent").statusCode()).isEqualTo(400);
        assertThat(get(patient, "/fhir/AuditEvent?_before=x&patient=" + person).statusCode())
                .isEqualTo(400);
        assertThat(wire.get(null, "/fhir/AuditEvent?patient=" + person).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> get(Party as, String address) {
        return wire.get(tokens.issueTo(as).value(), address);
    }
}
