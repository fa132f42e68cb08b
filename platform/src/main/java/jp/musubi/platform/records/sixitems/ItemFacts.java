package jp.musubi.platform.records.sixitems;

import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * 項目から読むもの。All that pages take out of a resource, by one pass over it ({@link FactsReader}).
 *
 * @param measured null for what is no number, or only has a bound
 * @param drug whether it is an allergy or contraindication of a medication (AllergyIntolerance.category)
 * @param severe whether its criticality is high
 */
public record ItemFacts(
        ItemDetail detail, ItemOrigin origin, @Nullable Measured measured, boolean drug, boolean severe) {

    static ItemFacts of(JsonObject resource, String label) {
        boolean allergy = resource.is("resourceType", "AllergyIntolerance");
        return new ItemFacts(
                ItemDetailReader.detailOf(resource),
                ItemOrigin.of(resource, label),
                resource.is("resourceType", "Observation") ? Measured.find(resource) : null,
                allergy && categoriesOf(resource).contains("medication"),
                allergy && resource.is("criticality", "high"));
    }

    /** Of what cannot be read. */
    static ItemFacts unknown(String label) {
        return new ItemFacts(ItemDetail.NONE, ItemOrigin.unknown(label), null, false, false);
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
