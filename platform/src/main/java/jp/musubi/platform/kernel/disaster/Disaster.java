package jp.musubi.platform.kernel.disaster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.DisasterOpening;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facility;

/**
 * 災害。One declared disaster as it stands now.
 *
 * @param from first instant at which it holds
 * @param until first instant at which it no longer holds: as declared, extended, or when it was ended early, which may be
 *     before it began
 */
public record Disaster(
        UUID id, String name, Set<DataClass> classes, Instant from, Instant until, List<OpenArea> areas) {

    public Disaster {
        classes = Set.copyOf(classes);
        areas = List.copyOf(areas);
    }

    public boolean openAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Not yet over: open, or to open later. */
    public boolean standsAt(Instant at) {
        return at.isBefore(until);
    }

    /** As it holds for this facility at that instant; empty when it does not. */
    Optional<DisasterOpening> findFor(Facility facility, Instant at) {
        return areas.stream()
                .filter(area ->
                        openAt(at) && !at.isBefore(area.from()) && area.area().holds(facility))
                .map(OpenArea::from)
                .min(Instant::compareTo)
                .map(since -> new DisasterOpening(id, name, classes, since, until));
    }
}
