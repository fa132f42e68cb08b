package jp.musubi.platform.cybersecurity.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.cybersecurity.training.Attendance;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 研修の一覧。A facility's own people, and of the offices the shares by prefecture. */
final class TrainingTable {

    static final ListTable<Attendance> ATTENDED = ListTable.of(
            "training",
            List.of(
                    ListColumn.of("attendee", "cyber.training.attendee", Attendance::attendee),
                    ListColumn.<Attendance>of(
                                    "course",
                                    "cyber.training.course",
                                    one -> one.course().kind() + " "
                                            + one.course().name())
                            .found(),
                    ListColumn.<Attendance>of(
                                    "duty",
                                    "cyber.training.duty",
                                    one -> one.duty().japanese())
                            .found(),
                    ListColumn.<Attendance>of(
                                    "step",
                                    "cyber.training.step",
                                    one -> ListWords.japanese("cyber.training." + one.step()))
                            .by(Comparator.comparing(Attendance::step)),
                    ListColumn.of("on", "cyber.training.on", one -> one.on().toString())),
            List.of(ListChoice.of(
                    "step", "cyber.training.step", "cyber.training", Attendance.Step.class, Attendance::step)));

    static final ListTable<TrainingRatePages.Line> RATES = ListTable.of(
            "training-rates",
            List.of(
                    ListColumn.<TrainingRatePages.Line>of(
                                    "prefecture",
                                    "cyber.prefecture",
                                    line -> ListWords.japanese("prefecture." + line.prefecture(), ""))
                            .by(Comparator.comparing(TrainingRatePages.Line::prefecture))
                            .found(),
                    ListColumn.<TrainingRatePages.Line>of(
                                    "percent", "cyber.training.percent", line -> Double.toString(line.percent()))
                            .by(Comparator.comparingDouble(TrainingRatePages.Line::percent)),
                    ListColumn.<TrainingRatePages.Line>of(
                                    "whole",
                                    "cyber.training.whole",
                                    line -> Long.toString(line.count().whole()))
                            .by(Comparator.comparingLong(line -> line.count().whole())),
                    ListColumn.<TrainingRatePages.Line>of(
                                    "any",
                                    "cyber.training.any",
                                    line -> Long.toString(line.count().any()))
                            .by(Comparator.comparingLong(line -> line.count().any())),
                    ListColumn.<TrainingRatePages.Line>of(
                                    "all", "cyber.training.all", line -> Long.toString(line.all()))
                            .by(Comparator.comparingLong(TrainingRatePages.Line::all))));

    private TrainingTable() {}
}
