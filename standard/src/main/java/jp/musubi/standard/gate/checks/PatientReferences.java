package jp.musubi.standard.gate.checks;

import java.util.Map;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 患者への参照。One Bundle is about one person, so each reference is the full URL of its Patient. That there is one, the tables say. */
final class PatientReferences implements Check {

    private static final Map<String, String> ELEMENTS = Map.of(
            "Condition", "subject",
            "Observation", "subject",
            "MedicationRequest", "subject",
            "Composition", "subject",
            "CarePlan", "subject",
            "AllergyIntolerance", "patient");

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        Entry patient = bundle.findPatient();
        JsonText fullUrl = patient == null ? null : patient.fullUrl();
        if (fullUrl == null) {
            return;
        }
        for (Entry entry : bundle.entries()) {
            String element = ELEMENTS.get(entry.type());
            if (element != null) {
                judge(entry.resource(), element, fullUrl.value(), findings);
            }
        }
    }

    private static void judge(JsonObject resource, String element, String fullUrl, Findings findings) {
        JsonObject person = resource.findObject(element);
        if (person != null && !person.is("reference", fullUrl)) {
            JsonValue reference = person.find("reference");
            findings.add("G-PATIENT-REFERENCE", reference == null ? person : reference);
        }
    }
}
