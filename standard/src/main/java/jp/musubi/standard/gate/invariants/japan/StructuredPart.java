package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/**
 * A document has a structured part with sections, or a CDA reference with entries: a PDF alone is not enough. Source: clins
 * §5.7; sharing-service §1; clarification 14.
 */
record StructuredPart(String rule) implements Invariant {

    @Override
    public void judge(JsonObject composition, Judging judging) {
        JsonObject structured = Sections.find(composition, Sections.STRUCTURED);
        JsonObject cda = Sections.find(composition, Sections.CDA);
        boolean has = structured != null && !structured.list("section").isEmpty()
                || cda != null && !cda.list("entry").isEmpty();
        if (!has) {
            judging.reportMissing(rule, composition, "section");
        }
    }
}
