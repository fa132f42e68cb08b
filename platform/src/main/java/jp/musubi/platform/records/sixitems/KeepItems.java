package jp.musubi.platform.records.sixitems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 項目をしまう。A unit's items are replaced as a whole, inside the caller's transaction. */
@Component
public class KeepItems {

    private final ItemRows rows;
    private final LastOnes lastOnes;

    KeepItems(ItemRows rows, LastOnes lastOnes) {
        this.rows = rows;
        this.lastOnes = lastOnes;
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
     * Of a unit that has none.
     *
     * @param document the bytes in which the items' places are offsets
     */
    public void add(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        if (items.isEmpty()) {
            return;
        }
        UnitBlock block = UnitBlock.of(unit, items, document);
        Set<String> series = seriesOf(block);
        if (!series.isEmpty()) {
            lastOnes.lock(unit.person());
        }
        rows.insert(unit, block);
        lastOnes.renew(unit.person(), series, false);
    }

    /** @param document the bytes in which the items' places are offsets */
    public void replace(OfUnit unit, List<SubmittedItem> items, byte[] document) {
        lastOnes.lock(unit.person());
        Set<String> series = known(rows.remove(unit.person(), unit.unit()));
        boolean gone = !series.isEmpty();
        if (!items.isEmpty()) {
            UnitBlock block = UnitBlock.of(unit, items, document);
            rows.insert(unit, block);
            series.addAll(seriesOf(block));
        }
        lastOnes.renew(unit.person(), series, gone);
    }

    /** @return how many there were */
    public int remove(PersonId person, UUID unit) {
        lastOnes.lock(person);
        List<@Nullable String> removed = rows.remove(person, unit);
        lastOnes.renew(person, known(removed), true);
        return removed.size();
    }

    private static Set<String> seriesOf(UnitBlock block) {
        List<@Nullable String> series = new ArrayList<>();
        block.rows().forEach(row -> series.add(row.counted().series()));
        return known(series);
    }

    private static Set<String> known(Collection<@Nullable String> series) {
        Set<String> known = new TreeSet<>();
        for (@Nullable String each : series) {
            if (each != null) {
                known.add(each);
            }
        }
        return known;
    }
}
