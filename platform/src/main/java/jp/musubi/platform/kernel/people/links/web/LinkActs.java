package jp.musubi.platform.kernel.people.links.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.links.FiveItem;
import jp.musubi.platform.kernel.people.links.Intent;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkCases;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.links.SentItems;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 紐付けの窓口の行い。Every one ends at the page on which it can be seen. */
@Controller
final class LinkActs {

    private final SearchDesk access;
    private final LinkDesk desk;
    private final LinkCases cases;
    private final LinksPage page;

    LinkActs(SearchDesk access, LinkDesk desk, LinkCases cases, LinksPage page) {
        this.access = access;
        this.desk = desk;
        this.cases = cases;
        this.page = page;
    }

    /** What is no number is asked for again. */
    @PostMapping("/desk/links")
    String raise(Caller caller, HttpServletRequest request, HttpServletResponse response, Model model) {
        List<LinkCase> all = desk.list(access.ask(caller, "POST /desk/links"));
        try {
            cases.raise(
                    number(request.getParameter("member")),
                    new SentItems(null, null, null, null, null),
                    LinkCase.Reason.OPERATOR,
                    caller.name());
            return "redirect:/desk/links";
        } catch (Problem problem) {
            Mending.of(problem, "raise", request, response, model);
            return LinksPage.list(all, ListQuery.first("/desk/links"), model);
        }
    }

    private static MemberNumber number(@Nullable String sent) {
        String text = Typed.member(sent == null ? "" : sent);
        MemberNumber number = MemberNumber.find(MemberNumber.INSURANCE, text);
        if (number == null) {
            number = MemberNumber.find(MemberNumber.PUBLIC_PAYER, text);
        }
        if (number == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "member");
        }
        return number;
    }

    /** What was left out is asked for again, with who was found. */
    @PostMapping("/desk/links/{id}/proposals")
    String propose(
            Caller caller,
            @PathVariable String id,
            TargetForm target,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SearchGrant grant = access.ask(caller, "POST /desk/links/{id}/proposals");
        try {
            desk.propose(CaseIds.get(id), intent(request), grant);
            return "redirect:/desk/links/" + CaseIds.get(id);
        } catch (Problem problem) {
            Mending.of(problem, "propose", request, response, model);
            return page.show(CaseIds.get(id), target, grant, caller, model);
        }
    }

    private static Intent intent(HttpServletRequest request) {
        LinkAct wanted = one(LinkAct.values(), text(request, "act"), "act");
        String[] checked = request.getParameterValues("checked");
        Set<FiveItem> compared = Arrays.stream(checked == null ? new String[0] : checked)
                .map(item -> one(FiveItem.values(), item, "checked"))
                .collect(Collectors.toUnmodifiableSet());
        boolean moves = wanted == LinkAct.LINK || wanted == LinkAct.RELINK;
        return new Intent(wanted, moves ? CaseIds.person(text(request, "to")) : null, compared, text(request, "note"));
    }

    private static String text(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    @PostMapping("/desk/links/{id}/confirmation")
    String confirm(Caller caller, @PathVariable String id) {
        desk.confirm(CaseIds.get(id), access.ask(caller, "POST /desk/links/{id}/confirmation"));
        return "redirect:/desk/links/" + CaseIds.get(id);
    }

    @PostMapping("/desk/links/{id}/rejection")
    String reject(Caller caller, @PathVariable String id) {
        desk.reject(CaseIds.get(id), access.ask(caller, "POST /desk/links/{id}/rejection"));
        return "redirect:/desk/links/" + CaseIds.get(id);
    }

    private static <E extends Enum<E>> E one(E[] values, String name, String parameter) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, parameter));
    }
}
