package jp.musubi.platform.cybersecurity.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import org.springframework.stereotype.Component;

/** 期限の一覧。By the list that held on the day on which an incident was known; a change of the rule comes by a file. */
@Component
public class Deadlines {

    public static final ListKind KIND = ListKind.of(
            "deadlines",
            Deadline.class,
            "deadlines.tsv",
            List.of(
                    Column.id("deadline"),
                    Column.word("form", ReportForm.list()),
                    Column.word("when", Facts.CONDITIONS),
                    Column.numberOrNone("aim"),
                    Column.number("days"),
                    Column.word("moves", List.of("yes", "no")),
                    Column.day("from"),
                    Column.day("to"),
                    Column.mark(),
                    Column.text("source")),
            Set.of());

    private final DatedLists lists;
    private final OfficeCalendar calendar;

    Deadlines(DatedLists lists, OfficeCalendar calendar) {
        this.lists = lists;
        this.calendar = calendar;
    }

    List<Deadline> list(LocalDate known, Facts facts) {
        return Deadline.list(lists.inForceOn(KIND, known), known, facts, calendar.days());
    }
}
