package jp.musubi.platform.cybersecurity.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 課程。A row of courses.tsv. @param kind 種別, e.g. 経営者向け研修 @param content short; empty when it is not known */
public record Course(String id, String kind, String name, String audience, String method, String content, String mark) {

    private static final List<Row> ROWS = Table.read(Course.class, "courses.tsv");

    /** Those that can be begun on the day. */
    public static List<Course> list(LocalDate day) {
        return ROWS.stream().filter(row -> row.inForceOn(day)).map(Course::of).toList();
    }

    /** Of any day: what was attended once is still understood. */
    public static Optional<Course> find(String id) {
        return ROWS.stream()
                .filter(row -> row.get("course").equals(id))
                .map(Course::of)
                .findFirst();
    }

    public boolean sure() {
        return mark.equals("-");
    }

    private static Course of(Row row) {
        return new Course(
                row.get("course"),
                row.get("kind"),
                row.get("name"),
                row.get("audience"),
                row.get("method"),
                row.get("content"),
                row.get("mark"));
    }
}
