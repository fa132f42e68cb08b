package jp.musubi.platform.records.sixitems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

    private static final String PAGE = """
            select item_id, version, data_class, resource_type, facility, label, clinical_date,
                   registered_at, served, count(*) over () as total
              from records.item
             where person_id = :person
               and data_class = any (:classes)
               and (not undelivered or facility = :own)
               and (not uninformed or :uninformed)
             order by clinical_date desc nulls last, item_id
             limit :limit offset :offset
            """;

    private static final String COUNT = """
            select count(*)
              from records.item
             where person_id = :person
               and data_class = any (:classes)
               and (not undelivered or facility = :own)
               and (not uninformed or :uninformed)
            """;

    private static final String ONE = """
            select item_id, version, data_class, resource_type, facility, label, clinical_date,
                   registered_at, served
              from records.item
             where person_id = :person
               and item_id = :item
               and data_class = any (:classes)
               and (not undelivered or facility = :own)
               and (not uninformed or :uninformed)
            """;

    private final JdbcClient database;

    ItemStore(JdbcClient database) {
        this.database = database;
    }

    ItemPage page(PersonId person, Set<DataClass> classes, Sight sight, int offset, int limit) {
        int[] total = {0};
        List<ServedItem> items = seen(PAGE, person, classes, sight)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(person, row);
                })
                .list();
        boolean behindTheLast = items.isEmpty() && offset > 0;
        return new ItemPage(items, behindTheLast ? count(person, classes, sight) : total[0]);
    }

    private int count(PersonId person, Set<DataClass> classes, Sight sight) {
        return seen(COUNT, person, classes, sight).query(Integer.class).single();
    }

    Optional<ServedItem> find(PersonId person, UUID item, Set<DataClass> classes, Sight sight) {
        return seen(ONE, person, classes, sight)
                .param("item", item)
                .query((row, number) -> item(person, row))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, PersonId person, Set<DataClass> classes, Sight sight) {
        return database.sql(sql)
                .param("person", person.value())
                .param("classes", classes.stream().map(Enum::name).toArray(String[]::new))
                .param("own", sight.own(), Types.VARCHAR)
                .param("uninformed", sight.uninformed());
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
                row.getBytes("served"));
    }
}
