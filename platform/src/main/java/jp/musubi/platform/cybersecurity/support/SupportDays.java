package jp.musubi.platform.cybersecurity.support;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.standard.tables.Row;

/** 支援の日。Each an office day. @param applyBy last day of applications @param selectBy last day of choosing */
public record SupportDays(FiscalYear year, LocalDate applyBy, LocalDate selectBy) {

    static final String APPLY = "APPLY";
    static final String SELECT = "SELECT";

    static SupportDays of(List<Row> rows, FiscalYear year, OfficeDays days) {
        return new SupportDays(year, day(rows, APPLY, year, days), day(rows, SELECT, year, days));
    }

    private static LocalDate day(List<Row> rows, String rule, FiscalYear year, OfficeDays days) {
        return rows.stream()
                .filter(row -> row.get("rule").equals(rule))
                .map(row -> year.first()
                        .plusMonths(Long.parseLong(row.get("months")))
                        .minusDays(1))
                .map(days::onOrBefore)
                .findFirst()
                .orElseThrow();
    }
}
