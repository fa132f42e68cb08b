package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/**
 * R1013 for the insured person's number, ours for that of 生活保護. A number that is absent is said by its cardinality.
 * Source: clins §3.
 *
 * @param system whose numbers are judged
 */
record InsuredNumberForm(String rule, String system) implements Invariant {

    @Override
    public void judge(JsonObject patient, Judging judging) {
        for (JsonObject identifier : InsuredNumbers.listOf(patient)) {
            if (identifier.is("system", system)
                    && identifier.find("value") instanceof JsonText value
                    && InsuredNumbers.find(identifier) == null) {
                judging.report(rule, value);
            }
        }
    }
}
