package jp.musubi.platform.records.sixitems;

import static jp.musubi.standard.gate.submission.SubmittedItem.Flag.UNDELIVERED;
import static jp.musubi.standard.gate.submission.SubmittedItem.Flag.UNINFORMED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.DayRange;
import jp.musubi.platform.kernel.access.Hidden;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 見え方。What of the granted classes a caller sees: 未提供 only its sender; 未告知 those at a facility, never the person, and
 * nothing tells the person that something is hidden; what the person hid nobody but its sender, in an emergency marked; an
 * insurer what lies in its own time; under a minister's instruction what lies in its days. Source: sharing-service §3, access-matrix §1. Pages, counts and single items all stand
 * behind {@link #sees}.
 */
final class Sight {

    private final @Nullable FacilityCode own;
    private final boolean uninformed;
    private final Narrowed narrowed;
    private final Hidden hidden;
    private final @Nullable DayRange days;
    private final Set<UUID> hiddenItems;

    private record Narrowed(Set<DataClass> ownOnly, Set<DataClass> insuredOnly, List<Coverage> insured) {}

    private Sight(AccessGrant grant) {
        own = grant.caller().facility();
        uninformed = grant.uninformed();
        narrowed = new Narrowed(copy(grant.ownOnly()), copy(grant.insuredOnly()), grant.insuredPeriods());
        hidden = grant.hidden();
        days = grant.days();
        hiddenItems = hidden.items().stream()
                .flatMap(id -> ItemIds.findItem(id, grant.person()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Sight of(AccessGrant grant) {
        return new Sight(grant);
    }

    /** Whether the caller may see an item that is kept. */
    boolean sees(UnitItems unit, Entry entry) {
        return seesApart(unit, entry)
                && (!narrowed.insuredOnly().contains(entry.dataClass())
                        || isInsured(entry.what().clinicalDate()));
    }

    /** The same but for the time of an insurer: for results of a checkup, whose day its heading has. */
    boolean seesApart(UnitItems unit, Entry entry) {
        boolean sent = isOwn(unit);
        return (days == null || days.covers(entry.what().clinicalDate()))
                && (sent || !entry.has(UNDELIVERED))
                && (uninformed || !entry.has(UNINFORMED))
                && (sent || !narrowed.ownOnly().contains(entry.dataClass()))
                && (hidden.shown() || !isHidden(unit, entry));
    }

    /** Whether the person hid it from the caller. */
    boolean isHidden(UnitItems unit, Entry entry) {
        return !isOwn(unit)
                && (hiddenItems.contains(entry.id()) || hidden.facilities().contains(unit.facility()));
    }

    /** Whether the caller's facility sent it. */
    boolean isOwn(UnitItems unit) {
        return unit.facility().equals(own);
    }

    private boolean isInsured(@Nullable LocalDate day) {
        return day != null && narrowed.insured().stream().anyMatch(coverage -> coverage.inForceOn(day));
    }

    private static Set<DataClass> copy(Set<DataClass> classes) {
        return classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }
}
