package jp.musubi.platform.records.sixitems;

import static java.time.ZoneOffset.UTC;
import static jp.musubi.standard.gate.submission.SubmittedItem.Flag.LTS;
import static jp.musubi.standard.gate.submission.SubmittedItem.Flag.UNDELIVERED;
import static jp.musubi.standard.gate.submission.SubmittedItem.Flag.UNINFORMED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmittedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 項目の書き込み。All items of a unit and their block go in with one statement: one array a column. */
@Component
class ItemRows {

    private static final String INSERT = """
            with block as (
                insert into records.served (person_id, unit_id, codec, size, body)
                values (:person, :unit, :codec, :size, :body))
            insert into records.item (
                   person_id, unit_id, version, facility, registered_at,
                   item_id, data_class, resource_type, resource_identifier, label, clinical_date,
                   uninformed, undelivered, lts, counted_from, series, latest, place, length)
            select :person, :unit, :version, :facility, :registeredAt,
                   i.item_id, i.data_class, i.resource_type, i.resource_identifier, i.label,
                   cast(i.clinical_date as date), i.uninformed, i.undelivered, i.lts,
                   cast(i.counted_from as date), i.series, i.series is not null, i.place, i.length
              from unnest(
                       cast(:ids as uuid[]), cast(:classes as text[]), cast(:types as text[]),
                       cast(:identifiers as text[]), cast(:labels as text[]), cast(:days as text[]),
                       cast(:uninformed as boolean[]), cast(:undelivered as boolean[]), cast(:lts as boolean[]),
                       cast(:countedFrom as text[]), cast(:series as text[]),
                       cast(:places as integer[]), cast(:lengths as integer[]))
                   as i (item_id, data_class, resource_type, resource_identifier, label, clinical_date,
                         uninformed, undelivered, lts, counted_from, series, place, length)
            """;

    private static final String REMOVE = """
            with block as (
                delete from records.served
                 where person_id = :person
                   and unit_id = :unit)
            delete from records.item
             where person_id = :person
               and unit_id = :unit
            returning series
            """;

    private final JdbcClient database;

    ItemRows(JdbcClient database) {
        this.database = database;
    }

    void insert(KeepItems.OfUnit unit, UnitBlock block) {
        List<ItemRow> rows = block.rows();
        Packed packed = block.packed();
        database.sql(INSERT)
                .param("person", unit.person().value())
                .param("unit", unit.unit())
                .param("version", unit.version())
                .param("facility", unit.facility().digits())
                .param("registeredAt", unit.registeredAt().atOffset(UTC))
                .param("ids", texts(rows, row -> row.id().toString()))
                .param("classes", texts(rows, ItemRow::dataClass))
                .param("types", texts(rows, row -> row.item().resourceType()))
                .param("identifiers", texts(rows, row -> row.item().resourceIdentifier()))
                .param("labels", texts(rows, row -> row.item().label()))
                .param("days", texts(rows, row -> day(row.item())))
                .param("uninformed", flags(rows, UNINFORMED))
                .param("undelivered", flags(rows, UNDELIVERED))
                .param("lts", flags(rows, LTS))
                .param("countedFrom", texts(rows, row -> row.counted().from().toString()))
                .param("series", texts(rows, row -> row.counted().series()))
                .param("places", rows.stream().map(ItemRow::place).toArray(Integer[]::new))
                .param("lengths", rows.stream().map(ItemRow::length).toArray(Integer[]::new))
                .param("codec", packed.codec().name())
                .param("size", packed.size())
                .param("body", packed.body())
                .update();
    }

    /** The series of each item removed; null for one of none. */
    List<@Nullable String> remove(PersonId person, UUID unit) {
        List<@Nullable String> series = new ArrayList<>();
        database.sql(REMOVE).param("person", person.value()).param("unit", unit).query(row -> {
            series.add(row.getString("series"));
        });
        return series;
    }

    private static @Nullable String day(SubmittedItem item) {
        var day = ClinicalDay.find(item.clinicalDate());
        return day == null ? null : day.toString();
    }

    private static @Nullable String[] texts(List<ItemRow> rows, Function<ItemRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Boolean[] flags(List<ItemRow> rows, SubmittedItem.Flag flag) {
        return rows.stream().map(row -> row.has(flag)).toArray(Boolean[]::new);
    }
}
