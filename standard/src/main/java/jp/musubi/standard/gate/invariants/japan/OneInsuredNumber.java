package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** R1012: one number of an insured person or of 生活保護, and no second. Source: clins §3; clarification 12 for 1.5.2. */
final class OneInsuredNumber implements Invariant {

    @Override
    public void judge(JsonObject patient, Judging judging) {
        List<JsonObject> numbers = InsuredNumbers.listOf(patient);
        if (numbers.isEmpty()) {
            judging.reportMissing("R1012", patient, "identifier");
        }
        for (int i = 1; i < numbers.size(); i++) {
            judging.report("R1012", numbers.get(i));
        }
    }
}
