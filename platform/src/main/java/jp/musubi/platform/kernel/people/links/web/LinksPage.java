package jp.musubi.platform.kernel.people.links.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.links.CaseFile;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 紐付けの窓口の頁。 */
@Controller
final class LinksPage {

    private static final int MOST = 10;

    private final SearchDesk access;
    private final LinkDesk desk;
    private final PersonSearch search;
    private final AddressDisclosure disclosure;

    LinksPage(SearchDesk access, LinkDesk desk, PersonSearch search, AddressDisclosure disclosure) {
        this.access = access;
        this.desk = desk;
        this.search = search;
        this.disclosure = disclosure;
    }

    @GetMapping("/desk/links")
    String list(Caller caller, HttpServletRequest request, Model model) {
        return list(cases(caller), ListQuery.of(request), model);
    }

    static String list(List<LinkCase> all, ListQuery query, Model model) {
        model.addAttribute("list", CaseTable.ALL.view(all, query));
        return "people/links";
    }

    @GetMapping(path = "/desk/links", params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return CaseTable.ALL.answer(cases(caller), ListQuery.of(request));
    }

    private List<LinkCase> cases(Caller caller) {
        return desk.list(access.ask(caller, "GET /desk/links"));
    }

    @GetMapping("/desk/links/{id}")
    String one(Caller caller, @PathVariable String id, TargetForm target, Model model) {
        SearchGrant grant = access.ask(caller, "GET /desk/links/{id}");
        return show(CaseIds.get(id), target, grant, caller, model);
    }

    String show(UUID id, TargetForm target, SearchGrant grant, Caller caller, Model model) {
        CaseFile file = desk.get(id, grant);
        model.addAttribute("file", file);
        model.addAttribute("holder", PersonColumn.of(shown(file.holder())));
        model.addAttribute("target", PersonColumn.of(shown(file.target())));
        model.addAttribute("found", found(target, grant));
        model.addAttribute("searched", !target.isEmpty());
        model.addAttribute("form", target);
        model.addAttribute(
                "mine", file.waiting() != null && file.waiting().proposedBy().equals(caller.name()));
        return "people/link-case";
    }

    private @Nullable Person shown(@Nullable Person person) {
        return person == null ? null : disclosure.shown(person);
    }

    private List<PersonColumn> found(TargetForm target, SearchGrant grant) {
        return target.isEmpty()
                ? List.of()
                : search.find(target.question(), MatchGrade.POSSIBLE, MOST, grant).stream()
                        .map(PersonColumn::found)
                        .toList();
    }
}
