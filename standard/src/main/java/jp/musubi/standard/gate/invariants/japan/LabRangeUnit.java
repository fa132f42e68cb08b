package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** The reference range is in the unit of the value. Source: clins §5.4 [≥1.9]. */
final class LabRangeUnit implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject quantity = observation.findObject("valueQuantity");
        String unit = quantity == null ? null : quantity.findText("unit");
        if (unit == null) {
            return;
        }
        for (JsonValue value : observation.list("referenceRange")) {
            if (value instanceof JsonObject range) {
                judge(range, "low", unit, judging);
                judge(range, "high", unit, judging);
            }
        }
    }

    private static void judge(JsonObject range, String end, String unit, Judging judging) {
        JsonObject quantity = range.findObject(end);
        if (quantity == null || quantity.is("unit", unit)) {
            return;
        }
        if (quantity.find("unit") instanceof JsonText other) {
            judging.report("G-LAB-RANGE-UNIT", other);
        } else {
            judging.reportMissing("G-LAB-RANGE-UNIT", quantity, "unit");
        }
    }
}
