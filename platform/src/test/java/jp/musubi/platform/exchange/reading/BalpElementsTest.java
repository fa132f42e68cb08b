package jp.musubi.platform.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.hl7.fhir.r4.model.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * AuditEvent と IHE BALP の要素の一覧。Each element that the profiles PatientRead, PatientQuery, PatientCreate, PatientUpdate and
 * PatientDelete of IHE ITI Basic Audit Log Patterns constrain: how often it is there, and the code where it is fixed.
 */
class BalpElementsTest {

    private static final String PERSON = "6f1ed002-ab59-4b4b-9c2f-0a4f3b6f0001";

    /** By the letter of the profile: an entry of the log that follows it, by a member of staff. */
    private static final Map<Character, JsonNode> EVENTS = Map.of(
            'R', event("VIEW", "GET /fhir/Condition/{id}"),
            'Q', event("VIEW", "GET /fhir/Condition"),
            'C', event("SUBMIT", "POST /fhir/Bundle"),
            'U', event("REPLACE", "POST /fhir/Bundle"),
            'D', event("WITHDRAW", "DELETE /fhir/Bundle"));

    /** The type by which a slice is told, by profile. */
    private static final Map<String, Map<Character, String>> SLICES = Map.of(
            "client", Map.of('R', "110152", 'Q', "110153", 'C', "110153", 'U', "110153", 'D', "110150"),
            "server", Map.of('R', "110153", 'Q', "110152", 'C', "110152", 'U', "110152", 'D', "custodian"),
            "user", Map.of('R', "IRCP", 'Q', "IRCP", 'C', "AUT", 'U', "AUT", 'D', "AUT"),
            "transaction", all("XrequestId"),
            "patient", all("1"),
            "data", all("2"),
            "query", all("2"));

