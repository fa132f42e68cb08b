package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 保険か受診券か。Every Coverage of a checkup report says which of the two it is. */
final class CoverageKind implements Invariant {

    static final String RULE = "G-CHECKUP-COVERAGE";

    private static final Set<String> KINDS = Set.of(
            CheckupInvariants.PROFILES + "JP_CoverageInsurance_eCheckupGeneral",
            CheckupInvariants.PROFILES + "JP_CoverageService_eCheckupGeneral");

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        for (JsonObject coverage : Documents.list(bundle, "Coverage")) {
            JsonValue declared = Documents.findProfiles(coverage);
            if (declared == null) {
                judging.reportMissing(RULE, coverage, "meta.profile");
            } else if (!saysItsKind(coverage)) {
                judging.report(RULE, declared);
            }
        }
    }

    private static boolean saysItsKind(JsonObject coverage) {
        JsonObject meta = coverage.findObject("meta");
        for (JsonValue each : meta == null ? List.<JsonValue>of() : meta.list("profile")) {
            if (each instanceof JsonText text && KINDS.contains(withoutVersion(text.value()))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutVersion(String declared) {
        int bar = declared.indexOf('|');
        return bar < 0 ? declared : declared.substring(0, bar);
    }
}
