package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.connections.ConnectionFinding;
import jp.musubi.platform.cybersecurity.connections.Device;
import jp.musubi.platform.cybersecurity.connections.DeviceKind;
import jp.musubi.platform.cybersecurity.connections.JudgeLedger;
import jp.musubi.platform.cybersecurity.connections.KeepLedger;
import jp.musubi.platform.cybersecurity.connections.Ledger;
import jp.musubi.platform.cybersecurity.connections.Link;
import jp.musubi.platform.cybersecurity.connections.LinkKind;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 機器の頁。One device of the own ledger: what is written of it, its connections, and what is to be closed. */
@Controller
final class DevicePages {

    private static final String ALL = "/cybersecurity/connections";
    private static final String ONE = ALL + "/devices/{device}";
    private static final int LONGEST_NOTE = 500;

    private final SafetyRights rights;
    private final KeepLedger keeping;
    private final Clock clock;

    DevicePages(SafetyRights rights, KeepLedger keeping, Clock clock) {
        this.rights = rights;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What a call is about. */
    private record At(Facility facility, Ledger ledger, Device device) {}

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String device, Model model) {
        At at = at(caller, device, "GET " + ONE);
        ConnectionView view = ConnectionView.of(at.facility(), at.ledger(), Days.today(clock));
        model.addAttribute("device", at.device());
        model.addAttribute("links", at.ledger().linksOf(at.device()));
        model.addAttribute("seen", at.ledger().seen().get(at.device().id()));
        model.addAttribute("findings", view.of(at.device()));
        model.addAttribute("kinds", DeviceKind.list());
        model.addAttribute("linkKinds", LinkKind.list());
        return "cybersecurity/device";
    }

    /** @param ended takes it out of the ledger */
    @PostMapping(ONE)
    String change(
            Caller caller,
            @PathVariable String device,
            @RequestParam(required = false) @Nullable String ended,
            HttpServletRequest request) {
        String here = "POST " + ONE;
        At at = at(caller, device, here);
        Device.Said said = ConnectionForm.device(request);
        boolean same = SheetForm.seen(request) == at.device().number();
        boolean written = same
                && keeping.write(
                                at.facility().code(),
                                Optional.of(at.device()),
                                said,
                                ended != null,
                                SafetyRights.nameOf(caller))
                        .isPresent();
        done(caller, written, here);
        return ended == null ? address(at.device()) : "redirect:" + ALL;
    }

    /** @param link id of one that is changed; empty for a new one */
    @PostMapping(ONE + "/links")
    String link(
            Caller caller,
            @PathVariable String device,
            @RequestParam(required = false) @Nullable String link,
            HttpServletRequest request) {
        String here = "POST " + ONE + "/links";
        At at = at(caller, device, here);
        Optional<Link> before = link == null || link.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.id(link)
                        .flatMap(at.ledger()::link)
                        .filter(each -> each.device().equals(at.device().id()))
                        .orElseThrow(() -> rights.refused(caller, here)));
        Link.Said said = ConnectionForm.link(request);
        boolean same =
                before.isEmpty() || SheetForm.seen(request) == before.get().number();
        boolean written = same
                && keeping.write(
                        at.facility().code(),
                        at.device(),
                        before,
                        said,
                        request.getParameter("ended") != null,
                        SafetyRights.nameOf(caller));
        done(caller, written, here);
        return address(at.device());
    }

    @PostMapping(ONE + "/seen")
    String see(Caller caller, @PathVariable String device) {
        String here = "POST " + ONE + "/seen";
        At at = at(caller, device, here);
        keeping.see(at.facility().code(), at.device(), SafetyRights.nameOf(caller));
        done(caller, true, here);
        return address(at.device());
    }

    /** Closes a finding with what was done about it. */
    @PostMapping(ONE + "/closings")
    String close(
            Caller caller,
            @PathVariable String device,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String note) {
        String here = "POST " + ONE + "/closings";
        At at = at(caller, device, here);
        UUID about = Words.id(subject == null ? "" : subject)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "subject"));
        String words = Words.text(note, "note", LONGEST_NOTE);
        if (words.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "note");
        }
        ConnectionFinding finding = JudgeLedger.judge(at.ledger(), Days.today(clock)).stream()
                .filter(each -> each.device().equals(at.device())
                        && each.rule().id().equals(rule)
                        && each.subject().equals(about))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        done(caller, keeping.close(at.facility().code(), finding, words, SafetyRights.nameOf(caller)), here);
        return address(at.device());
    }

    private void done(Caller caller, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
    }

    private static String address(Device device) {
        return "redirect:" + ALL + "/devices/" + device.id();
    }

    private At at(Caller caller, String device, String here) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        Ledger ledger = keeping.of(facility.code());
        return Words.id(device)
                .flatMap(ledger::device)
                .map(found -> new At(facility, ledger, found))
                .orElseThrow(() -> rights.refused(caller, here));
    }
}
