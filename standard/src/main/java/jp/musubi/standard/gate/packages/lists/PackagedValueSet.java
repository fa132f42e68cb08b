package jp.musubi.standard.gate.packages.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A ValueSet of a package, as it is composed. */
record PackagedValueSet(List<Part> included, List<Part> excluded) {

    /**
     * @param codes null when the part does not name its codes
     * @param imports canonicals of value sets of which all must hold the code
     */
    record Part(@Nullable String system, @Nullable Set<String> codes, List<Filter> filters, List<String> imports) {}

    record Filter(String property, String operator, String value) {}

    static PackagedValueSet of(JsonObject definition) {
        JsonObject compose = definition.findObject("compose");
        return compose == null
                ? new PackagedValueSet(List.of(), List.of())
                : new PackagedValueSet(parts(compose, "include"), parts(compose, "exclude"));
    }

    private static List<Part> parts(JsonObject compose, String name) {
        return compose.listObjects(name).stream().map(PackagedValueSet::part).toList();
    }

    private static Part part(JsonObject object) {
        Set<String> codes = object.has("concept") ? new HashSet<>() : null;
        for (JsonObject concept : object.listObjects("concept")) {
            String code = concept.findText("code");
            if (codes != null && code != null) {
                codes.add(code);
            }
        }
        List<Filter> filters = object.listObjects("filter").stream()
                .map(each -> new Filter(text(each, "property"), text(each, "op"), text(each, "value")))
                .toList();
        List<String> imports = new ArrayList<>();
        for (JsonValue each : object.list("valueSet")) {
            if (each instanceof JsonText text) {
                imports.add(withoutVersion(text.value()));
            }
        }
        return new Part(object.findText("system"), codes, filters, List.copyOf(imports));
    }

    static String withoutVersion(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? canonical : canonical.substring(0, bar);
    }

    private static String text(JsonObject object, String name) {
        String text = object.findText(name);
        return text == null ? "" : text;
    }
}
