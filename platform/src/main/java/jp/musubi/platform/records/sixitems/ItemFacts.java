package jp.musubi.platform.records.sixitems;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * 項目から読むもの。All that pages take out of a resource, by one pass over it.
 *
 * @param measured null for what is no number, or only has a bound
 * @param drug whether it is an allergy or contraindication of a medication (AllergyIntolerance.category)
 * @param severe whether its criticality is high
 */
public record ItemFacts(
        ItemDetail detail, ItemOrigin origin, @Nullable Measured measured, boolean drug, boolean severe) {

    /** What is read of every resource, here and by what this calls; a screen reads hundreds of items, and the rest is most of each. */
    private static final Set<String> OF_ALL =
            Set.of("resourceType", "meta", "extension", "code", "medicationCodeableConcept", "clinicalStatus");

    private static final Map<String, Set<String>> MORE = Map.of(
            "AllergyIntolerance", Set.of("category", "criticality"),
            "MedicationRequest", Set.of("dosageInstruction"),
            "Observation",
                    Set.of("valueQuantity", "valueCodeableConcept", "valueString", "interpretation", "referenceRange"));

    private static final Map<String, Set<String>> READ = MORE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    each -> Stream.concat(OF_ALL.stream(), each.getValue().stream())
                            .collect(Collectors.toUnmodifiableSet())));

    /** Reads the served JSON of an item. @param type of the resource, as the directory says */
    public static ItemFacts read(byte[] json, String label, String type) {
        Set<String> wanted = READ.getOrDefault(type, OF_ALL);
        return JsonDocument.parse(json, JsonLimits.SUBMISSION, wanted) instanceof JsonDocument document
                        && document.root() instanceof JsonObject resource
                ? of(resource, label)
                : new ItemFacts(ItemDetail.NONE, ItemOrigin.unknown(label), null, false, false);
    }

    private static ItemFacts of(JsonObject resource, String label) {
        boolean allergy = resource.is("resourceType", "AllergyIntolerance");
        return new ItemFacts(
                ItemDetailReader.detailOf(resource),
                ItemOrigin.of(resource, label),
                resource.is("resourceType", "Observation") ? Measured.find(resource) : null,
                allergy && categoriesOf(resource).contains("medication"),
                allergy && resource.is("criticality", "high"));
    }

    private static List<String> categoriesOf(JsonObject resource) {
        return resource.find("category") instanceof JsonArray categories
                ? categories.elements().stream()
                        .filter(JsonText.class::isInstance)
                        .map(each -> ((JsonText) each).value())
                        .toList()
                : List.of();
    }
}
