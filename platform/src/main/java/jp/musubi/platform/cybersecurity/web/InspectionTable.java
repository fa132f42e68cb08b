package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.web.InspectionPlanPages.Line;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 立入検査の一覧。The plan of a year, the facilities of which it is made, and what a facility was told of. */
final class InspectionTable {

    static final ListTable<Line> PLAN = ListTable.of(
            "inspections",
            List.of(
                    ListColumn.<Line>of("facility", "cyber.facility", Line::name)
                            .found(),
                    ListColumn.of(
                            "visit",
                            "cyber.inspections.visitOn",
                            line -> day(line.inspection().appointment().visitOn())),
                    ListColumn.<Line>of(
                                    "state",
                                    "cyber.inspections.state",
                                    line -> line.inspection().state().japanese())
                            .found(),
                    ListColumn.of("sheets", "cyber.inspections.sheets", InspectionTable::sheets),
                    ListColumn.<Line>of(
                                    "inspectors",
                                    "cyber.inspections.inspectors",
                                    line -> String.join(
                                            "・", line.inspection().appointment().inspectors()))
                            .found()));

    /** Of one facility, of all years. */
    static final ListTable<Line> OWN = ListTable.of(
            "inspections",
            List.of(
                    ListColumn.of(
                            "visit",
                            "cyber.inspections.visitOn",
                            line -> day(line.inspection().appointment().visitOn())),
                    ListColumn.<Line>of(
                                    "state",
                                    "cyber.inspections.state",
                                    line -> line.inspection().state().japanese())
                            .found(),
                    ListColumn.of(
                            "by",
                            "cyber.inspections.sheetsBy",
                            line -> ListWords.text(
                                    line.inspection().appointment().sheetsBy())),
                    ListColumn.of("sheets", "cyber.inspections.sheets", InspectionTable::sheets)
                            .found()));

    static final ListTable<CandidatePages.Line> CANDIDATES = ListTable.of(
            "inspection-candidates",
            List.of(
                    ListColumn.<CandidatePages.Line>of(
                                    "facility",
                                    "cyber.facility",
                                    line -> line.facility().name())
                            .found(),
                    ListColumn.<CandidatePages.Line>of(
                                    "code",
                                    "cyber.code",
                                    line -> line.facility().code().digits())
                            .found(),
                    ListColumn.of("last", "cyber.candidates.lastVisit", line -> ListWords.text(line.last())),
                    ListColumn.of(
                            "standing",
                            "cyber.candidates.standing",
                            line -> ListWords.japanese("cyber.candidates.standing." + line.standing()))),
            List.of(ListChoice.of(
                    "standing",
                    "cyber.candidates.standing",
                    "cyber.candidates.standing",
                    CandidatePages.Standing.class,
                    CandidatePages.Line::standing)));

    private InspectionTable() {}

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static String sheets(Line line) {
        if (line.sheets() == null) {
            return "";
        }
        String key = line.sheets().in()
                ? "cyber.inspections.in"
                : line.late() ? "cyber.inspections.late" : "cyber.inspections.notin";
        return ListWords.japanese(key);
    }
}
