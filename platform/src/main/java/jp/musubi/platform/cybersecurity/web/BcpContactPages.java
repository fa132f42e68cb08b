package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.bcp.Bcp;
import jp.musubi.platform.cybersecurity.bcp.Contact;
import jp.musubi.platform.cybersecurity.bcp.ContactKind;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 連絡の図の頁。Whom to call in which order; prints on one sheet for the wall. */
@Controller
final class BcpContactPages {

    private static final String HERE = "/cybersecurity/bcp/contacts";
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_NOTE = 200;

    private final SafetyRights rights;
    private final Bcp bcp;
    private final Clock clock;

    BcpContactPages(SafetyRights rights, Bcp bcp, Clock clock) {
        this.rights = rights;
        this.bcp = bcp;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String list(Caller caller, Model model) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, "GET " + HERE);
        model.addAttribute(
                "view",
                BcpView.of(facility, bcp.plan(facility.code()), bcp.drills(facility.code()), Days.today(clock)));
        model.addAttribute("kinds", ContactKind.list());
        return "cybersecurity/bcp-contacts";
    }

    /** @param contact id of one that is changed; empty for a new one. {@code place} 0 takes it out of the chart */
    @PostMapping(HERE)
    String write(Caller caller, @RequestParam(required = false) @Nullable String contact, HttpServletRequest request) {
        String here = "POST " + HERE;
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        Optional<UUID> id = contact == null || contact.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.id(contact).orElseThrow(() -> rights.refused(caller, here)));
        int number = id.isEmpty() ? 0 : SheetForm.seen(request);
        String kind = request.getParameter("kind");
        var said = new Contact(
                id.orElseGet(UUID::randomUUID),
                number + 1,
                ContactKind.find(kind == null ? "" : kind)
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind")),
                ContractForm.name(request.getParameter("name"), "name"),
                Words.text(request.getParameter("phone"), "phone", LONGEST_PHONE),
                Words.text(request.getParameter("note"), "note", LONGEST_NOTE),
                place(request.getParameter("place")),
                clock.instant(),
                SafetyRights.nameOf(caller));
        if (!bcp.contact(facility.code(), id, said)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HERE;
    }

    private static int place(@Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{1,3}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "place");
        }
        return Integer.parseInt(sent);
    }
}
