package jp.musubi.standard.gate.invariants.others;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Program;
import jp.musubi.standard.json.JsonObject;

/** 実施区分のセクション。Each event code has its section of results, and of the questionnaire. */
final class NeededSections implements Invariant {

    static final String RESULTS = "G-CHECKUP-SECTION";
    static final String QUESTIONNAIRE = "G-CHECKUP-QUESTIONNAIRE";

    private final String rule;
    private final Function<Program, List<String>> needed;
    private final CheckupTables tables = CheckupTables.standard();

    private NeededSections(String rule, Function<Program, List<String>> needed) {
        this.rule = rule;
        this.needed = needed;
    }

    static NeededSections ofResults() {
        return new NeededSections(RESULTS, Program::results);
    }

    static NeededSections ofQuestionnaire() {
        return new NeededSections(QUESTIONNAIRE, Program::questionnaire);
    }

    @Override
    public void judge(JsonObject composition, Judging judging) {
        CheckupHeading heading = CheckupHeading.of(composition);
        Set<String> sections = heading.sectionCodes();
        for (String code : heading.programCodes()) {
            Program program = tables.findProgram(code);
            List<String> wanted = program == null ? List.of() : needed.apply(program);
            if (program != null && !wanted.isEmpty() && Collections.disjoint(sections, wanted)) {
                judging.reportMissing(rule, composition, "section", program.label(), tables.sectionLabels(wanted));
            }
        }
    }
}
