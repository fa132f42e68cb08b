package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 仮名化。A resource made anew of the elements that a table names, under pseudonyms. What no row names does not leave: no free
 * text, no identifier, no reference, no extension, nothing contained. Of where it comes from only prefecture and kind of
 * facility are told.
 */
final class Pseudonymise {

    private static final String OWN = "http://musubi.example/fhir/CodeSystem/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Pseudonyms names;

    Pseudonymise(Pseudonyms names) {
        this.names = names;
    }

    /**
     * 出どころ。
     *
     * @param prefecture 都道府県番号
     * @param kind of the facility
     */
    record Place(String prefecture, String kind) {}

    /** A line of NDJSON without its end; empty when what it is about has no standard code, so that nothing would be said. */
    Optional<byte[]> line(String id, byte[] resource, PersonId person, Place place) {
        if (!(JsonDocument.parse(resource, JsonLimits.SUBMISSION) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject sent)) {
            return Optional.empty();
        }
        String type = String.valueOf(sent.findText("resourceType"));
        List<KeptElement> elements = KeptElement.listOf(type);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("resourceType", type);
        made.put("id", names.ofItem(id));
        made.put("meta", Map.of("tag", List.of(tag("prefecture", place.prefecture), tag("facility-kind", place.kind))));
        boolean said = false;
        for (KeptElement element : elements) {
            Object value = KeptValue.of(element, sent);
            if (value != null) {
                made.put(element.name(), value);
                said |= isSubject(element);
            }
        }
        made.put(
                type.equals("AllergyIntolerance") ? "patient" : "subject",
                Map.of("reference", "Patient/" + names.ofPerson(person)));
        return said ? Optional.of(JSON.writeValueAsBytes(made)) : Optional.empty();
    }

    /** What the resource is about. */
    private static boolean isSubject(KeptElement element) {
        return element.name().equals("code") || element.name().equals("medicationCodeableConcept");
    }

    private static Map<String, String> tag(String system, String code) {
        Map<String, String> tag = new LinkedHashMap<>();
        tag.put("system", OWN + system);
        tag.put("code", code);
        return tag;
    }
}
