package jp.musubi.platform.records.sixitems;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 項目を読む。Takes out of a resource the few elements that a row shows. Anything of another form is left out. */
final class ItemDetailReader {

    /** Codes of condition-clinical and allergyintolerance-clinical (HL7 FHIR R4). */
    static final Set<String> STATUSES = Set.of("active", "recurrence", "relapse", "remission", "inactive", "resolved");

    private ItemDetailReader() {}

    static ItemDetail read(byte[] json) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject resource
                ? detailOf(resource)
                : ItemDetail.NONE;
    }

    static ItemDetail detailOf(JsonObject resource) {
        String type = resource.findText("resourceType");
        if ("Observation".equals(type)) {
            return resultOf(resource);
        }
        if ("MedicationRequest".equals(type)) {
            return new ItemDetail(null, null, directionsOf(resource), null, null);
        }
        return new ItemDetail(null, null, null, null, statusOf(resource));
    }

    private static ItemDetail resultOf(JsonObject observation) {
        String range = rangeOf(observation);
        JsonObject quantity = observation.findObject("valueQuantity");
        if (quantity == null) {
            return new ItemDetail(null, null, wordsOf(observation), range, null);
        }
        String number = numberOf(quantity);
        String comparator = quantity.findText("comparator");
        String amount = number == null || comparator == null ? number : comparator + " " + number;
        return new ItemDetail(amount, quantity.findText("unit"), null, range, null);
    }

    private static @Nullable String wordsOf(JsonObject observation) {
        JsonObject concept = observation.findObject("valueCodeableConcept");
        return concept == null ? observation.findText("valueString") : wordOf(concept);
    }

    /** Text of a CodeableConcept, or the display of its first coding that has one. */
    private static @Nullable String wordOf(JsonObject concept) {
        String text = concept.findText("text");
        return text != null ? text : firstText(concept.listObjects("coding"), "display");
    }

    private static @Nullable String rangeOf(JsonObject observation) {
        List<JsonObject> ranges = observation.listObjects("referenceRange");
        if (ranges.isEmpty()) {
            return null;
        }
        JsonObject range = ranges.get(0);
        String text = range.findText("text");
        String low = boundOf(range, "low");
        String high = boundOf(range, "high");
        return text != null || (low.isEmpty() && high.isEmpty()) ? text : low + "〜" + high;
    }

    private static String boundOf(JsonObject range, String name) {
        JsonObject bound = range.findObject(name);
        String number = bound == null ? null : numberOf(bound);
        return number == null ? "" : number;
    }

    private static @Nullable String numberOf(JsonObject quantity) {
        return quantity.find("value") instanceof JsonNumber number ? number.lexical() : null;
    }

    private static @Nullable String directionsOf(JsonObject request) {
        String directions = request.listObjects("dosageInstruction").stream()
                .flatMap(dosage -> Stream.ofNullable(dosage.findText("text")))
                .collect(Collectors.joining(" / "));
        return directions.isEmpty() ? null : directions;
    }

    private static @Nullable String statusOf(JsonObject resource) {
        JsonObject status = resource.findObject("clinicalStatus");
        String code = status == null ? null : firstText(status.listObjects("coding"), "code");
        return code != null && STATUSES.contains(code) ? code : null;
    }

    private static @Nullable String firstText(List<JsonObject> objects, String name) {
        return objects.stream()
                .flatMap(object -> Stream.ofNullable(object.findText(name)))
                .findFirst()
                .orElse(null);
    }
}
