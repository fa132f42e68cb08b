package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.SignedStatements;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.runs.InstructionRuns;
import jp.musubi.platform.outbreaks.instructions.runs.ReceiveExtract;
import jp.musubi.platform.outbreaks.instructions.runs.Run;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** 取り出したもの。Data, manifest and signature; by token for a system, from the page for a person at a desk. */
@Controller
final class InstructionFiles {

    private static final String API = "/outbreaks/instructions/{id}/runs/{run}";
    private static final String DESK = "/desk/instructions/{id}/runs/{run}";
    private static final MediaType NDJSON = MediaType.parseMediaType("application/fhir+ndjson");

    private final InstructionBook book;
    private final InstructionRights rights;
    private final InstructionRuns runs;
    private final ReceiveExtract receiving;

    InstructionFiles(InstructionBook book, InstructionRights rights, InstructionRuns runs, ReceiveExtract receiving) {
        this.book = book;
        this.rights = rights;
        this.runs = runs;
        this.receiving = receiving;
    }

    /**
     * @param keyId of the key at {@code /audit/keys}
     * @param signedAfter what stands before the manifest in what is signed
     */
    record Signature(String keyId, String algorithm, String signature, String signedAfter) {}

    /** The parts one after the other, as the manifest counts them. */
    @GetMapping({API + "/data", DESK + "/data"})
    void data(Caller caller, @PathVariable String id, @PathVariable String run, HttpServletResponse response) {
        receiving.take(
                InstructionIds.of(id),
                InstructionIds.of(run),
                caller,
                "GET " + API + "/data",
                part -> write(response, part));
    }

    @GetMapping({API + "/manifest", DESK + "/manifest"})
    ResponseEntity<byte[]> manifest(Caller caller, @PathVariable String id, @PathVariable String run) {
        Run.Seal seal = seal(caller, id, run, "GET " + API + "/manifest");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(seal.manifest());
    }

    @GetMapping({API + "/signature", DESK + "/signature"})
    @ResponseBody
    ResponseEntity<Signature> signature(Caller caller, @PathVariable String id, @PathVariable String run) {
        Run.Seal seal = seal(caller, id, run, "GET " + API + "/signature");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Signature(
                        seal.keyId(),
                        "Ed25519",
                        seal.signature(),
                        SignedStatements.PREFIX + "\ninstruction-extract\n"));
    }

    /** The manifest counts persons: for who extracts and who receives. */
    private Run.Seal seal(Caller caller, String id, String run, String here) {
        Instruction instruction = book.get(InstructionIds.of(id), caller, here);
        if (!rights.may(caller, Doing.RECEIVE_EXTRACT) && !rights.seesSmallCounts(caller)) {
            throw rights.refused(caller, instruction, here);
        }
        Run.Seal seal =
                runs.get(instruction, InstructionIds.of(run), caller, here).seal();
        if (seal == null) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, here);
        }
        return seal;
    }

    private static void write(HttpServletResponse response, byte[] part) {
        // With the first part: a refusal is answered as such.
        response.setContentType(NDJSON.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"extract.ndjson\"");
        try {
            response.getOutputStream().write(part);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
