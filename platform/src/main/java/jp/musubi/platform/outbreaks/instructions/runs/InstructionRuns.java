package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import org.springframework.stereotype.Service;

/** 見積もりと取り出しの窓口。Begun and stopped by who extracts for the agency; never before a dry run, never wider than approved. */
@Service
public class InstructionRuns {

    private final InstructionBook book;
    private final InstructionRights rights;
    private final RunRows rows;
    private final RunRounds rounds;
    private final Clock clock;

    InstructionRuns(InstructionBook book, InstructionRights rights, RunRows rows, RunRounds rounds, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.rows = rows;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @param classes a part of those approved; empty for all of them
     * @throws Problem ACCESS-REFUSED, INSTRUCTION-STATE, INSTRUCTION-WIDER, CONFLICT while one is running
     */
    public UUID begin(UUID id, RunKind kind, Set<DataClass> classes, Caller caller, String interaction) {
        rights.require(caller, Doing.EXTRACT_BY_INSTRUCTION, interaction);
        Instruction instruction = book.get(id, caller, interaction);
        Instant now = clock.instant();
        Set<DataClass> approved = instruction.scope().asked().needs().keySet();
        if (!approved.containsAll(classes)) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_WIDER, interaction);
        }
        boolean counted = rows.listOf(id).stream().anyMatch(run -> run.isDone(RunKind.COUNT));
        if (instruction.stateAt(now) != InstructionState.LIVE || (kind == RunKind.EXTRACT && !counted)) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
        Run run = new Run(
                UUID.randomUUID(),
                id,
                kind,
                kind == RunKind.COUNT ? Set.of() : classes.isEmpty() ? approved : classes,
                RunState.RUNNING,
                null,
                new Run.Counts(0, 0, 0, 0),
                new Run.Times(now, caller.name(), null, null, null, null),
                null);
        if (!rows.add(run, kind == RunKind.EXTRACT ? Pseudonyms.newKey() : null)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.done(caller, instruction, interaction);
        rounds.begin(run.id());
        return run.id();
    }

    /** Of an instruction in which the caller has a part, the newest first. */
    public List<Run> list(Instruction instruction) {
        return rows.listOf(instruction.id());
    }

    /** @throws Problem ACCESS-REFUSED for a run that is not the instruction's */
    public Run get(Instruction instruction, UUID run, Caller caller, String interaction) {
        return rows.find(run)
                .filter(found -> found.instruction().equals(instruction.id()))
                .orElseThrow(() -> rights.refused(caller, instruction, interaction));
    }
}
