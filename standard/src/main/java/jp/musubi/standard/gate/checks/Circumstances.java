package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Canonicals;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 受診・診療科・発症日。What a reader elsewhere needs to know about an item of 5情報. */
final class Circumstances implements Check {

    private static final String CORE_ENCOUNTER = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter";
    private static final String CLINICAL_ENCOUNTER = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS";

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        for (Entry entry : bundle.entries()) {
            if (entry.is("Condition")) {
                judge(entry.resource(), "C", findings);
                if (!entry.resource().has("onsetDateTime")) {
                    findings.addMissing("R9015C", entry.resource(), "onset");
                }
            } else if (entry.is("Observation")) {
                judge(entry.resource(), "O", findings);
            }
        }
    }

    private static void judge(JsonObject resource, String suffix, Findings findings) {
        if (!hasEncounter(resource)) {
            findings.addMissing("R9013" + suffix, resource, "contained");
        }
        if (!hasDepartment(resource)) {
            findings.addMissing("R9014" + suffix, resource, "extension");
        }
    }

    private static boolean hasEncounter(JsonObject resource) {
        for (JsonValue value : resource.list("contained")) {
            if (value instanceof JsonObject contained
                    && contained.is("resourceType", "Encounter")
                    && (Canonicals.declares(contained, CORE_ENCOUNTER)
                            || Canonicals.declares(contained, CLINICAL_ENCOUNTER))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDepartment(JsonObject resource) {
        for (JsonValue value : resource.list("extension")) {
            if (value instanceof JsonObject extension && extension.is("url", Names.DEPARTMENT)) {
                return true;
            }
        }
        return false;
    }
}
