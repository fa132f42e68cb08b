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
import jp.musubi.platform.kernel.consent.own.OwnHides;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 見せないもの。Of the person, or of whom the person is a proxy for. Its labels are a look at the items, decided and logged like any other. */
@Controller
final class HiddenPage {

    private final AccessDesk desk;
    private final HiddenLines lines;
    private final OwnHides own;
    private final WhoseDesk whoseDesk;

    HiddenPage(AccessDesk desk, HiddenLines lines, OwnHides own, WhoseDesk whoseDesk) {
        this.desk = desk;
        this.lines = lines;
        this.own = own;
        this.whoseDesk = whoseDesk;
    }

    @GetMapping("/me/hidden")
    String hidden(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        AccessDecision decision = decide(caller, whose, "GET /me/hidden");
        if (decision instanceof AccessDecision.Granted granted) {
            model.addAttribute("whose", whoseDesk.whose(caller, granted.grant().person()));
            model.addAttribute("choices", whoseDesk.list(caller));
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
    String hide(
            @RequestParam String kind,
            @RequestParam String reference,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        Hide.Kind what = kindOf(kind);
        requireThere(what, reference, caller, whose);
        own.hide(whoseDesk.act(caller, whose, "POST /me/hidden"), what, reference);
        next.addFlashAttribute("done", "hidden.done.hide");
        return backTo(whose, next);
    }

    @PostMapping("/me/hidden/show")
    String show(
            @RequestParam String kind,
            @RequestParam String reference,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        own.show(whoseDesk.act(caller, whose, "POST /me/hidden/show"), kindOf(kind), reference);
        next.addFlashAttribute("done", "hidden.done.show");
        return backTo(whose, next);
    }

    /** Only what is there can be hidden: the table takes no free text. */
    private void requireThere(Hide.Kind kind, String reference, Caller caller, @Nullable String whose) {
        if (decide(caller, whose, "POST /me/hidden") instanceof AccessDecision.Granted granted) {
            AccessGrant grant = granted.grant();
            if (kind == Hide.Kind.ITEM ? lines.knowsItem(reference, grant) : lines.knowsFacility(reference)) {
                return;
            }
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        throw new Problem(ProblemCode.ACCESS_REFUSED);
    }

    private AccessDecision decide(Caller caller, @Nullable String whose, String interaction) {
        return desk.decide(
                new AccessRequest(caller, whoseDesk.personOf(caller, whose), ItemGroups.CLASSES, interaction));
    }

    private static String backTo(@Nullable String whose, RedirectAttributes next) {
        if (whose != null && !whose.isEmpty()) {
            next.addAttribute("for", whose);
        }
        return "redirect:/me/hidden";
    }

    private static Hide.Kind kindOf(String name) {
        List<Hide.Kind> kinds = Arrays.asList(Hide.Kind.values());
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind"));
    }
}
