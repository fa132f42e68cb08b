package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 先頭。The Patient leads 5情報, the Composition leads a document; there is one Patient. */
final class FirstEntry implements Check {

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        if (bundle.root().list("entry").isEmpty()) {
            return;
        }
        JsonValue first = bundle.root().list("entry").get(0);
        String wanted = bundle.isCollection() ? "Patient" : "Composition";
        JsonObject resource = first instanceof JsonObject entry ? entry.findObject("resource") : null;
        if (resource == null || !resource.is("resourceType", wanted)) {
            findings.add(bundle.isCollection() ? "R0211" : "G-COMPOSITION-FIRST", resource == null ? first : resource);
        }
        judgePatients(bundle, findings);
    }

    private static void judgePatients(BundleReading bundle, Findings findings) {
        int patients = 0;
        for (Entry entry : bundle.entries()) {
            if (entry.is("Patient") && ++patients > 1) {
                findings.add("G-PATIENT-ONE", entry.resource());
            }
        }
        if (patients == 0) {
            findings.add("G-PATIENT-ONE", bundle.root());
        }
    }
}
