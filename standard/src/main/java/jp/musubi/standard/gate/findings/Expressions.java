package jp.musubi.standard.gate.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonPath;
import jp.musubi.standard.json.JsonPath.Step;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** FHIRPath of a place: element names, indexes, and choice elements without their type (onset, not onsetDateTime). */
public final class Expressions {

    /** Choice elements of R4 that occur in what the service takes. */
    private static final Set<String> CHOICES = Set.of(
            "value",
            "onset",
            "abatement",
            "effective",
            "medication",
            "reported",
            "deceased",
            "multipleBirth",
            "performed",
            "occurrence",
            "author",
            "asNeeded",
            "rate",
            "born",
            "age",
            "scheduled",
            "product",
            "serviced",
            "timing");

    private static final Set<String> TYPES = Set.of(
            "Base64Binary",
            "Boolean",
            "Canonical",
            "Code",
            "Date",
            "DateTime",
            "Decimal",
            "Id",
            "Instant",
            "Integer",
            "Markdown",
            "Oid",
            "PositiveInt",
            "String",
            "Time",
            "UnsignedInt",
            "Uri",
            "Url",
            "Uuid",
            "Address",
            "Age",
            "Annotation",
            "Attachment",
            "CodeableConcept",
            "Coding",
            "ContactPoint",
            "Duration",
            "HumanName",
            "Identifier",
            "Money",
            "Period",
            "Quantity",
            "Range",
            "Ratio",
            "Reference",
            "SampledData",
            "Timing");

    private Expressions() {}

    public static String of(JsonValue root, JsonPath path, @Nullable String missing) {
        StringBuilder text = new StringBuilder(typeName(root));
        for (Step step : path.steps()) {
            if (step instanceof Step.Name member) {
                text.append('.').append(element(member.name()));
            } else if (step instanceof Step.Index index) {
                text.append('[').append(index.index()).append(']');
            }
        }
        return missing == null ? text.toString() : text + "." + missing;
    }

    /**
     * The path as far as its names look like FHIR elements. A name can hold anything, also a person's number, and a
     * finding is logged and shown.
     */
    public static JsonPath speakable(JsonPath path) {
        List<Step> steps = new ArrayList<>(path.steps().size());
        for (Step step : path.steps()) {
            if (step instanceof Step.Name member && !isElementName(member.name())) {
                break;
            }
            steps.add(step);
        }
        return new JsonPath(steps);
    }

    private static String typeName(JsonValue root) {
        String type = root instanceof JsonObject object ? object.findText("resourceType") : null;
        return type != null && ResourceNames.contains(type) ? type : "Resource";
    }

    /** Letters, with an underscore in front for the other half of a primitive; the one type with digits is Base64. */
    private static boolean isElementName(String name) {
        String letters = name.replace("Base64Binary", "");
        if (name.isEmpty() || name.length() > 64) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            char sign = letters.charAt(i);
            if (!(sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '_' && i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static String element(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))
                    && CHOICES.contains(name.substring(0, i))
                    && TYPES.contains(name.substring(i))) {
                return name.substring(0, i);
            }
        }
        return name;
    }
}
