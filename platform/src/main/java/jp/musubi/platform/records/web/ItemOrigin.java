package jp.musubi.platform.records.web;

import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 項目の出どころ。Where in its facility an item comes from, and what makes it the same thing as another's.
 *
 * @param department as sent, or null
 * @param thing code of the thing with its system, a standard one if there is one; the label where there is none
 */
record ItemOrigin(@Nullable String department, String thing) {

    static ItemOrigin read(byte[] json, String label) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject resource
                ? new ItemOrigin(departmentOf(resource), thingOf(resource, label))
                : new ItemOrigin(null, label);
    }

    private static @Nullable String departmentOf(JsonObject resource) {
        for (JsonObject extension : resource.listObjects("extension")) {
            JsonObject concept = extension.findObject("valueCodeableConcept");
            if (concept != null && extension.is("url", Names.DEPARTMENT)) {
                return concept.findText("text");
            }
        }
        return null;
    }

    private static String thingOf(JsonObject resource, String label) {
        JsonObject code = resource.findObject("code");
        if (code == null) {
            code = resource.findObject("medicationCodeableConcept");
        }
        if (code != null) {
            for (JsonObject coding : code.listObjects("coding")) {
                String system = coding.findText("system");
                String value = coding.findText("code");
                if (system != null && value != null && isShared(system)) {
                    return system + "|" + value;
                }
            }
        }
        return label;
    }

    /** A code that means the same at every facility. */
    private static boolean isShared(String system) {
        return !system.endsWith("LocalCode_CS") && !system.contains("Uncoded") && !system.contains("Nocoded");
    }
}
