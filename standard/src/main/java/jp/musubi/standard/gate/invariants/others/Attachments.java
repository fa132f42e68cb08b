package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 添付。A checkup report sent to the sharing service has none. */
final class Attachments implements Invariant {

    static final String RULE = "G-CHECKUP-ATTACHMENT";

    private static final String SECTION = "01995";
    private static final List<String> TYPES = List.of("DocumentReference", "Media", "Binary");

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        JsonObject composition = Documents.findComposition(bundle);
        if (composition != null) {
            for (Code each : CheckupHeading.of(composition).sections()) {
                if (each.value().equals(SECTION)) {
                    judging.report(RULE, each.place());
                }
            }
        }
        for (String type : TYPES) {
            Documents.list(bundle, type).forEach(resource -> judging.report(RULE, resource));
        }
        for (JsonObject report : Documents.list(bundle, "DiagnosticReport")) {
            JsonValue form = report.find("presentedForm");
            if (form != null) {
                judging.report(RULE, form);
            }
        }
    }
}
