package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The official Condition, AllergyIntolerance and Observation whose verdict is OK, each wrapped into a JP_Bundle_CLINS. Added where the
 * bundle's rules need more than the single example has: the reference to the Patient (always, it is the Bundle's own),
 * JP_eCS_InstitutionNumber, JP_eCS_Department, a contained Encounter, onsetDateTime. Nothing else is changed.
 */
class OfficialItemsTest {

    private static final FacilityCode SENDER = new FacilityCode("1318814790");
    private static final String PATIENT_URL = "urn:uuid:00000000-0000-4000-8000-000000000001";

    static Stream<String> names() {
        List<String> names = Conformance.oracleLines().stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 5 && cells[5].equals("OK"))
                .map(cells -> cells[0])
                .filter(name -> name.startsWith("clinical-core/") && !name.contains("Error"))
                .filter(name -> name.matches(".*/(Condition|AllergyIntolerance|Observation)-.*"))
                .toList();
        assertThat(names).hasSize(10);
        return names.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void 公式の例は_5情報のBundleに入れれば受け付ける(String name) {
        byte[] example = Conformance.example(name);
        JsonDocument document = (JsonDocument) JsonDocument.parse(example, JsonLimits.SUBMISSION);
        JsonObject resource = (JsonObject) document.root();
        String type = resource.findText("resourceType");
        String patient =
                Sample.of("patient-only").withAll("1312345679", "1318814790").text();
        String bundle = patient.replace("\"code\": \"Condition\"", "\"code\": \"" + type + "\"")
                .replaceFirst(
                        "\\s*]\\s*}\\s*$",
                        Matcher.quoteReplacement(
                                ",{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000002\",\"resource\":"
                                        + completed(document, resource, type) + "}]}"));
        GateResult result = Gate.standard().check(bundle.getBytes(UTF_8), SENDER);
        assertThat(result.findings()).filteredOn(Finding::blocks).isEmpty();
        assertThat(result.accepted()).isTrue();
        assertThat(result.submission().items()).hasSize(1);
    }

    private static String completed(JsonDocument document, JsonObject resource, String type) {
        List<String> members = new ArrayList<>();
        String element = type.equals("AllergyIntolerance") ? "patient" : "subject";
        for (JsonObject.Member member : resource.members()) {
            String value = new String(document.bytesOf(member.value()), UTF_8);
            switch (member.name()) {
                case "subject", "patient" -> {}
                // A reference to what is no entry of the Bundle; the Encounter added here is the one meant.
                case "encounter" -> {}
                case "extension" -> members.add(member("extension", joined(value, missingExtensions(resource))));
                case "contained" -> members.add(member("contained", value));
                default -> members.add(member(member.name(), value));
            }
        }
        members.add(member(element, "{\"reference\":\"" + PATIENT_URL + "\"}"));
        if (!resource.has("extension")) {
            members.add(member("extension", "[" + String.join(",", missingExtensions(resource)) + "]"));
        }
        if (!resource.has("contained")) {
            members.add(member("contained", "[" + encounter() + "]"));
            members.add(member("encounter", "{\"reference\":\"#visit\"}"));
        } else if (resource.find("encounter") instanceof JsonObject encounter) {
            members.add(member("encounter", new String(document.bytesOf(encounter), UTF_8)));
        }
        if (type.equals("Condition") && !resource.has("onsetDateTime")) {
            members.add(member("onsetDateTime", "\"2022-06-09\""));
        }
        return "{" + String.join(",", members) + "}";
    }

    private static List<String> missingExtensions(JsonObject resource) {
        List<String> missing = new ArrayList<>();
        if (!has(resource, Names.INSTITUTION_NUMBER)) {
            missing.add("{\"url\":\"" + Names.INSTITUTION_NUMBER + "\",\"valueIdentifier\":{\"system\":\""
                    + Names.FACILITY_IDENTIFIER + "\",\"value\":\"1318814790\"}}");
        }
        if (!has(resource, Names.DEPARTMENT)) {
            missing.add("{\"url\":\"" + Names.DEPARTMENT + "\",\"valueCodeableConcept\":{\"text\":\"内科\"}}");
        }
        return missing;
    }

    private static boolean has(JsonObject resource, String url) {
        return resource.listObjects("extension").stream().anyMatch(extension -> extension.is("url", url));
    }

    private static String encounter() {
        return "{\"resourceType\":\"Encounter\",\"id\":\"visit\",\"meta\":{\"profile\":"
                + "[\"http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter\"]},\"status\":\"finished\",\"class\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\","
                + "\"code\":\"AMB\",\"display\":\"外来\"}}";
    }

    private static String joined(String array, List<String> more) {
        String inside = array.substring(1, array.length() - 1).strip();
        List<String> parts = new ArrayList<>();
        if (!inside.isEmpty()) {
            parts.add(inside);
        }
        parts.addAll(more);
        return "[" + String.join(",", parts) + "]";
    }

    private static String member(String name, String value) {
        return "\"" + name + "\":" + value;
    }
}
