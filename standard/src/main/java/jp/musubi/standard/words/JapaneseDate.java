package jp.musubi.standard.words;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 和暦。Eras are data (eras.tsv); days before the first of them are written in 西暦. */
public final class JapaneseDate {

    private record Era(String name, LocalDate from, int firstYear) {}

    private static final List<Era> ERAS = Table.read(JapaneseDate.class, "eras.tsv").stream()
            .map(JapaneseDate::era)
            .toList();

    private JapaneseDate() {}

    /** As in 令和8年11月23日, 令和元年5月1日. */
    public static String text(LocalDate day) {
        return yearText(day) + dayOfYear(day);
    }

    /** 西暦 beside it, as in 令和8年(2026年)11月23日. */
    public static String textWithYear(LocalDate day) {
        String year = yearText(day);
        String western = day.getYear() + "年";
        return (year.equals(western) ? year : year + "(" + western + ")") + dayOfYear(day);
    }

    /** The year alone, as in 令和8年. */
    public static String yearText(LocalDate day) {
        return year(day) + "年";
    }

    private static String dayOfYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String year(LocalDate day) {
        for (int i = ERAS.size() - 1; i >= 0; i--) {
            Era era = ERAS.get(i);
            if (!day.isBefore(era.from())) {
                int year = day.getYear() - era.firstYear() + 1;
                return era.name() + (year == 1 ? "元" : String.valueOf(year));
            }
        }
        return String.valueOf(day.getYear());
    }

    private static Era era(Row row) {
        return new Era(row.get("era"), LocalDate.parse(row.get("from")), Integer.parseInt(row.get("firstYear")));
    }
}
