package jp.musubi.platform.cybersecurity.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 数えの読み手。 */
@Component
class CountRows {

    private static final String BY_ITEM = """
            select item as key, answer, sum(facilities) as facilities
              from cybersecurity.tally
             where edition = :edition and form = :form and (:prefecture = '' or prefecture = :prefecture)
             group by item, answer
            """;

    private static final String BY_PREFECTURE = """
            select prefecture as key, answer, sum(facilities) as facilities
              from cybersecurity.tally
             where edition = :edition and form = :form and item = :item
               and (:prefecture = '' or prefecture = :prefecture)
             group by prefecture, answer
             order by prefecture
            """;

    private static final String BY_BAND = """
            select band as key, answer, sum(facilities) as facilities
              from cybersecurity.tally
             where edition = :edition and form = :form and item = :item
               and (:prefecture = '' or prefecture = :prefecture)
             group by band, answer
             order by band
            """;

    private final JdbcClient sql;

    CountRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(String key, String answer, long facilities) {}

    Map<String, Share> byItem(String edition, String form, String prefecture) {
        return read(BY_ITEM, edition, form, "", prefecture);
    }

    Map<String, Share> byPrefecture(String edition, String form, String item, String prefecture) {
        return read(BY_PREFECTURE, edition, form, item, prefecture);
    }

    Map<String, Share> byBand(String edition, String form, String item, String prefecture) {
        return read(BY_BAND, edition, form, item, prefecture);
    }

    private Map<String, Share> read(String query, String edition, String form, String item, String prefecture) {
        JdbcClient.StatementSpec asked =
                sql.sql(query).param("edition", edition).param("form", form).param("prefecture", prefecture);
        List<Line> lines = (item.isEmpty() ? asked : asked.param("item", item))
                .query((row, place) ->
                        new Line(row.getString("key"), row.getString("answer"), row.getLong("facilities")))
                .list();
        Map<String, Share> shares = new LinkedHashMap<>();
        lines.forEach(line -> shares.merge(
                line.key(),
                Share.NONE.and(line.answer(), line.facilities()),
                (sofar, more) -> sofar.and(line.answer(), line.facilities())));
        return shares;
    }
}
