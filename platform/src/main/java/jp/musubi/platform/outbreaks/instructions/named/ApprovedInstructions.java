package jp.musubi.platform.outbreaks.instructions.named;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Cohort;
import jp.musubi.platform.kernel.access.DayRange;
import jp.musubi.platform.kernel.access.Instructions;
import jp.musubi.platform.kernel.access.LiveInstruction;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionStep;
import jp.musubi.platform.outbreaks.instructions.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 承認された指示を答える。What access has to know; it alone decides. */
@Component
class ApprovedInstructions implements Instructions {

    private final InstructionBook book;
    private final NamedCases cases;

    ApprovedInstructions(InstructionBook book, NamedCases cases) {
        this.book = book;
        this.cases = cases;
    }

    @Override
    public Optional<LiveInstruction> findApproved(UUID instruction, @Nullable PersonId person) {
        return book.find(instruction)
                .filter(found -> found.step() == InstructionStep.APPROVED)
                .flatMap(found -> found.approvedAt().flatMap(at -> live(found, at, person)));
    }

    private Optional<LiveInstruction> live(Instruction found, Instant at, @Nullable PersonId person) {
        return found.disease()
                .map(disease -> new LiveInstruction(
                        found.id(),
                        found.number(),
                        found.scope().asked().needs().keySet(),
                        new Cohort(
                                disease.codes(),
                                found.scope().target().areas(),
                                new DayRange(found.diagnosedFrom(), found.diagnosedTo())),
                        Role.OPERATOR,
                        at,
                        found.until(),
                        person == null ? null : daysOf(found, person)));
    }

    private @Nullable DayRange daysOf(Instruction found, PersonId person) {
        LocalDate diagnosed = cases.findDay(found.id(), person).orElse(null);
        Scope.Asked asked = found.scope().asked();
        return diagnosed == null
                ? null
                : new DayRange(diagnosed.minusDays(asked.daysBefore()), diagnosed.plusDays(asked.daysAfter()));
    }
}
