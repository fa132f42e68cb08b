package jp.musubi.platform.outbreaks.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 大臣の提供指示。
 *
 * @param number by which the public register calls it
 * @param turns the steps of its issue, the oldest first; never empty
 * @param named the disease as it was classed on the day of its draft; null when the tables of that day have none any more
 */
public record Instruction(
        UUID id,
        long number,
        Scope scope,
        List<InstructionTurn> turns,
        @Nullable InstructedDisease named) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public Instruction {
        turns = List.copyOf(turns);
    }

    public InstructionStep step() {
        return turns.get(turns.size() - 1).step();
    }

    public InstructionState stateAt(Instant at) {
        return switch (step()) {
            case DRAFTED -> InstructionState.DRAFTED;
            case RETURNED -> InstructionState.RETURNED;
            case ENDED -> InstructionState.ENDED;
            case APPROVED -> at.isBefore(until()) ? InstructionState.LIVE : InstructionState.EXPIRED;
        };
    }

    public String draftedBy() {
        return turns.get(0).by();
    }

    /** Empty while nobody approved it. */
    public Optional<Instant> approvedAt() {
        return atOf(InstructionStep.APPROVED);
    }

    public Optional<Instant> atOf(InstructionStep step) {
        return turns.stream()
                .filter(turn -> turn.step() == step)
                .map(InstructionTurn::at)
                .findFirst();
    }

    /** From this instant on it no longer holds: the day after its last day begins. */
    public Instant until() {
        return endsOn().plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    public LocalDate endsOn() {
        return Objects.requireNonNull(scope.delivery().endsOn(), "no scope without an end is kept");
    }

    public LocalDate deleteBy() {
        return Objects.requireNonNull(scope.delivery().deleteBy(), "no scope without a day of deletion is kept");
    }

    public LocalDate diagnosedFrom() {
        return Objects.requireNonNull(scope.target().from(), "no open-ended scope is kept");
    }

    public LocalDate diagnosedTo() {
        return Objects.requireNonNull(scope.target().to(), "no open-ended scope is kept");
    }

    /** As it was classed on the day of its draft. */
    public Optional<InstructedDisease> disease() {
        return Optional.ofNullable(named);
    }

    LocalDate draftedOn() {
        return LocalDate.ofInstant(turns.get(0).at(), JAPAN);
    }

    public Optional<LegalGround> ground() {
        return LegalGround.find(scope.target().ground(), draftedOn());
    }
}
