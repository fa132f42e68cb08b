package jp.musubi.platform.kernel.people.links.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.links.FiveItem;
import jp.musubi.platform.kernel.people.links.Intent;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkCases;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.links.SentItems;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 紐付けの窓口の行い。Every one ends at the page on which it can be seen. */
@Controller
final class LinkActs {

    private final SearchDesk access;
    private final LinkDesk desk;
    private final LinkCases cases;

    LinkActs(SearchDesk access, LinkDesk desk, LinkCases cases) {
        this.access = access;
        this.desk = desk;
        this.cases = cases;
    }

    @PostMapping("/desk/links")
    String raise(Caller caller, @RequestParam String member) {
        desk.list(access.ask(caller, "POST /desk/links"));
        String typed = Typed.member(member);
        MemberNumber number = MemberNumber.find(MemberNumber.INSURANCE, typed);
        if (number == null) {
            number = MemberNumber.find(MemberNumber.PUBLIC_PAYER, typed);
        }
        if (number == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "member");
        }
        cases.raise(number, new SentItems(null, null, null, null, null), LinkCase.Reason.OPERATOR, caller.name());
        return "redirect:/desk/links";
    }

    @PostMapping("/desk/links/{id}/proposals")
    String propose(
            Caller caller,
            @PathVariable String id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<String> checked,
            @RequestParam(defaultValue = "") String note) {
        LinkAct wanted = one(LinkAct.values(), act, "act");
        Set<FiveItem> compared = checked.stream()
                .map(item -> one(FiveItem.values(), item, "checked"))
                .collect(Collectors.toUnmodifiableSet());
        boolean moves = wanted == LinkAct.LINK || wanted == LinkAct.RELINK;
        Intent intent = new Intent(wanted, moves ? CaseIds.person(to) : null, compared, note);
        desk.propose(CaseIds.get(id), intent, access.ask(caller, "POST /desk/links/{id}/proposals"));
        return "redirect:/desk/links/" + CaseIds.get(id);
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
