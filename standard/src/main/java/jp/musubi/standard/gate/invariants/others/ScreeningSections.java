package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 自治体検診のセクション。Results, always, and the questionnaire. */
final class ScreeningSections implements Invariant {

    static final String RULE = "G-MUNICIPAL-SECTION";

    private static final String RESULTS = "01910";
    private static final Set<String> ALLOWED = Set.of(RESULTS, "01920");

    @Override
    public void judge(JsonObject composition, Judging judging) {
        List<JsonObject> sections = composition.listObjects("section");
        boolean results = false;
        boolean others = false;
        for (JsonObject section : sections) {
            List<Code> codes = CheckupHeading.sectionCodes(section);
            results |= codes.stream().anyMatch(code -> code.value().equals(RESULTS));
            if (codes.stream().noneMatch(code -> ALLOWED.contains(code.value()))) {
                others = true;
                report(section, judging);
            }
        }
        if (!sections.isEmpty() && !results && !others) {
            judging.reportMissing(RULE, composition, "section");
        }
    }

    private static void report(JsonObject section, Judging judging) {
        JsonObject code = section.findObject("code");
        if (code == null) {
            judging.reportMissing(RULE, section, "code");
        } else {
            judging.report(RULE, code);
        }
    }
}
