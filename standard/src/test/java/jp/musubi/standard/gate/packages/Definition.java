package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;

/** A StructureDefinition written by a test, element by element. */
public final class Definition {

    private static final JsonLimits LIMITS = new JsonLimits(10_000_000, 100, 1_000_000, 100);

    private final String canonical;
    private final String type;
    private final List<String> elements = new ArrayList<>();
    private String version = "";

    private Definition(String canonical, String type) {
        this.canonical = canonical;
        this.type = type;
    }

    public static Definition of(String canonical, String type) {
        return new Definition(canonical, type).element(type, "0..*", "");
    }

    public Definition version(String text) {
        version = text;
        return this;
    }

    /** @param more members of the element, as JSON with single quotes */
    public Definition element(String id, String card, String more) {
        String[] bounds = card.split("\\.\\.");
        String last = id.substring(id.lastIndexOf('.') + 1);
        int colon = last.indexOf(':');
        String slice = colon < 0 ? "" : ",'sliceName':'" + last.substring(colon + 1) + "'";
        elements.add(("{'id':'" + id + "','path':'" + id.replaceAll(":[^.]*", "") + "'" + slice + ",'min':" + bounds[0]
                        + ",'max':'" + bounds[1] + "'" + (more.isEmpty() ? "" : "," + more) + "}")
                .replace('\'', '"'));
        return this;
    }

    /** An element with those types, profiles in angle brackets. */
    public Definition element(String id, String card, String types, String more) {
        List<String> written = new ArrayList<>();
        for (String text : types.split(" ")) {
            int open = text.indexOf('<');
            int round = text.indexOf('(');
            if (open > 0) {
                written.add("{'code':'" + text.substring(0, open) + "','profile':['"
                        + text.substring(open + 1, text.length() - 1).replace(",", "','") + "']}");
            } else if (round > 0) {
                written.add("{'code':'" + text.substring(0, round) + "','targetProfile':['"
                        + text.substring(round + 1, text.length() - 1).replace(",", "','") + "']}");
            } else {
                written.add("{'code':'" + text + "'}");
            }
        }
        String all = "'type':[" + String.join(",", written) + "]";
        return element(id, card, more.isEmpty() ? all : all + "," + more);
    }

    public String json() {
        return "{\"resourceType\":\"StructureDefinition\",\"url\":\"" + canonical + "\","
                + (version.isEmpty() ? "" : "\"version\":\"" + version + "\",")
                + "\"type\":\"" + type + "\",\"derivation\":\"constraint\",\"snapshot\":{\"element\":["
                + String.join(",", elements) + "]}}";
    }

    public JsonObject object() {
        return object(json());
    }

    public static JsonObject object(String json) {
        return (JsonObject) ((JsonDocument) JsonDocument.parse(json.getBytes(UTF_8), LIMITS)).root();
    }
}
