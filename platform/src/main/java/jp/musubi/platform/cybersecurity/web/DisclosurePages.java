package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.disclosures.Disclosure;
import jp.musubi.platform.cybersecurity.disclosures.DisclosureChange;
import jp.musubi.platform.cybersecurity.disclosures.DisclosureFile;
import jp.musubi.platform.cybersecurity.disclosures.Disclosures;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 開示書の頁。The own facility's vendors' forms, version by version, with what changed since the one before. */
@Controller
final class DisclosurePages {

    private static final String ALL = "/cybersecurity/disclosures";
    private static final String ONE = ALL + "/{disclosure}";
    private static final int LONGEST_NAME = 60;

    private final SheetParts parts;
    private final Disclosures disclosures;

    DisclosurePages(SheetParts parts, Disclosures disclosures) {
        this.parts = parts;
        this.disclosures = disclosures;
    }

    @GetMapping(ALL)
    String list(Caller caller, HttpServletRequest request, Model model) {
        show(own(caller, "GET " + ALL), ListQuery.of(request), model);
        return "cybersecurity/disclosures";
    }

    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        Facility facility = own(caller, "GET " + ALL);
        return ContractTable.DISCLOSED.answer(disclosures.list(facility.code()), ListQuery.of(request));
    }

    /** @param vendor one of the facility's that has a sheet */
    @PostMapping(ALL)
    String keep(
            Caller caller,
            @RequestParam(required = false) @Nullable String vendor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST " + ALL;
        Facility facility = own(caller, here);
        if (vendor == null || !parts.vendors(facility).contains(vendor)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "vendor");
        }
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        Disclosure.Kind of = Arrays.stream(Disclosure.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind"));
        DisclosureFile.Read read = DisclosureFile.read(LoadPages.text(file));
        if (!read.faults().isEmpty()) {
            show(facility, ListQuery.first(ALL), model);
            model.addAttribute("faults", read.faults());
            return "cybersecurity/disclosures";
        }
        var said = new Disclosures.Said(
                vendor,
                of,
                ContractForm.name(product, "product"),
                Words.text(version, "version", LONGEST_NAME),
                read.lines());
        UUID id = disclosures
                .keep(facility.code(), said, SafetyRights.nameOf(caller))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        parts.rights().wrote(caller, here);
        return "redirect:" + ALL + "/" + id;
    }

    @GetMapping(ONE)
    String one(Caller caller, @PathVariable String disclosure, Model model) {
        String here = "GET " + ONE;
        Facility facility = own(caller, here);
        Disclosure found = Words.id(disclosure)
                .flatMap(id -> disclosures.find(id, facility.code()))
                .orElseThrow(() -> parts.rights().refused(caller, here));
        Disclosure before = disclosures.findBefore(found, facility.code()).orElse(null);
        model.addAttribute("one", found);
        model.addAttribute("before", before);
        model.addAttribute(
                "changes", before == null ? List.<DisclosureChange>of() : DisclosureChange.between(before, found));
        return "cybersecurity/disclosure";
    }

    private void show(Facility facility, ListQuery query, Model model) {
        model.addAttribute("list", ContractTable.DISCLOSED.view(disclosures.list(facility.code()), query));
        model.addAttribute("vendors", parts.vendors(facility));
        model.addAttribute("kinds", Disclosure.Kind.values());
    }

    private Facility own(Caller caller, String here) {
        return parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
    }
}
