package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Category;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Program;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Section;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Sharing;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 対象外の健診。Cancer and other municipal screening, maternal and infant checks are not the sharing service's. */
final class OutOfService implements Invariant {

    static final String RULE = "G-CHECKUP-OUT";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        JsonObject composition = Documents.findComposition(bundle);
        if (composition == null) {
            return;
        }
        CheckupHeading heading = CheckupHeading.of(composition);
        heading.categories().forEach(code -> report(code, labelOfCategory(code.value()), judging));
        heading.programs().forEach(code -> report(code, labelOfProgram(code.value()), judging));
        heading.sections().forEach(code -> report(code, labelOfSection(code.value()), judging));
    }

    private static void report(Code code, @Nullable String label, Judging judging) {
        if (label != null) {
            judging.report(RULE, code.place(), label);
        }
    }

    /** What a finding says of a category that is out; null when it is in or unknown. */
    private @Nullable String labelOfCategory(String code) {
        Category category = tables.findCategory(code);
        return category != null && category.sharing() == Sharing.NO ? category.label() : null;
    }

    private @Nullable String labelOfProgram(String code) {
        Program program = tables.findProgram(code);
        return program != null && program.sharing() == Sharing.NO ? program.label() : null;
    }

    private @Nullable String labelOfSection(String code) {
        Section section = tables.findSection(code);
        return section != null && labelOfProgram(section.event()) != null ? section.label() : null;
    }
}
