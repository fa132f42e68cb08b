package jp.musubi.standard.gate.invariants.base;

import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 文章(Narrative.div)の決まり。Judges txt-1, txt-2 and that the XHTML is well-formed, in one pass. */
public final class NarrativeCheck implements Invariant {

    @Override
    public void judge(JsonObject narrative, Judging judging) {
        if (!(narrative.find("div") instanceof JsonText div)) {
            return;
        }
        Set<NarrativeFault> faults = new NarrativeScanner(div.value()).scan();
        for (NarrativeFault fault : faults) {
            judging.report(fault.rule(), div, fault.japanese(), fault.english());
        }
    }
}
