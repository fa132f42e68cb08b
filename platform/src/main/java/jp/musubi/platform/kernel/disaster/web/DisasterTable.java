package jp.musubi.platform.kernel.disaster.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.disaster.DisasterDesk.Line;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 宣言した災害の一覧。 */
final class DisasterTable {

    static final ListTable<Line> ALL = ListTable.of(
            "disasters",
            List.of(
                    ListColumn.<Line>of(
                                    "name",
                                    "disasters.name",
                                    line -> line.disaster().name())
                            .found(),
                    ListColumn.of("state", "disasters.state", DisasterTable::state),
                    ListColumn.of(
                            "from",
                            "disasters.from",
                            line -> ListWords.minute(line.disaster().from())),
                    ListColumn.of(
                            "until",
                            "disasters.until",
                            line -> ListWords.minute(line.disaster().until())),
                    ListColumn.of("classes", "disasters.classes", DisasterTable::classes),
                    ListColumn.of("areas", "disasters.areas", DisasterTable::areas)
                            .found()));

    private DisasterTable() {}

    private static String state(Line line) {
        return ListWords.japanese("disasters.state." + (line.over() ? "over" : line.open() ? "open" : "planned"));
    }

    private static String classes(Line line) {
        return line.disaster().classes().stream()
                .map(DataClass::name)
                .sorted()
                .map(name -> ListWords.japanese("subject." + name))
                .collect(Collectors.joining("・"));
    }

    private static String areas(Line line) {
        return line.disaster().areas().stream()
                .map(open -> open.area().text())
                .map(text -> ListWords.japanese("prefecture." + text, text))
                .collect(Collectors.joining("、"));
    }
}
