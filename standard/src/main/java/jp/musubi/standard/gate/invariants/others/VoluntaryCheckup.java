package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Program;
import jp.musubi.standard.gate.invariants.others.CheckupTables.Sharing;
import jp.musubi.standard.json.JsonObject;

/** 任意の健診。Shared only if the person agreed, which no document tells; so it is said, not judged. */
final class VoluntaryCheckup implements Invariant {

    static final String RULE = "G-CHECKUP-AGREEMENT";

    private final CheckupTables tables = CheckupTables.standard();

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        JsonObject composition = Documents.findComposition(bundle);
        if (composition == null) {
            return;
        }
        List<Code> programs = CheckupHeading.of(composition).programs();
        if (programs.stream().anyMatch(code -> is(code, Sharing.YES))) {
            return;
        }
        programs.stream()
                .filter(code -> is(code, Sharing.AGREEMENT))
                .findFirst()
                .ifPresent(code -> judging.report(RULE, code.place()));
    }

    private boolean is(Code code, Sharing sharing) {
        Program program = tables.findProgram(code.value());
        return program != null && program.sharing() == sharing;
    }
}
