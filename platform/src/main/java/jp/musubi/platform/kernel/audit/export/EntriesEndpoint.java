package jp.musubi.platform.kernel.audit.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.sealing.CanonicalForm;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 記録そのもの。To those entitled only; asking is itself logged, refused or not, before anything is answered. */
@RestController
class EntriesEndpoint {

    private final AccessDesk desk;
    private final AuditLog log;
    private final ExportLog export;

    EntriesEndpoint(AccessDesk desk, AuditLog log, ExportLog export) {
        this.desk = desk;
        this.log = log;
        this.export = export;
    }

    /** The canonical bytes of an entry: their leaf hash is what the proof of inclusion speaks of. */
    @GetMapping("/audit/entries/{sequence}")
    ResponseEntity<byte[]> entry(Caller caller, @PathVariable long sequence) {
        Optional<WrittenEntry> entry = log.find(sequence);
        PersonId about = entry.map(WrittenEntry::person)
                .filter(person -> !person.equals(WrittenEntry.NOBODY))
                .map(PersonId::new)
                .orElse(null);
        ask(caller, about, "GET /audit/entries/{sequence}");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(CanonicalForm.bytes(entry.orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND))));
    }

    @GetMapping("/audit/export")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        ask(caller, null, "GET /audit/export");
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // Closed only when whole: what breaks off has no line of the end.
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        export.write(out);
        out.flush();
    }

    private void ask(Caller caller, @Nullable PersonId about, String interaction) {
        RefusalReason refusal = desk.findRefusalToReadLog(caller, about).orElse(null);
        log.write(new AuditEntry(
                caller,
                Act.VIEW,
                about,
                List.of(AuditEntry.LOG),
                refusal == null ? null : refusal.name(),
                interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
    }
}
