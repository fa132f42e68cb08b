package jp.musubi.platform.cybersecurity.support;

import java.time.LocalDate;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.standard.tables.Table;

/** 支援の日。By support-rules.tsv, each an office day. @param applyBy last day of applications @param selectBy last day of choosing */
public record SupportDays(FiscalYear year, LocalDate applyBy, LocalDate selectBy) {

    public static SupportDays of(FiscalYear year) {
        return new SupportDays(year, day("APPLY", year), day("SELECT", year));
    }

    private static LocalDate day(String rule, FiscalYear year) {
        return Table.read(SupportDays.class, "support-rules.tsv").stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(year.first()))
                .map(row -> year.first()
                        .plusMonths(Long.parseLong(row.get("months")))
                        .minusDays(1))
                .map(OfficeDays::onOrBefore)
                .findFirst()
                .orElseThrow();
    }
}
