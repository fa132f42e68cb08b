package jp.musubi.platform.cybersecurity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.evidence.Evidence;
import jp.musubi.platform.cybersecurity.evidence.KeepEvidence;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 証拠の文書を添える、読む。Read only as a file to keep, never shown inside a page. */
@Controller
final class EvidencePages {

    private final SheetParts parts;
    private final KeepEvidence evidence;

    EvidencePages(SheetParts parts, KeepEvidence evidence) {
        this.parts = parts;
        this.evidence = evidence;
    }

    @PostMapping("/cybersecurity/checklists/{edition}/evidence")
    String keep(
            Caller caller,
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        String here = "POST /cybersecurity/checklists/{edition}/evidence";
        SheetParts.Own own = parts.own(caller, edition, here);
        if (item == null || own.edition().find(own.form(), item).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "item");
        }
        if (file == null || file.getOriginalFilename() == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        String by = SafetyRights.nameOf(caller);
        Sheet sheet = parts.fill().open(own.facility(), own.edition(), own.form(), by);
        evidence.keep(sheet.id(), item, file.getOriginalFilename(), bytes(file), by)
                .ifPresent(EvidencePages::refuse);
        parts.rights().wrote(caller, here);
        return "redirect:/cybersecurity/checklists/" + own.edition().id();
    }

    @GetMapping("/cybersecurity/evidence/{evidence}")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable("evidence") String id) {
        String here = "GET /cybersecurity/evidence/{evidence}";
        Facility facility = parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        return file(caller, id, facility, here);
    }

    @GetMapping("/cybersecurity/facilities/{facility}/evidence/{evidence}")
    ResponseEntity<byte[]> inspect(Caller caller, @PathVariable String facility, @PathVariable("evidence") String id) {
        String here = "GET /cybersecurity/facilities/{facility}/evidence/{evidence}";
        Facility inspected = parts.rights().requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        return file(caller, id, inspected, here);
    }

    private ResponseEntity<byte[]> file(Caller caller, String id, Facility facility, String here) {
        Evidence found = Words.id(id)
                .flatMap(evidence::find)
                .filter(each ->
                        parts.sheets().find(each.sheet(), facility.code()).isPresent())
                .orElseThrow(() -> parts.rights().refused(caller, here));
        parts.rights().looked(caller, here);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(found.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(evidence.read(found));
    }

    private static void refuse(KeepEvidence.Refusal refusal) {
        throw switch (refusal) {
            case TYPE -> new Problem(ProblemCode.MEDIA_TYPE, "file");
            case NAME -> new Problem(ProblemCode.PARAMETER_INVALID, "file");
            case TOO_MANY -> new Problem(ProblemCode.CONFLICT);
        };
    }

    /** @throws Problem BODY-MALFORMED */
    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }
}
