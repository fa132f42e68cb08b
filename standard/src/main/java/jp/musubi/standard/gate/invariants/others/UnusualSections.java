package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Section;
import jp.musubi.standard.json.JsonObject;

/** 用意のないセクション。Codes that are in the list while the profile has no slice for them. */
final class UnusualSections implements Invariant {

    static final String RULE = "G-CHECKUP-SECTION-UNUSUAL";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject composition, Judging judging) {
        for (Code each : CheckupHeading.of(composition).sections()) {
            Section section = tables.findSection(each.value());
            if (section != null && !section.sliced()) {
                judging.report(RULE, each.place(), section.label());
            }
        }
    }
}
