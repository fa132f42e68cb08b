package jp.musubi.platform.cybersecurity.web;

import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.VendorWord;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 事業者に知らせる。The first word opens the incident at that vendor's link. */
@Controller
final class IncidentVendorPages {

    private static final String ALL = "/cybersecurity/incidents/{incident}/vendors";

    private final IncidentParts parts;
    private final SheetParts sheets;

    IncidentVendorPages(IncidentParts parts, SheetParts sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    /** @param vendor one of the facility's that has a sheet */
    @PostMapping(ALL)
    String tell(
            Caller caller,
            @PathVariable String incident,
            @RequestParam(required = false) @Nullable String vendor,
            @RequestParam(required = false) @Nullable String words) {
        String here = "POST " + ALL;
        Incident own = parts.ownOfFacility(caller, incident, here);
        Facility facility = parts.holder(caller, here);
        if (facility == null || vendor == null || !sheets.vendors(facility).contains(vendor)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "vendor");
        }
        String said = Words.text(words, "words", VendorWord.LONGEST);
        if (said.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "words");
        }
        return parts.done(caller, own, parts.night().tell(own, vendor, said, SafetyRights.nameOf(caller)), here);
    }
}
