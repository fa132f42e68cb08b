package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 救急と災害と大臣の指示を調べる。Only for a look that is for it and nothing else. */
@Component
class PerilFacts {

    private static final Set<Purpose> FOR_EMERGENCY = Set.of(Purpose.EMERGENCY);
    private static final Set<Purpose> FOR_DISASTER = Set.of(Purpose.DISASTER);
    private static final Set<Purpose> FOR_INSTRUCTION = Set.of(Purpose.MINISTER_INSTRUCTION);

    private final Supplier<@Nullable BreakGlass> openings;
    private final Supplier<@Nullable Disasters> disasters;
    private final Supplier<@Nullable Instructions> instructions;

    PerilFacts(
            ObjectProvider<BreakGlass> openings,
            ObjectProvider<Disasters> disasters,
            ObjectProvider<Instructions> instructions) {
        this.openings = SingletonSupplier.ofNullable(openings::getIfAvailable);
        this.disasters = SingletonSupplier.ofNullable(disasters::getIfAvailable);
        this.instructions = SingletonSupplier.ofNullable(instructions::getIfAvailable);
    }

    Peril of(AccessRequest request, PersonId person, Facility facility, Instant at) {
        Set<Purpose> purposes = request.purposes();
        return new Peril(
                purposes.equals(FOR_EMERGENCY) ? opening(request.caller(), person, at) : null,
                purposes.equals(FOR_DISASTER) ? open(facility, at) : List.of(),
                request.named().answer());
    }

    @Nullable
    LiveInstruction instructionOf(AccessRequest request, PersonId person) {
        UUID named = request.named().instruction();
        Instructions room = instructions.get();
        return named == null || room == null || !request.purposes().equals(FOR_INSTRUCTION)
                ? null
                : room.findApproved(named, person).orElse(null);
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
