package jp.musubi.platform.cybersecurity.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.web.WaitingAdvicePages.Line;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;

/** 目標日を待つ助言の一覧。 */
final class WaitingAdviceTable {

    static final ListTable<Line> ALL = ListTable.of(
            "advice",
            List.of(
                    ListColumn.<Line>of(
                                    "item",
                                    "cyber.advice.about",
                                    line -> line.advice().title())
                            .found(),
                    ListColumn.of("facility", "cyber.facility", Line::name).found(),
                    ListColumn.of(
                            "target",
                            "cyber.targetOn",
                            line -> line.advice().targetOn().toString()),
                    ListColumn.<Line>of(
                                    "stands",
                                    "cyber.advice.stands",
                                    line -> line.step().japanese())
                            .by(Comparator.comparing(Line::step))),
            List.of(
                    ListChoice.of("day", "cyber.targetOn", "cyber.advice.day", WaitingAdvicePages.Day.class, Line::day),
                    new ListChoice<>(
                            "stands",
                            "cyber.advice.stands",
                            "AdviceStep",
                            Arrays.stream(Advice.Step.values())
                                    .filter(step -> step != Advice.Step.CONFIRMED)
                                    .map(Advice.Step::name)
                                    .toList(),
                            line -> line.step().name())));

    private WaitingAdviceTable() {}
}