    @ParameterizedTest(name = "{0}: {1} {2}..{3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RQCUD | resourceType                     | 1 | 1 | AuditEvent
            R     | meta.profile                     | 1 | 1 | https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientRead
            Q     | meta.profile                     | 1 | 1 | https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientQuery
            C     | meta.profile                     | 1 | 1 | https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientCreate
            U     | meta.profile                     | 1 | 1 | https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientUpdate
            D     | meta.profile                     | 1 | 1 | https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientDelete
            RQCUD | type.system                      | 1 | 1 | http://terminology.hl7.org/CodeSystem/audit-event-type
            RQCUD | type.code                        | 1 | 1 | rest
            RQCUD | subtype                          | 1 | * |
            RQCUD | subtype.system                   | 1 | 1 | http://hl7.org/fhir/restful-interaction
            R     | subtype.code                     | 1 | 1 | read
            R     | subtype.display                  | 1 | 1 | read
            Q     | subtype.code                     | 1 | 1 | search-type
            C     | subtype.code                     | 1 | 1 | create
            C     | subtype.display                  | 1 | 1 | create
            U     | subtype.code                     | 1 | 1 | update
            U     | subtype.display                  | 1 | 1 | update
            D     | subtype.code                     | 1 | 1 | delete
            R     | action                           | 1 | 1 | R
            Q     | action                           | 1 | 1 | E
            C     | action                           | 1 | 1 | C
            U     | action                           | 1 | 1 | U
            D     | action                           | 1 | 1 | D
            RQCUD | recorded                         | 1 | 1 | 2026-04-01T00:00:00.123456Z
            RQCUD | outcome                          | 1 | 1 | 0
            RQCUD | agent                            | 2 | * |
            RQCUD | agent:client                     | 1 | 1 |
            RQCUD | agent:client.type.coding.system  | 1 | 1 | http://dicom.nema.org/resources/ontology/DCM
            RQCUD | agent:client.who                 | 1 | 1 |
            RQCUD | agent:client.who.identifier.value | 1 | 1 | hospital-a
            RQCUD | agent:client.requestor           | 1 | 1 | false
            RQCUD | agent:client.network             | 1 | 1 |
            RQCUD | agent:client.media               | 0 | 0 |
            D     | agent:client.role                | 0 | 0 |
            D     | agent:client.altId               | 0 | 0 |
            D     | agent:client.name                | 0 | 0 |
            D     | agent:client.location            | 0 | 0 |
            D     | agent:client.policy              | 0 | 0 |
            D     | agent:client.purposeOfUse        | 0 | 0 |
            RQCUD | agent:server                     | 1 | 1 |
            RQCU  | agent:server.type.coding.system  | 1 | 1 | http://dicom.nema.org/resources/ontology/DCM
            D     | agent:server.type.coding.system  | 1 | 1 | http://terminology.hl7.org/CodeSystem/provenance-participant-type
            RQCUD | agent:server.who                 | 1 | 1 |
            RQCUD | agent:server.requestor           | 1 | 1 | false
            RQCUD | agent:server.network             | 1 | 1 |
            RQCUD | agent:server.media               | 0 | 0 |
            D     | agent:server.role                | 0 | 0 |
            D     | agent:server.altId               | 0 | 0 |
            D     | agent:server.name                | 0 | 0 |
            D     | agent:server.location            | 0 | 0 |
            D     | agent:server.policy              | 0 | 0 |
            D     | agent:server.purposeOfUse        | 0 | 0 |
            RQCUD | agent:user                       | 1 | 1 |
            RQCUD | agent:user.type.coding.system    | 1 | 1 | http://terminology.hl7.org/CodeSystem/v3-ParticipationType
            RQCUD | agent:user.who                   | 1 | 1 |
            RQCUD | agent:user.who.identifier.value  | 1 | 1 | hospital-a-nurse
            RQCUD | agent:user.requestor             | 1 | 1 | true
            RQCUD | agent:user.role.coding.code      | 1 | 1 | FACILITY
            RQCUD | agent:user.purposeOfUse          | 1 | 1 |
            RQCUD | agent:user.media                 | 0 | 0 |
            RQCUD | agent:user.network               | 0 | 0 |
            D     | agent:user.altId                 | 0 | 0 |
            D     | agent:user.location              | 0 | 0 |
            D     | agent:user.policy                | 0 | 0 |
            RQCUD | source.observer                  | 1 | 1 |
            RQCUD | entity                           | 2 | * |
            RQCUD | entity:transaction               | 0 | 1 |
            RQCUD | entity:transaction.type.system   | 1 | 1 | https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType
            RQCUD | entity:transaction.what.identifier.value | 1 | 1 | trace-1
            D     | entity:transaction.lifecycle     | 0 | 0 |
            D     | entity:transaction.securityLabel | 0 | 0 |
            D     | entity:transaction.name          | 0 | 0 |
            D     | entity:transaction.query         | 0 | 0 |
            D     | entity:transaction.detail        | 0 | 0 |
            RCUD  | entity:data                      | 1 | 1 |
            RCUD  | entity:data.type.system          | 1 | 1 | http://terminology.hl7.org/CodeSystem/audit-entity-type
            RCUD  | entity:data.role.system          | 1 | 1 | http://terminology.hl7.org/CodeSystem/object-role
            RCUD  | entity:data.role.code            | 1 | 1 | 4
            RCUD  | entity:data.what                 | 1 | 1 |
            D     | entity:data.lifecycle            | 0 | 0 |
            D     | entity:data.name                 | 0 | 0 |
            D     | entity:data.query                | 0 | 0 |
            D     | entity:data.detail               | 0 | 0 |
            Q     | entity:query                     | 1 | 1 |
            Q     | entity:query.type.system         | 1 | 1 | http://terminology.hl7.org/CodeSystem/audit-entity-type
            Q     | entity:query.role.system         | 1 | 1 | http://terminology.hl7.org/CodeSystem/object-role
            Q     | entity:query.role.code           | 1 | 1 | 24
            Q     | entity:query.what                | 0 | 0 |
            Q     | entity:query.lifecycle           | 0 | 0 |
            Q     | entity:query.description         | 0 | 1 |
            Q     | entity:query.query               | 1 | 1 |
            Q     | entity:query.detail              | 0 | 0 |
            RQCUD | entity:patient                   | 1 | 1 |
            RQCUD | entity:patient.type.system       | 1 | 1 | http://terminology.hl7.org/CodeSystem/audit-entity-type
            RQCUD | entity:patient.role.system       | 1 | 1 | http://terminology.hl7.org/CodeSystem/object-role
            RQCUD | entity:patient.role.code         | 1 | 1 | 1
            RQCUD | entity:patient.what              | 1 | 1 |
            RQCUD | entity:patient.what.reference    | 1 | 1 | Patient/6f1ed002-ab59-4b4b-9c2f-0a4f3b6f0001
            D     | entity:patient.lifecycle         | 0 | 0 |
            D     | entity:patient.securityLabel     | 0 | 0 |
            D     | entity:patient.name              | 0 | 0 |
            D     | entity:patient.query             | 0 | 0 |
            D     | entity:patient.detail            | 0 | 0 |
            """)
    void 要素の数と決まった符号(String profiles, String path, int least, String most, @Nullable String fixed) {
        for (char profile : profiles.toCharArray()) {
            List<JsonNode> found = find(profile, path);
            assertThat(found).as("%s %s", profile, path).hasSizeGreaterThanOrEqualTo(least);
            if (!most.equals("*")) {
                assertThat(found).as("%s %s", profile, path).hasSizeLessThanOrEqualTo(Integer.parseInt(most));
            }
            if (fixed != null) {
                assertThat(found)
                        .as("%s %s", profile, path)
                        .allMatch(node -> node.asString().equals(fixed));
            }
        }
    }

    @Test
    void どれも_R4_の形として読める() {
        var parser = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        EVENTS.forEach((profile, event) -> assertThat(
                        parser.parseResource(AuditEvent.class, event.toString()).getEntity())
                .as("%s", profile)
                .isNotEmpty());
    }

    @Test
    void 施設のシステムだけの行は_システムが求めた者で_利用者の欄はない() {
        JsonNode event = read(entry("VIEW", "GET /fhir/Condition/{id}", List.of("CONDITION")));
        assertThat(event.path("agent").size()).isEqualTo(2);
        assertThat(event.path("agent").path(0).path("requestor").asBoolean()).isTrue();
    }

    /** All at the end of the path, through lists; {@code agent:client} is the slice of agent. */
    private static List<JsonNode> find(char profile, String path) {
        List<JsonNode> here = List.of(EVENTS.get(profile));
        for (String step : path.split("\\.")) {
            String[] name = step.split(":");
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                JsonNode child = node.path(name[0]);
                if (child.isArray()) {
                    child.forEach(next::add);
                } else if (!child.isMissingNode()) {
                    next.add(child);
                }
            }
            here = name.length == 1
                    ? next
                    : next.stream()
                            .filter(node ->
                                    typeOf(node).equals(SLICES.get(name[1]).get(profile)))
                            .toList();
        }
        return here;
    }

    private static String typeOf(JsonNode node) {
        JsonNode type = node.path("type");
        return (type.has("coding") ? type.path("coding").path(0) : type)
                .path("code")
                .asString();
    }

    private static JsonNode event(String act, String interaction) {
        return read(entry(act, interaction, List.of("STAFF=hospital-a-nurse", "CONDITION")));
    }

    private static JsonNode read(WrittenEntry entry) {
        return JsonMapper.shared()
                .readTree(new String(AuditEventResource.of(entry).bytes(), StandardCharsets.UTF_8));
    }

    private static WrittenEntry entry(String act, String interaction, List<String> subjects) {
        return new WrittenEntry(
                1,
                Instant.parse("2026-04-01T00:00:00.123456Z"),
                "trace-1",
                "hospital-a",
                "FACILITY",
                "1319900013",
                UUID.fromString(PERSON),
                act,
                subjects,
                null,
                interaction);
    }

    private static Map<Character, String> all(String code) {
        return Map.of('R', code, 'Q', code, 'C', code, 'U', code, 'D', code);
    }
}
