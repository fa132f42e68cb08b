package jp.musubi.platform.records.sixitems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 項目の読み出し。One person's valid items. */
@Component
class ItemStore {

    private static final String COLUMNS = """
        select item_id, version, data_class, resource_type, facility, label, clinical_date,
               registered_at, served,
        """ + Sight.HIDDEN + " as hidden";

    private static final String PAGE = COLUMNS + """
        , count(*) over () as total
          from records.item
         where
        """ + Sight.VISIBLE + """
         order by clinical_date desc nulls last, item_id
         limit :limit offset :offset
        """;

    private static final String COUNT = """
        select count(*)
          from records.item
         where
        """ + Sight.VISIBLE;

    private static final String ONE = COLUMNS + """
          from records.item
         where item_id = :item
           and
        """ + Sight.VISIBLE;

    private final JdbcClient database;

    ItemStore(JdbcClient database) {
        this.database = database;
    }

    ItemPage page(PersonId person, Set<DataClass> classes, Sight sight, int offset, int limit) {
        int[] total = {0};
        List<ServedItem> items = seen(PAGE, classes, sight)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(person, row);
                })
                .list();
        boolean behindTheLast = items.isEmpty() && offset > 0;
        return new ItemPage(items, behindTheLast ? count(classes, sight) : total[0]);
    }

    private int count(Set<DataClass> classes, Sight sight) {
        return seen(COUNT, classes, sight).query(Integer.class).single();
    }

    Optional<ServedItem> find(PersonId person, UUID item, Set<DataClass> classes, Sight sight) {
        return seen(ONE, classes, sight)
                .param("item", item)
                .query((row, number) -> item(person, row))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Set<DataClass> classes, Sight sight) {
        return sight.bind(database.sql(sql)).param("classes", Sight.texts(classes, Enum::name));
    }

    private static ServedItem item(PersonId person, ResultSet row) throws SQLException {
        return new ServedItem(
                ItemIds.format(person, row.getObject("item_id", UUID.class)),
                row.getInt("version"),
                DataClass.valueOf(row.getString("data_class")),
                row.getString("resource_type"),
                new FacilityCode(row.getString("facility")),
                row.getString("label"),
                row.getObject("clinical_date", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getBytes("served"),
                row.getBoolean("hidden"));
    }
}
