package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.UnitIdentifier;
import org.jspecify.annotations.Nullable;

/** 医療機関番号。Each one in the Bundle names the facility that numbered the Bundle; 5情報 must all have one. */
final class InstitutionNumbers implements Check {

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        UnitIdentifier unit = bundle.findUnit();
        String facility = unit == null ? null : unit.facility().digits();
        boolean first = true;
        for (Entry entry : bundle.entries()) {
            boolean found = judgeEach(entry.resource(), facility, findings);
            if (!found && !first && bundle.isFiveItems() && !entry.is("Patient")) {
                findings.addMissing("R9011", entry.resource(), "extension");
            }
            first = false;
        }
    }

    /** Also in a Bundle inside the Bundle (an attached summary). */
    private static boolean judgeEach(JsonObject resource, @Nullable String facility, Findings findings) {
        boolean found = false;
        for (JsonObject extension : resource.listObjects("extension")) {
            if (extension.is("url", Names.INSTITUTION_NUMBER)) {
                found = true;
                judge(extension, facility, findings);
            }
        }
        if (resource.is("resourceType", "Bundle")) {
            for (Entry entry : Entry.listOf(resource)) {
                judgeEach(entry.resource(), facility, findings);
            }
        }
        return found;
    }

    /** Its own form is judged with the extension. */
    private static void judge(JsonObject extension, @Nullable String facility, Findings findings) {
        JsonObject identifier = extension.findObject("valueIdentifier");
        if (facility != null
                && identifier != null
                && identifier.find("value") instanceof JsonText value
                && FacilityCode.hasFormOfGuide(value.value())
                && !value.is(facility)) {
            findings.add("G-FACILITY-RESOURCE", value);
        }
    }
}
