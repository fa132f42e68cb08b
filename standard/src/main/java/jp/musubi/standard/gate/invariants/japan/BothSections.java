package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** A document is a CDA reference or structured, not both. Source: clins §5.7 (xor of 200 and 300). */
final class BothSections implements Invariant {

    @Override
    public void judge(JsonObject composition, Judging judging) {
        JsonObject cda = Sections.find(composition, Sections.CDA);
        if (cda != null && Sections.find(composition, Sections.STRUCTURED) != null) {
            judging.report("G-SECTION-BOTH", cda);
        }
    }
}
