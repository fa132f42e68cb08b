package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.sixitems.ItemStore.WholeUnit;
import org.springframework.stereotype.Component;

/**
 * 健診の単位の読み出し。The reports of one person that are still kept, heading and results, as the grant lets the caller see
 * them. How much of a report it shows (its extent) is for the reader.
 */
@Component
public class CheckupUnits {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LastOnes NONE = new LastOnes(List.of());

    private final ItemStore items;

    CheckupUnits(ItemStore items) {
        this.items = items;
    }

    /** Empty without a grant of CHECKUP. Those that the caller does not see are there too, and say so. */
    public List<CheckupUnit> list(AccessGrant grant) {
        if (!grant.classes().contains(DataClass.CHECKUP)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        Kept kept = Kept.on(today, grant.person(), Set.of(DataClass.CHECKUP));
        Sight sight = Sight.of(grant);
        return items
                .wholeUnits(
                        grant.person(),
                        unit -> findHeading(unit)
                                .filter(heading -> kept.shows(heading, NONE))
                                .isPresent())
                .stream()
                .map(whole -> read(whole, sight, grant))
                .toList();
    }

    private static CheckupUnit read(WholeUnit whole, Sight sight, AccessGrant grant) {
        UnitItems unit = whole.unit();
        Entry heading = findHeading(unit).orElseThrow();
        List<ServedItem> results = unit.entries().stream()
                .filter(entry -> entry != heading && sight.seesApart(unit, entry))
                .map(entry -> served(whole, entry, sight, grant))
                .toList();
        return new CheckupUnit(
                unit.unit(),
                served(whole, heading, sight, grant),
                sight.isOwn(unit),
                sight.sees(unit, heading),
                results);
    }

    private static ServedItem served(WholeUnit whole, Entry entry, Sight sight, AccessGrant grant) {
        UnitItems unit = whole.unit();
        return unit.served(grant.person(), entry, whole.block(), sight.isHidden(unit, entry));
    }

    private static Optional<Entry> findHeading(UnitItems unit) {
        return unit.entries().stream()
                .filter(entry -> entry.dataClass() == DataClass.CHECKUP
                        && entry.what().resourceType().equals("Composition"))
                .findFirst();
    }
}
