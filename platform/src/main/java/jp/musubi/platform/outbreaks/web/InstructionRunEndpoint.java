package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.runs.InstructionRuns;
import jp.musubi.platform.outbreaks.instructions.runs.ReceiveExtract;
import jp.musubi.platform.outbreaks.instructions.runs.RunKind;
import jp.musubi.platform.outbreaks.instructions.runs.StopRun;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 見積もりと取り出しの JSON。 */
@RestController
class InstructionRunEndpoint {

    private static final String ALL = "/outbreaks/instructions/{id}/runs";
    private static final String ONE = ALL + "/{run}";

    private final InstructionBook book;
    private final InstructionRights rights;
    private final InstructionRuns runs;
    private final StopRun stopping;
    private final ReceiveExtract receiving;

    InstructionRunEndpoint(
            InstructionBook book,
            InstructionRights rights,
            InstructionRuns runs,
            StopRun stopping,
            ReceiveExtract receiving) {
        this.book = book;
        this.rights = rights;
        this.runs = runs;
        this.stopping = stopping;
        this.receiving = receiving;
    }

    /** {@code kind}: COUNT or EXTRACT; {@code classes}: a part of those approved, or not there for all. */
    @PostMapping(ALL)
    ResponseEntity<InstructionAnswer.OfRun> begin(HttpServletRequest request, Caller caller, @PathVariable String id) {
        String here = "POST " + ALL;
        rights.require(caller, Doing.EXTRACT_BY_INSTRUCTION, here);
        JsonFields body = InstructionBody.read(request, List.of("kind", "classes"));
        RunKind kind = InstructionIds.word(RunKind.class, body.text("kind"), "kind");
        Set<DataClass> classes = new LinkedHashSet<>();
        if (body.object().has("classes")) {
            body.texts("classes").forEach(name -> classes.add(InstructionIds.word(DataClass.class, name, "classes")));
        }
        UUID run = runs.begin(InstructionIds.of(id), kind, classes, caller, here);
        return answer(HttpStatus.ACCEPTED, id, run, caller, here);
    }

    @GetMapping(ONE)
    ResponseEntity<InstructionAnswer.OfRun> read(Caller caller, @PathVariable String id, @PathVariable String run) {
        return answer(HttpStatus.OK, id, InstructionIds.of(run), caller, "GET " + ONE);
    }

    @PostMapping(ONE + "/stop")
    ResponseEntity<InstructionAnswer.OfRun> stop(Caller caller, @PathVariable String id, @PathVariable String run) {
        String here = "POST " + ONE + "/stop";
        stopping.stop(InstructionIds.of(id), InstructionIds.of(run), caller, here);
        return answer(HttpStatus.OK, id, InstructionIds.of(run), caller, here);
    }

    /** {@code sha256} of the manifest, hexadecimal. */
    @PostMapping(ONE + "/receipt")
    ResponseEntity<InstructionAnswer.OfRun> receive(
            HttpServletRequest request, Caller caller, @PathVariable String id, @PathVariable String run) {
        String here = "POST " + ONE + "/receipt";
        rights.require(caller, Doing.RECEIVE_EXTRACT, here);
        String digest = InstructionBody.read(request, List.of("sha256")).text("sha256");
        receiving.receive(InstructionIds.of(id), InstructionIds.of(run), digest, caller, here);
        return answer(HttpStatus.OK, id, InstructionIds.of(run), caller, here);
    }

    /** {@code how}: how it was deleted. */
    @PostMapping(ONE + "/deletion")
    ResponseEntity<InstructionAnswer.OfRun> delete(
            HttpServletRequest request, Caller caller, @PathVariable String id, @PathVariable String run) {
        String here = "POST " + ONE + "/deletion";
        rights.require(caller, Doing.RECEIVE_EXTRACT, here);
        WrittenReason how =
                WrittenReason.of(InstructionBody.read(request, List.of("how")).text("how"), "how");
        receiving.reportDeletion(InstructionIds.of(id), InstructionIds.of(run), how, caller, here);
        return answer(HttpStatus.OK, id, InstructionIds.of(run), caller, here);
    }

    private ResponseEntity<InstructionAnswer.OfRun> answer(
            HttpStatus status, String id, UUID run, Caller caller, String here) {
        Instruction instruction = book.get(InstructionIds.of(id), caller, here);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(InstructionAnswer.of(runs.get(instruction, run, caller, here), rights.seesSmallCounts(caller)));
    }
}
