package jp.musubi.platform.records.sixitems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 項目をしまう。A unit's items are replaced as a whole, inside the caller's transaction. */
@Component
public class KeepItems {

    private final ItemRows rows;

    KeepItems(ItemRows rows) {
        this.rows = rows;
    }

    /** The unit that the items belong to, and the version they come with. */
    public record OfUnit(PersonId person, UUID unit, int version, FacilityCode facility, Instant registeredAt) {}

    /** @param document the bytes in which the items' places are offsets */
    public void replace(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        remove(unit.person(), unit.unit());
        if (!items.isEmpty()) {
            rows.insert(unit, rowsOf(unit, items, document));
        }
    }

    /** @return how many there were */
    public int remove(PersonId person, UUID unit) {
        return rows.remove(person, unit);
    }

    private static List<ItemRow> rowsOf(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        List<UUID> ids = ItemIds.derive(unit.unit(), items);
        List<ItemRow> rows = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            rows.add(rowOf(unit, ids.get(i), items.get(i), document));
        }
        return rows;
    }

    private static ItemRow rowOf(OfUnit unit, UUID id, SubmittedItem item, byte[] document) {
        var stamp = new ServedForm.Stamp(
                ItemIds.format(unit.person(), id), unit.version(), unit.registeredAt(), unit.person());
        return new ItemRow(id, item, ServedForm.of(document, item.resourceType(), item.resource(), stamp));
    }
}
