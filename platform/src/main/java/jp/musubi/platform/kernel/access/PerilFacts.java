package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 救急と災害を調べる。Only for a look that is for it. */
@Component
class PerilFacts {

    private static final Set<Purpose> FOR_EMERGENCY = Set.of(Purpose.EMERGENCY);
    private static final Set<Purpose> FOR_DISASTER = Set.of(Purpose.DISASTER);

    private final Supplier<@Nullable BreakGlass> openings;
    private final Supplier<@Nullable Disasters> disasters;

    PerilFacts(ObjectProvider<BreakGlass> openings, ObjectProvider<Disasters> disasters) {
        this.openings = SingletonSupplier.ofNullable(openings::getIfAvailable);
        this.disasters = SingletonSupplier.ofNullable(disasters::getIfAvailable);
    }

    Peril of(AccessRequest request, PersonId person, Facility facility, Instant at) {
        Set<Purpose> purposes = request.purposes();
        return new Peril(
                purposes.equals(FOR_EMERGENCY) ? opening(request.caller(), person, at) : null,
                purposes.equals(FOR_DISASTER) ? open(facility, at) : List.of(),
                request.named().answer());
    }

    private @Nullable EmergencyOpening opening(Caller caller, PersonId person, Instant at) {
        BreakGlass desk = openings.get();
        return desk == null ? null : desk.findOpenFor(caller, person, at).orElse(null);
    }

    private List<DisasterOpening> open(Facility facility, Instant at) {
        Disasters declared = disasters.get();
        return declared == null ? List.of() : declared.listOpenFor(facility, at);
    }
}
