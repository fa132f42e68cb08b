package jp.musubi.standard.gate.submission;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a Bundle that has a resource.
 *
 * @param type resourceType, or empty
 */
public record Entry(JsonObject place, @Nullable JsonText fullUrl, JsonObject resource, String type) {

    public static List<Entry> listOf(JsonObject bundle) {
        List<JsonObject> places = bundle.listObjects("entry");
        List<Entry> entries = new ArrayList<>(places.size());
        for (JsonObject place : places) {
            JsonObject resource = place.findObject("resource");
            if (resource != null) {
                JsonText fullUrl = place.find("fullUrl") instanceof JsonText text ? text : null;
                String type = resource.findText("resourceType");
                entries.add(new Entry(place, fullUrl, resource, type == null ? "" : type));
            }
        }
        return entries;
    }

    public boolean is(String resourceType) {
        return type.equals(resourceType);
    }
}
