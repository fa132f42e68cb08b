package jp.musubi.standard.gate.invariants.japan;

import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** States of a result that guide 1.10 no longer uses. Source: clins §5.4. */
final class LabStatus implements Invariant {

    private static final Set<String> REFUSED = Set.of("amended", "entered-in-error", "unknown");

    @Override
    public void judge(JsonObject observation, Judging judging) {
        if (observation.find("status") instanceof JsonText status && REFUSED.contains(status.value())) {
            judging.report("G-LAB-STATUS", status);
        }
    }
}
