package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.FacilityCode;

/** R9012: the institution number has 10 digits, the third one of 1 to 3. Source: clins §2.1, §2.2. */
final class InstitutionNumberForm implements Invariant {

    @Override
    public void judge(JsonObject extension, Judging judging) {
        JsonObject identifier = extension.findObject("valueIdentifier");
        if (identifier != null
                && identifier.find("value") instanceof JsonText value
                && !FacilityCode.hasFormOfGuide(value.value())) {
            judging.report("R9012", value);
        }
    }
}
