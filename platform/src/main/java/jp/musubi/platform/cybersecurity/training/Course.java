package jp.musubi.platform.cybersecurity.training;

import jp.musubi.standard.tables.Row;

/** 課程。A row of a list of courses. @param kind 種別, e.g. 経営者向け研修 @param content short; empty when it is not known */
public record Course(String id, String kind, String name, String audience, String method, String content, String mark) {

    public boolean sure() {
        return mark.equals("-");
    }

    static Course of(Row row) {
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
