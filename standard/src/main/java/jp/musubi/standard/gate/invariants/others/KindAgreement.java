package jp.musubi.standard.gate.invariants.others;

import java.util.Collections;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Category;
import jp.musubi.standard.json.JsonObject;

/** 種別と実施区分。A category that means one kind of checkup needs the event code of that kind. */
final class KindAgreement implements Invariant {

    static final String RULE = "G-CHECKUP-KIND";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject composition, Judging judging) {
        CheckupHeading heading = CheckupHeading.of(composition);
        Set<String> programs = heading.programCodes();
        if (programs.isEmpty()) {
            return;
        }
        for (Code each : heading.categories()) {
            Category category = tables.findCategory(each.value());
            if (category != null && !category.events().isEmpty() && Collections.disjoint(programs, category.events())) {
                judging.report(RULE, each.place(), category.label(), tables.programLabels(category.events()));
            }
        }
    }
}
