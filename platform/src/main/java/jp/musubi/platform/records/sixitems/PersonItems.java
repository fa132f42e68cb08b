package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 見える項目。What a caller sees of all that is kept of one person. */
final class PersonItems {

    /** Newest clinical day first, those without one last; items of one day in the order of their numbers. */
    private static final Comparator<Found> ORDER = Comparator.comparing(
                    Found::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(found -> found.entry().id(), PersonItems::byDigits);

    private final List<UnitItems> units;
    private final LastOnes lastOnes;

    /** @param units all of one person, as read at one moment */
    PersonItems(List<UnitItems> units) {
        this.units = units;
        this.lastOnes = new LastOnes(units);
    }

    /** @param hidden whether the person hid it from the caller, who sees it all the same */
    record Found(UnitItems unit, Entry entry, boolean hidden) {

        @Nullable
        LocalDate day() {
            return entry.what().clinicalDate();
        }
    }

    /** In the order of pages. */
    List<Found> list(Kept kept, Sight sight) {
        List<Found> found = new ArrayList<>();
        for (UnitItems unit : units) {
            for (Entry entry : unit.entries()) {
                if (kept.shows(entry, lastOnes) && sight.sees(unit, entry)) {
                    found.add(new Found(unit, entry, sight.isHidden(unit, entry)));
                }
            }
        }
        found.sort(ORDER);
        return found;
    }

    boolean isAmongLast(Entry entry) {
        return lastOnes.include(entry);
    }

    private static int byDigits(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) : high;
    }
}
