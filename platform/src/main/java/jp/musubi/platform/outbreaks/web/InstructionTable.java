package jp.musubi.platform.outbreaks.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.outbreaks.instructions.InstructedDisease;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import jp.musubi.platform.outbreaks.web.InstructionPages.Line;

/** 指示の一覧。 */
final class InstructionTable {

    static final ListTable<Line> ALL = ListTable.of(
            "instructions",
            List.of(
                    ListColumn.<Line>of("number", "instruct.which", InstructionTable::which)
                            .by(Comparator.comparing(line -> line.one().number()))
                            .found(),
                    ListColumn.<Line>of(
                                    "state",
                                    "instruct.state",
                                    line -> ListWords.japanese("InstructionState." + line.state()))
                            .by(Comparator.comparing(Line::state)),
                    ListColumn.of("recipient", "instruct.recipient", Line::recipient)
                            .found(),
                    ListColumn.of(
                            "ends",
                            "instruct.endsOn",
                            line -> line.one().endsOn().toString())),
            List.of(ListChoice.of("state", "instruct.state", "InstructionState", InstructionState.class, Line::state)));

    private InstructionTable() {}

    private static String which(Line line) {
        return line.one().number()
                + line.one()
                        .disease()
                        .map(InstructedDisease::japanese)
                        .map(" "::concat)
                        .orElse("");
    }
}
