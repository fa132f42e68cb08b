package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** セクションの番号。Every section of a checkup report has a code of the list. */
final class SectionCodes implements Invariant {

    static final String RULE = "G-CHECKUP-SECTION-CODE";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject composition, Judging judging) {
        for (JsonObject section : Documents.sections(composition)) {
            List<Code> codes = CheckupHeading.sectionCodes(section);
            if (codes.stream().noneMatch(code -> tables.findSection(code.value()) != null)) {
                JsonObject code = section.findObject("code");
                if (code == null) {
                    judging.reportMissing(RULE, section, "code");
                } else {
                    judging.report(RULE, code);
                }
            }
        }
    }
}
