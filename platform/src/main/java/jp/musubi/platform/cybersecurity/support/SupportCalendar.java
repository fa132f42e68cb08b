package jp.musubi.platform.cybersecurity.support;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.incidents.OfficeCalendar;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import org.springframework.stereotype.Component;

/** 支援の暦。By the list that holds when the fiscal year begins, so that no day moves within a year. */
@Component
public class SupportCalendar {

    public static final ListKind KIND = ListKind.of(
            "support-days",
            SupportDays.class,
            "support-rules.tsv",
            List.of(
                    Column.id("rule"),
                    Column.number("months"),
                    Column.day("from"),
                    Column.day("to"),
                    Column.mark(),
                    Column.text("source")),
            Set.of(SupportDays.APPLY, SupportDays.SELECT));

    private final DatedLists lists;
    private final OfficeCalendar calendar;

    SupportCalendar(DatedLists lists, OfficeCalendar calendar) {
        this.lists = lists;
        this.calendar = calendar;
    }

    public SupportDays of(FiscalYear year) {
        return SupportDays.of(lists.inForceOn(KIND, year.first()), year, calendar.days());
    }
}
