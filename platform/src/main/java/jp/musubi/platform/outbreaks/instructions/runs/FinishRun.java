package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.SignedStatements;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import org.springframework.stereotype.Component;

/** 仕事を終える。A finished extract gets its signed manifest; of one that is not finished nothing is left. */
@Component("instructionFinishRun")
class FinishRun {

    private final RunRows rows;
    private final PartRows parts;
    private final InstructionBook book;
    private final SignedStatements statements;
    private final Clock clock;

    FinishRun(RunRows rows, PartRows parts, InstructionBook book, SignedStatements statements, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.book = book;
        this.statements = statements;
        this.clock = clock;
    }

    void done(UUID id) {
        Run run = rows.find(id).orElseThrow();
        Instant now = clock.instant();
        rows.end(id, RunState.DONE, run.kind() == RunKind.EXTRACT ? seal(run, now) : null, now);
    }

    void broken(UUID id, RunState state) {
        parts.delete(id);
        rows.end(id, state, null, clock.instant());
    }

    private Run.Seal seal(Run run, Instant now) {
        byte[] manifest = Manifest.of(book.read(run.instruction()), run, parts.list(run.id()), now);
        SignedStatements.Signed signed = statements.sign(Manifest.KIND, manifest);
        return new Run.Seal(manifest, signed.keyId(), signed.signature());
    }
}
