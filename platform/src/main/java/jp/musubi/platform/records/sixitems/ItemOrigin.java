package jp.musubi.platform.records.sixitems;

import java.util.regex.Pattern;
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
 * @param source what it came by
 * @param untold whether it is marked 未告知; never so in what the person reads
 */
public record ItemOrigin(@Nullable String department, String thing, Source source, boolean untold) {

    /** 何で届いたか。 */
    public enum Source {
        /** By itself. */
        AS_SUCH,
        /** Taken out of a letter, or of the summary that it brought. */
        LETTER,
        /** From 電子処方箋. */
        PRESCRIPTION
    }

    private static final Pattern UNCODED = Pattern.compile("9{4,}|[A-Z0-9]{3}0{9}");

    public static ItemOrigin read(byte[] json, String label) {
        return JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject resource
                ? of(resource, label)
                : unknown(label);
    }

    /** Of what cannot be read. */
    static ItemOrigin unknown(String label) {
        return new ItemOrigin(null, label, Source.AS_SUCH, false);
    }

    static ItemOrigin of(JsonObject resource, String label) {
        JsonObject meta = resource.findObject("meta");
        boolean untold = meta != null
                && meta.listObjects("tag").stream()
                        .anyMatch(tag -> tag.is("system", Names.FLAG_TAG) && tag.is("code", "UNINFORMED"));
        return new ItemOrigin(departmentOf(resource), thingOf(resource, label), sourceOf(meta), untold);
    }

    private static Source sourceOf(@Nullable JsonObject meta) {
        if (meta == null) {
            return Source.AS_SUCH;
        }
        if (meta.is("source", SourceDocument.REFERRAL)) {
            return Source.LETTER;
        }
        return meta.is("source", SourceDocument.ELECTRONIC_PRESCRIPTION) ? Source.PRESCRIPTION : Source.AS_SUCH;
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
                if (system != null && value != null && isShared(system) && !isUncoded(value)) {
                    // A JLAC code means the same whatever list it came by (clins, codes of Observation).
                    return system.contains("/JLAC") ? value : system + "|" + value;
                }
            }
        }
        return label;
    }

    /** All nines, or a body of zeros behind the class of the allergen: what cannot be coded (clins §5.2, §5.3). */
    private static boolean isUncoded(String code) {
        return UNCODED.matcher(code).matches();
    }

    /** A code that means the same at every facility. */
    private static boolean isShared(String system) {
        return !system.endsWith("LocalCode_CS") && !system.contains("Uncoded") && !system.contains("Nocoded");
    }
}
