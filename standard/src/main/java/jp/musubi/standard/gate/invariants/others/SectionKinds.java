package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Section;
import jp.musubi.standard.json.JsonObject;

/** セクションと実施区分。A section of one kind of checkup stands only in a report that says it is of that kind. */
final class SectionKinds implements Invariant {

    static final String RULE = "G-CHECKUP-SECTION-KIND";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject composition, Judging judging) {
        CheckupHeading heading = CheckupHeading.of(composition);
        Set<String> programs = heading.programCodes();
        if (programs.isEmpty()) {
            return;
        }
        for (Code each : heading.sections()) {
            Section section = tables.findSection(each.value());
            if (section != null && !section.event().isEmpty() && !programs.contains(section.event())) {
                judging.report(RULE, each.place(), tables.programLabels(List.of(section.event())));
            }
        }
    }
}
