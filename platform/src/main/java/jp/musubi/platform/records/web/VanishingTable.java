package jp.musubi.platform.records.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.web.VanishingPage.Line;

/** 見えなくなる項目の一覧。Words are looked for in nothing: what somebody has stands in no address. */
final class VanishingTable {

    /** The classes of what has a time of showing, in the order of the pages. */
    static final List<String> CLASSES = List.of("CONDITION", "ALLERGY", "INFECTION", "LAB", "MEDICATION", "CHECKUP");

    static final ListTable<Line> ALL = ListTable.of(
            "vanishing",
            List.of(
                    ListColumn.of("item", "vanishing.item", line -> line.item().label()),
                    ListColumn.of(
                            "class",
                            "vanishing.class",
                            line -> ListWords.japanese("subject." + line.item().dataClass())),
                    ListColumn.<Line>of(
                                    "last",
                                    "vanishing.last",
                                    line -> ListWords.text(line.item().lastDay()))
                            .by(Comparator.comparing(line -> line.item().lastDay())),
                    ListColumn.<Line>of(
                                    "from",
                                    "vanishing.from",
                                    line -> ListWords.text(line.item().countedFrom()))
                            .by(Comparator.comparing(line -> line.item().countedFrom())),
                    ListColumn.of(
                            "why",
                            "vanishing.why",
                            line -> line.span().japanese(line.item().countsFrom())),
                    ListColumn.of("facility", "items.facility", Line::facilityName)),
            List.of(new ListChoice<>(
                    "class",
                    "vanishing.class",
                    "subject",
                    CLASSES,
                    line -> line.item().dataClass().name())));

    private VanishingTable() {}
}
