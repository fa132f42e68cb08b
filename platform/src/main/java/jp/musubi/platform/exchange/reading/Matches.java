package jp.musubi.platform.exchange.reading;

import java.util.List;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.records.ItemPage;

/** 項目から検索の答えへ。 */
final class Matches {

    private Matches() {}

    static List<SearchSet.Match> of(ItemPage page, String base) {
        return page.items().stream()
                .map(item -> new SearchSet.Match(
                        base + "/" + item.resourceType() + "/" + item.id(), item.json(), item.hidden()))
                .toList();
    }
}
