package jp.musubi.standard.gate.submission;

import java.util.EnumSet;
import java.util.Set;
import jp.musubi.standard.gate.submission.SubmittedItem.Flag;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Reads one entry as an item of the six, when it is one. */
public final class ItemReader {

    private static final String INFECTION_SYSTEM_END = "JP_CLINS_ObsLabResult_InfectionLabo_CS";

    private final Profiles profiles;

    public ItemReader(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Null for what the service does not extract. */
    @Nullable
    public SubmittedItem find(Entry entry) {
        Kind kind = kind(entry);
        String profile = profiles.findEntry(entry.type());
        if (kind == null || profile == null || !Canonicals.declares(entry.resource(), profile)) {
            return null;
        }
        JsonObject resource = entry.resource();
        return new SubmittedItem(
                kind,
                entry.type(),
                resource,
                resourceIdentifier(resource),
                label(resource),
                clinicalDate(resource),
                flags(resource));
    }

    private static @Nullable Kind kind(Entry entry) {
        return switch (entry.type()) {
            case "Condition" -> Kind.CONDITION;
            case "AllergyIntolerance" -> Kind.ALLERGY;
            case "Observation" -> isInfection(entry.resource()) ? Kind.INFECTION : Kind.LAB;
            case "MedicationRequest" -> Kind.MEDICATION;
            default -> null;
        };
    }

    private static boolean isInfection(JsonObject observation) {
        JsonObject code = observation.findObject("code");
        if (code != null) {
            for (JsonObject coding : code.listObjects("coding")) {
                String system = coding.findText("system");
                if (system != null && system.endsWith(INFECTION_SYSTEM_END)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String resourceIdentifier(JsonObject resource) {
        for (JsonObject identifier : resource.listObjects("identifier")) {
            if (identifier.is("system", Names.RESOURCE_IDENTIFIER)) {
                return identifier.findText("value");
            }
        }
        return null;
    }

    private static String label(JsonObject resource) {
        JsonObject code = resource.findObject("code");
        if (code == null) {
            code = resource.findObject("medicationCodeableConcept");
        }
        String text = code == null ? null : code.findText("text");
        return text == null ? "" : text;
    }

    private static @Nullable String clinicalDate(JsonObject resource) {
        for (String name :
                new String[] {"onsetDateTime", "effectiveDateTime", "authoredOn", "recordedDate", "issued"}) {
            String date = resource.findText(name);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static Set<Flag> flags(JsonObject resource) {
        JsonObject meta = resource.findObject("meta");
        if (meta == null || !meta.has("tag")) {
            return Set.of();
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (JsonObject tag : meta.listObjects("tag")) {
            if (tag.is("system", Names.FLAG_TAG)) {
                for (Flag flag : Flag.values()) {
                    if (tag.is("code", flag.name())) {
                        flags.add(flag);
                    }
                }
            }
        }
        return flags;
    }
}
