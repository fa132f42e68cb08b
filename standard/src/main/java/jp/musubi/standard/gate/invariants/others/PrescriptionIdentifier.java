package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 処方箋の Bundle の識別子は UUID。 */
final class PrescriptionIdentifier implements Invariant {

    static final String RULE = "G-PRESCRIPTION-IDENTIFIER";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        JsonObject identifier = bundle.findObject("identifier");
        if (identifier != null
                && identifier.is("system", "urn:ietf:rfc:3986")
                && identifier.find("value") instanceof JsonText value
                && !Texts.isUuidUrn(value.value())) {
            judging.report(RULE, value);
        }
    }
}
