package jp.musubi.platform.records.sixitems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
        select unit_id, item_id, version, data_class, resource_type, facility, label, clinical_date,
               registered_at, place, length,
        """ + Sight.HIDDEN + " as hidden";

    private static final String ORDER = " order by clinical_date desc nulls last, item_id ";

    /** A unit's block comes with the first of its rows only. */
    private static final String PAGE = "with page as (" + COLUMNS + """
        , count(*) over () as total
        """ + Kept.FROM + " where " + Sight.VISIBLE + ORDER
            + """
         limit :limit offset :offset),
        numbered as (
            select page.*, row_number() over (partition by unit_id
        """ + ORDER + """
            ) as place_in_unit
              from page)
        select numbered.*, served.codec, served.size, served.body
          from numbered
          left join records.served
            on served.person_id = :person
           and served.unit_id = numbered.unit_id
           and numbered.place_in_unit = 1
        """ + ORDER;

    private static final String COUNT = """
        select count(*)
        """ + Kept.FROM + " where " + Sight.VISIBLE;

    private static final String ONE =
            "with one as (" + COLUMNS + Kept.FROM + " where item_id = :item and " + Sight.VISIBLE + """
        )
        select one.*, served.codec, served.size, served.body
          from one
          join records.served
            on served.person_id = :person
           and served.unit_id = one.unit_id
        """;

    private final JdbcClient database;

    ItemStore(JdbcClient database) {
        this.database = database;
    }

    ItemPage page(Kept kept, Sight sight, int offset, int limit) {
        int[] total = {0};
        var blocks = new UnitBlocks();
        List<ServedItem> items = seen(PAGE, kept, sight)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(kept.person(), row, blocks);
                })
                .list();
        boolean behindTheLast = items.isEmpty() && offset > 0;
        return new ItemPage(items, behindTheLast ? count(kept, sight) : total[0]);
    }

    private int count(Kept kept, Sight sight) {
        return seen(COUNT, kept, sight).query(Integer.class).single();
    }

    Optional<ServedItem> find(UUID item, Kept kept, Sight sight) {
        return seen(ONE, kept, sight)
                .param("item", item)
                .query((row, number) -> item(kept.person(), row, new UnitBlocks()))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Kept kept, Sight sight) {
        return sight.bind(kept.bind(database.sql(sql)));
    }

    private static ServedItem item(PersonId person, ResultSet row, UnitBlocks blocks) throws SQLException {
        return new ServedItem(
                ItemIds.format(person, row.getObject("item_id", UUID.class)),
                row.getInt("version"),
                DataClass.valueOf(row.getString("data_class")),
                row.getString("resource_type"),
                new FacilityCode(row.getString("facility")),
                row.getString("label"),
                row.getObject("clinical_date", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                blocks.servedIn(row),
                row.getBoolean("hidden"));
    }
}
