package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;

/** The check digit of the insurer's or payer's number: a hint only, what counts is the register. Source: identifiers §1. */
final class PayerCheckDigit implements Invariant {

    @Override
    public void judge(JsonObject patient, Judging judging) {
        for (JsonObject identifier : InsuredNumbers.listOf(patient)) {
            MemberNumber number = InsuredNumbers.find(identifier);
            if (number != null && !number.payerHasRightCheckDigit()) {
                judging.report("G-INSURER-CHECKDIGIT", Codings.placeIn(identifier, "value"));
            }
        }
    }
}
