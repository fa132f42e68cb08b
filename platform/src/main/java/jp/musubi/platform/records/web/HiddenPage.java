package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnHides;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 見せないもの。Its labels are a look at the own items, decided and logged like any other. */
@Controller
final class HiddenPage {

    private static final String HERE = "redirect:/me/hidden";

    private final AccessDesk desk;
    private final HiddenLines lines;
    private final OwnHides own;

    HiddenPage(AccessDesk desk, HiddenLines lines, OwnHides own) {
        this.desk = desk;
        this.lines = lines;
        this.own = own;
    }

    @GetMapping("/me/hidden")
    String hidden(Caller caller, Model model, HttpServletResponse response) {
        AccessDecision decision = decide(caller, "GET /me/hidden");
        if (decision instanceof AccessDecision.Granted granted) {
            model.addAttribute("hidden", lines.listHidden(granted.grant()));
            model.addAttribute("facilities", lines.listFacilities(granted.grant()));
            return "records/hidden";
        }
        if (decision instanceof AccessDecision.Refused refused) {
            model.addAttribute("reason", refused.reason());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "records/refused";
    }

    @PostMapping("/me/hidden")
    String hide(@RequestParam String kind, @RequestParam String reference, Caller caller, RedirectAttributes next) {
        Hide.Kind what = kindOf(kind);
        requireThere(what, reference, caller);
        own.hide(act(caller, "POST /me/hidden"), what, reference);
        next.addFlashAttribute("done", "hidden.done.hide");
        return HERE;
    }

    @PostMapping("/me/hidden/show")
    String show(@RequestParam String kind, @RequestParam String reference, Caller caller, RedirectAttributes next) {
        own.show(act(caller, "POST /me/hidden/show"), kindOf(kind), reference);
        next.addFlashAttribute("done", "hidden.done.show");
        return HERE;
    }

    /** Only what is there can be hidden: the table takes no free text. */
    private void requireThere(Hide.Kind kind, String reference, Caller caller) {
        if (decide(caller, "POST /me/hidden") instanceof AccessDecision.Granted granted) {
            AccessGrant grant = granted.grant();
            if (kind == Hide.Kind.ITEM ? lines.knowsItem(reference, grant) : lines.knowsFacility(reference)) {
                return;
            }
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        throw new Problem(ProblemCode.ACCESS_REFUSED);
    }

    private AccessDecision decide(Caller caller, String interaction) {
        return desk.decide(new AccessRequest(caller, caller.person(), ItemGroups.CLASSES, interaction));
    }

    private static OwnAct act(Caller caller, String interaction) {
        PersonId person = caller.person();
        if (person == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return new OwnAct(caller, person, interaction);
    }

    private static Hide.Kind kindOf(String name) {
        List<Hide.Kind> kinds = Arrays.asList(Hide.Kind.values());
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind"));
    }
}
