package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 薬剤のコード。One of the systems that prescriptions use; the sheets write YJ and generic names under two OIDs each. */
final class DrugCode implements Invariant {

    static final String RULE = "G-PRESCRIPTION-DRUG";

    private static final Set<String> SYSTEMS = Set.of(
            "urn:oid:1.2.392.200119.4.403.1",
            "urn:oid:1.2.392.100495.20.1.73",
            "urn:oid:1.2.392.100495.20.2.73",
            "urn:oid:2.51.1.1",
            "urn:oid:1.2.392.100495.20.1.81",
            "urn:oid:1.2.392.100495.20.2.81");

    @Override
    public void judge(JsonObject medication, Judging judging) {
        JsonObject concept = medication.findObject("medicationCodeableConcept");
        JsonValue place = concept == null ? null : concept.find("coding");
        if (concept == null || place == null) {
            return;
        }
        List<Code> codes = Code.listIn(concept, SYSTEMS);
        if (codes.isEmpty()) {
            judging.report(RULE, place);
        }
    }
}
