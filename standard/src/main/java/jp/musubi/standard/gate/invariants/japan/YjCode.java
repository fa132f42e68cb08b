package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/**
 * R3011: the YJ code is needed, a generic order code alone or NOCODED is refused; none of the three is said by R3010. Source:
 * clins §5.5, §10 trap 20 [≥1.10], the stricter variant.
 */
final class YjCode implements Invariant {

    @Override
    public void judge(JsonObject request, Judging judging) {
        JsonObject drug = request.findObject("medicationCodeableConcept");
        if (drug == null || drug.list("coding").isEmpty()) {
            return;
        }
        JsonObject none = Codings.findIn(drug, DrugCode.NO_CODE);
        if (none != null) {
            judging.report("R3011", none);
        } else if (!Codings.has(drug, DrugCode.YJ) && Codings.has(drug, DrugCode.GENERIC)) {
            judging.report("R3011", drug);
        }
    }
}
