package jp.musubi.platform.records.sixitems;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 単位と目録。A unit whose items are served, as read of one moment.
 *
 * @param registeredAt when this version was registered
 */
record UnitItems(UUID unit, int version, FacilityCode facility, Instant registeredAt, List<Entry> entries) {

    UnitItems {
        entries = List.copyOf(entries);
    }

    /** @param block the unit's unpacked, of this version; the answer holds a copy of its part */
    ServedItem served(PersonId person, Entry entry, byte[] block, boolean hidden) {
        Entry.Span span = entry.span();
        return new ServedItem(
                ItemIds.format(person, entry.id()),
                version,
                entry.dataClass(),
                entry.what().resourceType(),
                facility,
                entry.what().label(),
                entry.what().clinicalDate(),
                registeredAt,
                Arrays.copyOfRange(block, span.place(), span.place() + span.length()),
                hidden);
    }

    boolean isOf(@Nullable FacilityCode other) {
        return facility.equals(other);
    }
}
