package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 電子署名。Only referral letters may be signed. */
final class Signatures implements Invariant {

    static final String RULE = "G-CHECKUP-SIGNATURE";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        JsonValue signature = bundle.find("signature");
        if (signature != null) {
            judging.report(RULE, signature);
        }
    }
}
