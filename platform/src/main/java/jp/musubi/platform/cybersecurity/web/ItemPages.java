package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.stereotype.Component;

/** 項目の裏づけの頁。Templates ask it as {@code @itemPages}; rows of item-pages.tsv. A vendor is led nowhere. */
@Component("itemPages")
final class ItemPages {

    private static final List<Row> ROWS = Table.read(ItemPages.class, "item-pages.tsv");

    /** Last parts of the addresses under /cybersecurity. */
    public List<String> list(String edition, Form form, String item) {
        if (form == Form.VENDOR) {
            return List.of();
        }
        return ROWS.stream()
                .filter(row ->
                        row.get("edition").equals(edition) && row.get("item").equals(item))
                .map(row -> row.get("page"))
                .toList();
    }
}
