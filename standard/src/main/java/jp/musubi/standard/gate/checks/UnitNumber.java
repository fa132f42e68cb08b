package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.UnitIdentifier;

/** 報告単位の識別子。Its form and facility; that it is there, and its system, are rows of the tables. */
final class UnitNumber implements Check {

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        JsonObject identifier = bundle.root().findObject("identifier");
        JsonValue value = identifier == null ? null : identifier.find("value");
        if (value == null) {
            return;
        }
        UnitIdentifier unit = bundle.findUnit();
        if (unit == null) {
            findings.add("R2152", value);
        } else {
            judge(bundle, unit, value, findings);
        }
    }

    private static void judge(BundleReading bundle, UnitIdentifier unit, JsonValue value, Findings findings) {
        FacilityCode sender = bundle.sender();
        if (sender != null && !unit.facility().equals(sender)) {
            findings.add("G-FACILITY-TOKEN", value);
        }
        if (!unit.facility().hasRightCheckDigit()) {
            findings.add("G-FACILITY-CHECKDIGIT", value);
        }
        if (bundle.root().find("timestamp") instanceof JsonText timestamp
                && !timestamp.value().startsWith(String.valueOf(unit.year()))) {
            findings.add("G-IDENTIFIER-YEAR", value);
        }
    }
}
