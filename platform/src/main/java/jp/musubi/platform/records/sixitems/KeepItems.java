package jp.musubi.platform.records.sixitems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
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

    /**
     * Of a unit that has none.
     *
     * @param document the bytes in which the items' places are offsets
     */
    public void add(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        if (!items.isEmpty()) {
            rows.insert(unit, UnitBlock.of(unit, items, document));
        }
    }

    /** @param document the bytes in which the items' places are offsets */
    public void replace(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        remove(unit.person(), unit.unit());
        add(unit, items, document);
    }

    /** @return how many there were */
    public int remove(PersonId person, UUID unit) {
        return rows.remove(person, unit);
    }
}
