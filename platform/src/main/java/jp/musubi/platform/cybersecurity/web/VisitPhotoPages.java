package jp.musubi.platform.cybersecurity.web;

import java.util.UUID;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.KeepPhotos;
import jp.musubi.platform.cybersecurity.inspections.VisitPhoto;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 訪問の写真。Seen by the prefecture's inspectors; by the facility when a letter told it of advice about the item. What comes is written
 * anew and never given out as it was sent.
 */
@Controller
final class VisitPhotoPages {

    private static final String ALL = "/cybersecurity/inspections/{inspection}/photos";
    private static final String ONE = ALL + "/{photo}";
    private static final String WITHDRAWAL = ONE + "/withdrawal";

    private final InspectionParts parts;
    private final GiveAdvice advice;

    VisitPhotoPages(InspectionParts parts, GiveAdvice advice) {
        this.parts = parts;
        this.advice = advice;
    }

    /** @param draft made where it was taken; without one it is a new photo at every sending */
    @PostMapping(ALL)
    String keep(
            Caller caller,
            @PathVariable String inspection,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String inspector,
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        String here = "POST " + ALL;
        Inspection found = parts.inspected(caller, inspection, here);
        if (item == null || parts.items().find(item).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "item");
        }
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        var taken = new KeepPhotos.Taken(
                draft == null ? UUID.randomUUID() : id(draft),
                item,
                InspectionForm.inspector(inspector),
                EvidencePages.bytes(file));
        switch (parts.photos().keep(found, taken, SafetyRights.nameOf(caller))) {
            case NO_PHOTO -> throw new Problem(ProblemCode.MEDIA_TYPE, "file");
            case TOO_MANY -> throw new Problem(ProblemCode.CONFLICT);
            case KEPT -> parts.sheet().rights().wrote(caller, here);
        }
        return InspectionParts.address(found.id()) + "/visit";
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(Caller caller, @PathVariable String inspection, @PathVariable String photo) {
        String here = "GET " + ONE;
        boolean own = caller.role() == Role.FACILITY;
        Inspection found = own ? parts.own(caller, inspection, here) : parts.inspected(caller, inspection, here);
        VisitPhoto shown = Words.id(photo)
                .flatMap(id -> parts.photos().find(found, id))
                .filter(each -> !own || told(found, each))
                .orElseThrow(() -> parts.sheet().rights().refused(caller, here));
        parts.sheet().rights().looked(caller, here);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_JPEG)
                .body(parts.photos().read(found, shown));
    }

    /** One that should not have been taken: the picture goes for good. */
    @PostMapping(WITHDRAWAL)
    String withdraw(Caller caller, @PathVariable String inspection, @PathVariable String photo) {
        String here = "POST " + WITHDRAWAL;
        Inspection found = parts.inspected(caller, inspection, here);
        UUID id = Words.id(photo)
                .filter(each -> parts.photos().find(found, each).isPresent())
                .orElseThrow(() -> parts.sheet().rights().refused(caller, here));
        if (!parts.photos().withdraw(found, id, SafetyRights.nameOf(caller))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        parts.sheet().rights().wrote(caller, here);
        return InspectionParts.address(found.id()) + "/visit";
    }

    private boolean told(Inspection inspection, VisitPhoto photo) {
        return advice.told(inspection).stream().anyMatch(each -> each.item().equals(photo.item()));
    }

    private static UUID id(String draft) {
        return Words.id(draft).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "draft"));
    }
}
