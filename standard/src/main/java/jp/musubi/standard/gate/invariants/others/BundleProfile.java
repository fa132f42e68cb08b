package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** Bundle の正確な名。The name of a checkup report's Bundle stands without a version. */
final class BundleProfile implements Invariant {

    static final String RULE = "G-CHECKUP-BUNDLE-PROFILE";

    private final String canonical;

    BundleProfile(String canonical) {
        this.canonical = canonical;
    }

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        if (Documents.declaresExactly(bundle, canonical)) {
            return;
        }
        JsonObject meta = bundle.findObject("meta");
        for (JsonValue each : meta == null ? List.<JsonValue>of() : meta.list("profile")) {
            if (each instanceof JsonText text && text.value().startsWith(canonical + '|')) {
                judging.report(RULE, text, canonical);
            }
        }
    }
}
