package jp.musubi.platform.cybersecurity.checklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 数えの表。How many facilities answer what; changed in the transaction of the answer. */
@Component
class TallyRows {

    /** Stands for an item that a begun sheet does not answer. */
    static final String OPEN = "OPEN";

    private static final String CHANGE = """
            insert into cybersecurity.tally (edition, form, item, prefecture, band, answer, facilities)
            values (:edition, :form, :item, :prefecture, :band, :answer, :by)
            on conflict (edition, form, item, prefecture, band, answer)
            do update set facilities = cybersecurity.tally.facilities + excluded.facilities
            """;

    private final JdbcClient sql;

    TallyRows(JdbcClient sql) {
        this.sql = sql;
    }

    void change(Sheet sheet, String item, String answer, int by) {
        sql.sql(CHANGE)
                .param("edition", sheet.edition())
                .param("form", sheet.form().name())
                .param("item", item)
                .param("prefecture", sheet.prefecture())
                .param("band", sheet.band())
                .param("answer", answer)
                .param("by", by)
                .update();
    }
}
