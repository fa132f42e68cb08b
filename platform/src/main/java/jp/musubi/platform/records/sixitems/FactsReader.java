package jp.musubi.platform.records.sixitems;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonParts;

/**
 * 項目を続けて読む。For the items of one page: a screen reads hundreds, a few members of each are asked for, and most of those are
 * written as in the item before. Not for several threads.
 */
public final class FactsReader {

    /** What is read of every resource, here and by what this calls; the rest is most of each. */
    private static final Set<String> OF_ALL =
            Set.of("resourceType", "meta", "extension", "code", "medicationCodeableConcept", "clinicalStatus");

    private static final Map<String, Set<String>> MORE = Map.of(
            "AllergyIntolerance", Set.of("category", "criticality"),
            "MedicationRequest", Set.of("dosageInstruction"),
            "Observation",
                    Set.of("valueQuantity", "valueCodeableConcept", "valueString", "interpretation", "referenceRange"));

    private final Map<String, JsonParts> byType = new HashMap<>();

    /** Reads the served JSON of an item. @param type of the resource, as the directory says */
    public ItemFacts read(byte[] json, String label, String type) {
        JsonObject resource = byType.computeIfAbsent(type, FactsReader::partsOf).read(json);
        return resource == null ? ItemFacts.unknown(label) : ItemFacts.of(resource, label);
    }

    private static JsonParts partsOf(String type) {
        Set<String> wanted = Stream.concat(OF_ALL.stream(), MORE.getOrDefault(type, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new JsonParts(JsonLimits.SUBMISSION, wanted);
    }
}
