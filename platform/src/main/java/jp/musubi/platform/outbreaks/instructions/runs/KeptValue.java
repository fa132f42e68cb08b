package jp.musubi.platform.outbreaks.instructions.runs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 値を写す。Made anew out of what the tables know; nothing is copied as it was sent. Null for what does not leave. */
final class KeptValue {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Set<String> UNITS = Table.read(KeptValue.class, "kept-units.tsv").stream()
            .map(row -> row.get("unit"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(T.*)?");

    /** No identifier has so few digits, and no value of the listed items more. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,4})?");

    private KeptValue() {}

    static @Nullable Object of(KeptElement element, JsonObject resource) {
        return switch (element.kind()) {
            case DAY -> day(resource.findText(element.name()));
            case CODE -> word(element, resource.findText(element.name()));
            case CONCEPT -> concept(element, resource.findObject(element.name()));
            case CONCEPTS -> concepts(element, resource.listObjects(element.name()));
            case QUANTITY -> quantity(resource.findObject(element.name()));
            case RANGES -> ranges(resource.listObjects(element.name()));
        };
    }

    /** The time of day is left out. */
    private static @Nullable String day(@Nullable String text) {
        Matcher parts = DAY.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                    .toString();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static @Nullable String word(KeptElement element, @Nullable String text) {
        return text != null && element.words().contains(text) ? text : null;
    }

    private static @Nullable Map<String, Object> concept(KeptElement element, @Nullable JsonObject concept) {
        if (concept == null) {
            return null;
        }
        List<Map<String, Object>> codings = new ArrayList<>();
        for (JsonObject coding : concept.listObjects("coding")) {
            element.codes().stream()
                    .filter(code -> code.fits(coding))
                    .findFirst()
                    .ifPresent(code -> {
                        Map<String, Object> kept = new LinkedHashMap<>();
                        kept.put("system", code.system());
                        kept.put("code", String.valueOf(coding.findText("code")));
                        codings.add(kept);
                    });
        }
        return codings.isEmpty() ? null : Map.of("coding", codings);
    }

    private static @Nullable List<Object> concepts(KeptElement element, List<JsonObject> concepts) {
        List<Object> kept = new ArrayList<>();
        for (JsonObject each : concepts) {
            Map<String, Object> concept = concept(element, each);
            if (concept != null) {
                kept.add(concept);
            }
        }
        return kept.isEmpty() ? null : kept;
    }

    private static @Nullable Map<String, Object> quantity(@Nullable JsonObject quantity) {
        if (quantity == null
                || !(quantity.find("value") instanceof JsonNumber number)
                || !NUMBER.matcher(number.lexical()).matches()
                || !quantity.is("system", UCUM)) {
            return null;
        }
        String unit = quantity.findText("code");
        if (unit == null || !UNITS.contains(unit)) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("value", new BigDecimal(number.lexical()));
        kept.put("system", UCUM);
        kept.put("code", unit);
        return kept;
    }

    private static @Nullable List<Object> ranges(List<JsonObject> ranges) {
        List<Object> kept = new ArrayList<>();
        for (JsonObject each : ranges) {
            Map<String, Object> range = new LinkedHashMap<>();
            for (String end : List.of("low", "high")) {
                Map<String, Object> quantity = quantity(each.findObject(end));
                if (quantity != null) {
                    range.put(end, quantity);
                }
            }
            if (!range.isEmpty()) {
                kept.add(range);
            }
        }
        return kept.isEmpty() ? null : kept;
    }
}
