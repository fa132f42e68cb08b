package jp.musubi.platform.records.sixitems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.VanishingItem.Why;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.retention.LastDays;
import jp.musubi.platform.records.retention.RetentionRule;
import jp.musubi.platform.records.retention.RetentionRules;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.platform.records.retention.Vanishing;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 見えなくなる予定の行。 */
@Component
class VanishingRows {

    private static final RetentionRules RULES = RetentionRules.shipped();

    private static final String SHOWN = "select item_id, data_class, label, facility, counted_from, latest, lts"
            + Kept.FROM + " where (cast(:own as text) is null or facility = :own) and " + Sight.VISIBLE;

    /** Of everybody: no row of a person leaves the database. */
    private static final String GROUPS = """
            select data_class, counted_from, latest, lts, count(*) as items
              from records.item
             group by data_class, counted_from, latest, lts
            """;

    private final JdbcClient database;

    VanishingRows(JdbcClient database) {
        this.database = database;
    }

    /** An item that is shown today. */
    record Row(String id, DataClass dataClass, String label, FacilityCode facility, Standing standing) {

        Optional<VanishingItem> find(LocalDate today, LocalDate until) {
            return RULES.findVanishing(dataClass, standing, today)
                    .filter(vanishing -> !vanishing.day().isAfter(until))
                    .map(this::item);
        }

        private VanishingItem item(Vanishing vanishing) {
            LocalDate lastDay = vanishing.day().minusDays(1);
            RetentionRule before = RULES.find(dataClass, lastDay).orElseThrow();
            RetentionRule by = vanishing.by();
            RetentionRule ends = by == null ? before : by;
            LastDays last = ends.last();
            return new VanishingItem(
                    id,
                    dataClass,
                    label,
                    facility,
                    ends.countsFrom(),
                    standing.countedFrom(),
                    ends.shownFor().period().toString(),
                    last == null ? 0 : last.count(),
                    lastDay,
                    before.shows(standing, vanishing.day()) ? Why.RULE_CHANGES : Why.TIME_OVER);
        }
    }

    /** How many items of a class stand alike. */
    record Group(DataClass dataClass, Standing standing, long items) {}

    /** What the caller sees; a facility what it sent itself. */
    List<Row> list(Kept kept, Sight sight) {
        return sight.bind(kept.bind(database.sql(SHOWN)))
                .query((row, number) -> row(kept.person(), row))
                .list();
    }

    List<Group> listGroups() {
        return database.sql(GROUPS)
                .query((row, number) ->
                        new Group(DataClass.valueOf(row.getString("data_class")), standing(row), row.getLong("items")))
                .list();
    }

    private static Row row(PersonId person, ResultSet row) throws SQLException {
        return new Row(
                ItemIds.format(person, row.getObject("item_id", UUID.class)),
                DataClass.valueOf(row.getString("data_class")),
                row.getString("label"),
                new FacilityCode(row.getString("facility")),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("counted_from", LocalDate.class), row.getBoolean("latest"), row.getBoolean("lts"));
    }
}
