package jp.musubi.platform.records.sixitems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 項目をしまう。A unit's items are replaced as a whole, inside the caller's transaction. */
@Component
public class KeepItems {

    private final UnitRows rows;

    KeepItems(UnitRows rows) {
        this.rows = rows;
    }

    /**
     * The unit that the items belong to, and the version they come with.
     *
     * @param registeredAt when that version was registered: from then the time of showing counts
     * @param type what was sent: items taken out of a document say so
     */
    public record OfUnit(
            PersonId person,
            UUID unit,
            int version,
            FacilityCode facility,
            Instant registeredAt,
            SubmissionType type) {}

    /**
     * In the place of what the unit had.
     *
     * @param document the bytes in which the items' places are offsets
     */
    public void replace(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        if (items.isEmpty()) {
            rows.remove(unit.person(), unit.unit());
        } else {
            rows.put(unit, UnitBlock.of(unit, items, document));
        }
    }

    /** @return how many there were */
    public int remove(PersonId person, UUID unit) {
        return rows.remove(person, unit);
    }
}
