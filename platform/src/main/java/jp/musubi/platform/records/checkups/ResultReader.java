package jp.musubi.platform.records.checkups;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.CheckupResult.Range;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 結果を読む。Takes code, value and range out of an Observation; what has another form stays empty. */
final class ResultReader {

    private static final String ITEMS = "urn:oid:1.2.392.200119.6.1005";

    private ResultReader() {}

    /**
     * @param id FHIR id as served, or empty
     * @param json as served
     */
    static CheckupResult read(JsonObject observation, String id, byte[] json) {
        JsonObject coding = codingOf(observation);
        JsonObject quantity = observation.findObject("valueQuantity");
        return new CheckupResult(
                id,
                orEmpty(coding == null ? null : coding.findText("code")),
                orEmpty(nameOf(observation, coding)),
                quantity == null ? null : amountOf(quantity),
                quantity == null ? null : quantity.findText("unit"),
                wordsOf(observation),
                answerOf(observation),
                rangeOf(observation),
                json);
    }

    /** The code of the list of checkup items, or else the first one. */
    private static @Nullable JsonObject codingOf(JsonObject observation) {
        JsonObject code = observation.findObject("code");
        List<JsonObject> codings = code == null ? List.of() : code.listObjects("coding");
        return codings.stream()
                .filter(coding -> coding.is("system", ITEMS))
                .findFirst()
                .or(() -> codings.stream().findFirst())
                .orElse(null);
    }

    private static @Nullable String nameOf(JsonObject observation, @Nullable JsonObject coding) {
        JsonObject code = observation.findObject("code");
        String text = code == null ? null : code.findText("text");
        return text != null || coding == null ? text : coding.findText("display");
    }

    private static @Nullable String amountOf(JsonObject quantity) {
        String number = numberOf(quantity);
        String comparator = quantity.findText("comparator");
        return number == null || comparator == null ? number : comparator + " " + number;
    }

    private static @Nullable String numberOf(JsonObject quantity) {
        JsonValue value = quantity.find("value");
        return value instanceof JsonNumber number ? number.lexical() : null;
    }

    private static @Nullable String wordsOf(JsonObject observation) {
        JsonObject concept = observation.findObject("valueCodeableConcept");
        if (concept == null) {
            return observation.find("valueString") instanceof JsonText text ? text.value() : null;
        }
        String text = concept.findText("text");
        return text != null ? text : firstOf(concept, "display").orElse(null);
    }

    private static @Nullable String answerOf(JsonObject observation) {
        JsonObject concept = observation.findObject("valueCodeableConcept");
        return concept == null ? null : firstOf(concept, "code").orElse(null);
    }

    private static Optional<String> firstOf(JsonObject concept, String name) {
        return concept.listObjects("coding").stream()
                .flatMap(coding -> Optional.ofNullable(coding.findText(name)).stream())
                .findFirst();
    }

    private static Range rangeOf(JsonObject observation) {
        List<JsonObject> ranges = observation.listObjects("referenceRange");
        if (ranges.isEmpty()) {
            return Range.NONE;
        }
        JsonObject range = ranges.get(0);
        return new Range(bound(range, "low"), bound(range, "high"), range.findText("text"));
    }

    private static @Nullable String bound(JsonObject range, String name) {
        JsonObject quantity = range.findObject(name);
        return quantity == null ? null : numberOf(quantity);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
