package jp.musubi.platform.records;

import java.util.List;

/**
 * 項目の一頁。
 *
 * @param total items that match and may be seen, on all pages
 */
public record ItemPage(List<ServedItem> items, int total) {

    public ItemPage {
        items = List.copyOf(items);
    }
}
